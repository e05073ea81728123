/*
 * Firebase Hosting: one file. A rule is a glob of the address, in which a star is one segment and two at the end are
 * anything. The host sends the headers of an address also where nothing is there, so nothing is kept for a year.
 */
import { atABase, byFileName } from './headers-file.ts';
import { type Files, moves, type Site, UNSERVED } from './site.ts';
import { headerRules, keptIfMissing } from './table.ts';
import { headerOf, TYPES } from './types.ts';

export function firebaseFiles(site: Site): Files {
  return { 'firebase.json': settings(site), 'README.md': readme(site.base) };
}

const globOf = (path: string) => path.replace(/\/\*$/, '/**').replace(/:\w+/g, '*');

function settings({ base, origin, shape, redirects }: Site): string {
  const rules = keptIfMissing(headerRules(base, shape, origin));
  const headers = [...rules, ...byFileName(rules)].map(({ path, headers }) => ({
    source: globOf(path),
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  }));
  const types = Object.entries(TYPES).map(([ending, type]) => ({
    source: `**/*.${ending}`,
    headers: [{ key: 'Content-Type', value: headerOf(type) }],
  }));
  const hosting = {
    public: 'dist',
    ignore: ['firebase.json', '**/.*', ...UNSERVED],
    trailingSlash: true,
    redirects: moves(base, redirects).map(({ from, to }) => ({ source: from, destination: to, type: 301 })),
    headers: [...headers, ...types],
  };
  return `${JSON.stringify({ hosting }, null, 2)}\n`;
}

function readme(base: string): string {
  return `# Firebase Hosting

Copy \`firebase.json\` to the folder that holds \`dist\`, then \`firebase deploy --only hosting\`.
${atABase(base, '`404.html`')}
This host sends the headers of an address also where nothing is there: a file of \`_astro/\` that is missing would be kept
as missing for as long as one that is there. So these files are kept for an hour here, and for a year elsewhere. A page that
is not there goes out without a word on framing: it holds nothing that a frame could misuse.
`;
}
