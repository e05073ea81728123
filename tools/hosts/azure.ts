/*
 * Azure Static Web Apps: one file. What no route names is a page, closed to framing. The first route that fits an address
 * counts, a star stands only at the end of one, and an empty value takes a header back. The host sends the headers of a
 * route also where nothing is there, so nothing is kept for a year.
 */
import { atABase } from './headers-file.ts';
import { type Files, moves, type Site, UNSERVED } from './site.ts';
import {
  FOR_ALL,
  type HeaderRule,
  type Headers,
  headerRules,
  headersFor,
  keptIfMissing,
  MISSING,
  overHttps,
} from './table.ts';
import { headerOf, TYPES } from './types.ts';

interface Route {
  readonly route: string;
  readonly headers: Headers;
}

export function azureFiles(site: Site): Files {
  return { 'staticwebapp.config.json': settings(site), 'README.md': readme(site.base) };
}

function settings(site: Site): string {
  const { base, origin, redirects } = site;
  const everywhere: Headers = { ...FOR_ALL, ...overHttps(base, origin), ...MISSING };
  return `${JSON.stringify(
    {
      trailingSlash: 'always',
      globalHeaders: everywhere,
      routes: [
        ...UNSERVED.map((name) => ({ route: `${base}${name}`, statusCode: 404 })),
        ...moves(base, redirects).map(({ from, to }) => ({ route: from, redirect: to, statusCode: 301 })),
        ...routes(site, everywhere),
      ],
      responseOverrides: { 404: { rewrite: '/404.html' } },
      mimeTypes: Object.fromEntries(Object.entries(TYPES).map(([ending, type]) => [`.${ending}`, headerOf(type)])),
    },
    null,
    2,
  )}\n`;
}

/** What differs from a page, the narrowest first. */
function routes({ base, origin, shape }: Site, everywhere: Headers): Route[] {
  const rules = keptIfMissing(headerRules(base, shape, origin));
  const found = new Map<string, Headers>();
  for (const path of rules.slice(1).flatMap((rule) => pathsOf(rule, shape.languages))) {
    const route = path.replace(/:.*$/, '*');
    // Of two rules that end in the same star the first is for what is kept shorter.
    if (!found.has(route)) found.set(route, headersFor(rules, path.replace(/:\w+|\*/g, 'x')));
  }
  const list = [...found].map(([route, headers]) => ({ route, headers: differing(headers, everywhere) }));
  const wide = list.filter(({ route, headers }) => route.endsWith('*') && Object.keys(headers).length > 0);
  return list
    .filter(
      ({ route, headers }) =>
        Object.keys(headers).length > 0 ||
        wide.some((other) => other.route !== route && route.startsWith(other.route.slice(0, -1))),
    )
    .map(({ route, headers }) => ({ route, headers: Object.keys(headers).length > 0 ? headers : everywhere }))
    .sort((a, b) => Number(a.route.endsWith('*')) - Number(b.route.endsWith('*')) || b.route.length - a.route.length);
}

/** A rule's paths with each language written out, and for a page the name of its file too. */
function pathsOf({ path }: HeaderRule, languages: readonly string[]): string[] {
  const each = path.includes(':lang') ? languages.map((lang) => path.replace(':lang', lang)) : [path];
  return each.flatMap((one) => (one.endsWith('/') && !one.includes(':') ? [one, `${one}index.html`] : [one]));
}

function differing(headers: Headers, everywhere: Headers): Headers {
  const names = new Set([...Object.keys(everywhere), ...Object.keys(headers)]);
  return Object.fromEntries(
    [...names].flatMap((name) => (headers[name] === everywhere[name] ? [] : [[name, headers[name] ?? '']])),
  );
}

function readme(base: string): string {
  return `# Azure Static Web Apps

Copy \`staticwebapp.config.json\` into the built folder, then publish that as the app's folder, with no build of the host's.
${atABase(base, '`staticwebapp.config.json` and `404.html`')}
Unlike elsewhere: a star ends a route, so a frozen embed is kept for five minutes and not for a week, and the fragments of the
search too. The host sends the headers of a route also where nothing is there, so files of \`_astro/\` are kept for an hour. An
address without its closing slash may lose its query when it is sent on. The free plan ends at 250 MB.
`;
}
