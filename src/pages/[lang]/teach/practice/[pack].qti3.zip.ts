/* The keyed questions of a topic, or of all, as a package of QTI 3.0. */
import { packPaths, packRoute } from '../../../../components/teach/pack-route.ts';

export const getStaticPaths = packPaths('qti3.zip');

export const GET = packRoute('qti3.zip');
