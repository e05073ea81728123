/* The citations of a page with the places in it, or of the documents that it rests on, as a file of CSL-JSON. */
import { citationRoute, citedPaths } from '../../components/record/cited-paths.ts';

// The places stand in the page's own file.
export const getStaticPaths = async () => (await citedPaths()).filter(({ props }) => props.of !== 'parts');

export const GET = citationRoute('csl.json');
