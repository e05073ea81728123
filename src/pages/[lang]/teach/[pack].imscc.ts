/* A unit, or all of them, as a Common Cartridge. */
import { packPaths, packRoute } from '../../../components/teach/pack-route.ts';

export const getStaticPaths = packPaths('imscc');

export const GET = packRoute('imscc');
