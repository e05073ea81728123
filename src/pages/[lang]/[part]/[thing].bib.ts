/* The citation of an entry, a chapter, a chart, a decision or another thing with a page as a BibTeX file. */
import { citationRoute, citedPaths } from '../../../components/record/cited-paths.ts';
import { toBibTeX } from '../../../components/record/citation.ts';

export const getStaticPaths = citedPaths;

export const GET = citationRoute(toBibTeX, 'application/x-bibtex');
