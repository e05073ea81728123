/*
 * `npm run build`: the build that is published. It needs the address of the site, because canonical links, citations, feeds
 * and embed codes hold it, and what others copied from them is not mended later. `npm start` and `npm test` build
 * for this machine and need none.
 */
import { publicationFault } from './publication.ts';

const fault = publicationFault(process.env['SITE']);
if (fault) {
  console.error(fault);
  process.exit(1);
}
await import('./build.ts');
