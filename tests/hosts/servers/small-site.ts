/* A small built folder with one file of every kind that the table knows, and some that nobody may be served. */
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const page = (text: string) => `<!doctype html><html lang="en"><title>${text}</title><h1>${text}</h1></html>\n`;

export const SERVED: Readonly<Record<string, string>> = {
  'index.html': page('Home'),
  '404.html': page('Nothing is here'),
  'robots.txt': 'User-agent: *\n',
  'calendar.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  '_astro/page.1a2b.css': 'h1 { margin: 0 }\n'.repeat(100),
  '_astro/worker/worker.browser-1a2b.js': 'void 0;\n',
  '_astro/text.1a2b.woff2': 'wOF2'.repeat(300),
  'data/v1/events.json': '[]\n',
  'feeds/en/events.atom': '<feed xmlns="http://www.w3.org/2005/Atom"/>\n',
  'feeds/en/events.json': '{"version":"https://jsonfeed.org/version/1"}\n',
  'oembed/en/chart.json': '{"version":"1.0"}\n',
  'embed/v1.js': 'void 0;\n',
  'pagefind/pagefind.js': 'void 0;\n',
  'pagefind/en/pagefind-entry.json': '{}\n',
  'pagefind/en/wasm.en.pagefind': 'x',
  'pagefind/en/fragment/en_1.pf_fragment': 'x',
  'pagefind/en/index/en_1.pf_index': 'x',
  'en/index.html': page('Home'),
  'en/about/index.html': page('About'),
  'en/events/one.bib': '@misc{one}\n',
  'en/charts/index.html': page('Charts'),
  'en/charts/chart/index.html': page('Chart'),
  'en/charts/chart.csv': 'a,b\n',
  'en/charts/chart.rows.json': '[]\n',
  'en/charts/chart.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  'en/charts/chart.png': 'png',
  'en/embed/index.html': page('How to embed'),
  'en/embed/chart/index.html': page('Embed'),
  'en/embed/chart/v/2026-01-01/index.html': page('Frozen embed'),
};

export const REFUSED: readonly string[] = [
  '_headers',
  '_redirects',
  '.nojekyll',
  '.git/config',
  'en/.hidden',
  'en/about/.env',
];

/** A page that moved, and a file that did. */
export const MOVED = [
  { from: 'en/old/', to: 'en/about/' },
  { from: 'en/old.csv', to: 'en/charts/chart.csv' },
] as const;

/** Writes the small site into a folder of its own and returns where. */
export function smallSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'small-site-'));
  // Apache's processes are somebody else where it is started as root.
  chmodSync(folder, 0o755);
  for (const [path, text] of [...Object.entries(SERVED), ...REFUSED.map((name) => [name, 'not for you\n'] as const)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
