/* The data of a version of a chart as CSV, as they stood on a day. */
import type { APIRoute } from 'astro';
import { csvOf } from '../../../../../../charts/downloads.ts';
import { thawTable } from '../../../../../../charts/freeze.ts';
import { versionPaths, versionShown } from '../../../../../../components/chart/versions.ts';

export const getStaticPaths = () => versionPaths();

export const GET: APIRoute = ({ params: { lang = '', chart = '', date = '' } }) =>
  new Response(csvOf({ table: thawTable(versionShown(lang, chart, date).table) }), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
