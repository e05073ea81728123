/* The citations of a page, of the places in it or of the documents that it rests on, as a file of BibTeX. */
import { citationRoute, citedPaths } from '../../components/record/cited-paths.ts';

export const getStaticPaths = citedPaths;

export const GET = citationRoute('bib');
