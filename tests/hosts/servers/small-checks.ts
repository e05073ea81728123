/* All checks of a server that serves the small site. */
import * as check from './checks.ts';
import { MOVED, REFUSED, SERVED } from './small-site.ts';

/** @param ways whether this server names a host when it leads on */
export function checkSmallSite(served: check.Served, ways: { relative: boolean }): void {
  check.checkHeaders(served, Object.keys(SERVED));
  check.checkMissing(served);
  check.checkFraming(served);
  check.checkRefused(served, REFUSED);
  check.checkRedirects(served, ['en/', 'en/about/', 'en/embed/'], MOVED, ways);
  check.checkTransfers(served, '_astro/text.1a2b.woff2');
  check.checkCompression(served, ['_astro/page.1a2b.css'], ['_astro/text.1a2b.woff2']);
}
