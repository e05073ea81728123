/* The keyed questions of a topic as an H5P package. */
import { packPaths, packRoute } from '../../../../components/teach/pack-route.ts';

export const getStaticPaths = packPaths('h5p');

export const GET = packRoute('h5p');
