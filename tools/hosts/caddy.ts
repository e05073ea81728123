/* Caddy: a Caddyfile. Each header is set where the address matches; the content types come from our table. */
import { type Files, moves, type Site, UNSERVED } from './site.ts';
import { BY_ADDRESS, casesOf, FOR_ALL, headerRules, MISSING, overHttps } from './table.ts';
import { headerOf, TYPES } from './types.ts';

const tabbed = (lines: readonly string[], by: number) => lines.map((line) => `${'\t'.repeat(by)}${line}\n`).join('');

/** The query with its mark, or nothing: Caddy's own redirect of a folder would lose it. */
const QUERY = ['map {query} {orders_query} {', '\t~^(.+)$ "?$1"', '\tdefault ""', '}'];

export function caddyFiles(site: Site): Files {
  return { Caddyfile: caddyfile(site), 'README.md': readme(site) };
}

function caddyfile({ base, origin, shape, redirects, root, listen }: Site): string {
  const list = [
    ...moves(base, redirects),
    ...(base === '/'
      ? []
      : [
          { from: base.slice(0, -1), to: base },
          { from: '/', to: base },
        ]),
  ];
  const hidden = ['.*', ...UNSERVED].join(' ');
  const main = [
    `root * "${root}"`,
    '',
    ...Object.entries(FOR_ALL).map(([name, value]) => `header ${name} "${value}"`),
    ...Object.entries(overHttps(base, origin)).flatMap(([name, value]) => [
      '@https protocol https',
      `header @https ${name} "${value}"`,
    ]),
    ...byAddress(shape),
    '',
    ...Object.entries(TYPES).flatMap(([ending, type]) => [
      `@${ending} path *.${ending}`,
      `header @${ending} Content-Type "${headerOf(type)}"`,
    ]),
    '@page path */',
    `header @page Content-Type "${headerOf(TYPES['html'] ?? { type: 'text/html' })}"`,
    '',
    '@folder {',
    '\tnot path */',
    // Two slashes at the start of a location would name another host.
    '\tpath_regexp folder ^/*(.+)$',
    '\tfile {path}/index.html',
    '}',
    `redir @folder ${base}{http.regexp.folder.1}/{orders_query} 301`,
    '',
    'encode gzip {',
    '\tminimum_length 512',
    '\tmatch {',
    ...[...new Set(Object.values(TYPES).flatMap(({ type, compress }) => (compress ? [type] : [])))].map(
      (type) => `\t\theader Content-Type ${type}*`,
    ),
    '\t}',
    '}',
    'file_server {',
    `\thide ${hidden}`,
    '}',
  ];
  return `# Made from tools/hosts/table.ts: change that, not this.
${listen ? `http://${listen}` : origin} {
${tabbed(QUERY, 1)}${tabbed(
  list.map(({ from, to }) => `redir ${from} ${to}{orders_query} 301`),
  1,
)}
	${base === '/' ? 'handle' : `handle_path ${base}*`} {
${tabbed(main, 2)}	}
${base === '/' ? '' : '\thandle {\n\t\terror 404\n\t}\n'}	handle_errors {
		root * "${root}"
		rewrite * /404.html
${tabbed(
  [
    'header -Access-Control-Allow-Origin',
    ...Object.entries({ ...FOR_ALL, ...MISSING }).map(([name, value]) => `header ${name} "${value}"`),
    `header Content-Type "${headerOf(TYPES['html'] ?? { type: 'text/html' })}"`,
    'file_server',
  ],
  2,
)}	}
}
`;
}

/** Rules by address; `handle_path` has taken the base away. */
function byAddress(shape: Site['shape']): string[] {
  const rules = headerRules('/', shape);
  return BY_ADDRESS.flatMap((header, i) => {
    const values = new Map<string, string[]>();
    for (const { pattern, value } of casesOf(rules, header))
      values.set(value, [...(values.get(value) ?? []), pattern.slice(1, -1)]);
    return [...values].flatMap(([value, patterns], j) => [
      `@rule${i}${j} path_regexp ^(${patterns.join('|')})$`,
      `header @rule${i}${j} ${header} "${value}"`,
    ]);
  });
}

function readme({ base, root }: Site): string {
  return `# Caddy

1. Copy the built folder to \`${root}\`, or name another folder in both places of the \`Caddyfile\`.
2. Copy the \`Caddyfile\` to \`/etc/caddy/\`, or \`import\` it from yours.
3. \`caddy validate --config /etc/caddy/Caddyfile\`, then \`systemctl reload caddy\`.

The site stands at \`${base}\`. Caddy gets the certificate for the address in the first line itself.
`;
}
