/* The citation of an entry, a chapter, a chart, a decision or another thing with a page as an RIS file. */
import { citationRoute, citedPaths } from '../../../components/record/cited-paths.ts';
import { toRis } from '../../../components/record/citation.ts';

export const getStaticPaths = citedPaths;

export const GET = citationRoute(toRis, 'application/x-research-info-systems');
