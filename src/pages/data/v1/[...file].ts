/* The record as data: JSON, CSV, JSON Schema, the changelog and the Data Package descriptor. */
import type { APIRoute } from 'astro';
import { dataFiles } from '../../../data/files.ts';

export const getStaticPaths = () => dataFiles().map(({ path, body }) => ({ params: { file: path }, props: { body } }));

export const GET: APIRoute = ({ props }) => new Response((props as { body: string }).body);
