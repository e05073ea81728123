/*
 * nginx: maps from address to header, and the locations. An `add_header` in a location drops all that stand
 * outside of it, so all headers stand in one place and take their values from maps; an empty value is not sent.
 */
import { type Files, moves, type Site, UNSERVED } from './site.ts';
import { BY_ADDRESS, casesOf, FOR_ALL, headerRules, overHttps } from './table.ts';
import { TYPES } from './types.ts';

/** Where the made files are put, beside nginx.conf. */
const PLACE = 'orders-and-warrants';

const VARIABLES: Readonly<Record<string, string>> = {
  'Content-Security-Policy': '$orders_frames',
  'Access-Control-Allow-Origin': '$orders_origins',
  'Cross-Origin-Resource-Policy': '$orders_resources',
  'Cache-Control': '$orders_cache',
};

const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;
const indented = (text: string, by = '    ') =>
  text
    .split('\n')
    .map((line) => (line ? by + line : line))
    .join('\n');

export function nginxFiles(site: Site): Files {
  return {
    'maps.conf': maps(site),
    'locations.conf': locations(site),
    'site.conf': server(site),
    'README.md': readme(site),
  };
}

function maps({ base, origin, shape }: Site): string {
  const rules = headerRules(base, shape);
  const blocks = BY_ADDRESS.map((header) => {
    const lines = casesOf(rules, header).map(
      ({ pattern, value }) => `    ${quoted(`~${pattern}`)} ${quoted(value)};\n`,
    );
    return `map $uri ${VARIABLES[header]} {\n    default "";\n${lines.join('')}}\n`;
  });
  // https ends here, or in a server before this one that says so.
  const transport = Object.values(overHttps(base, origin)).map(
    (value) =>
      `map "$https $http_x_forwarded_proto" $orders_transport {\n    default "";\n    "~(^on |https$)" ${quoted(value)};\n}\n`,
  );
  return `# Belongs inside http { }. Made from tools/hosts/table.ts: change that, not this.\n${[...blocks, ...transport].join('\n')}`;
}

function locations({ base, origin, redirects, root }: Site): string {
  const list = [...moves(base, redirects), ...(base === '/' ? [] : [{ from: base.slice(0, -1), to: base }])];
  const moved = list.map(({ from, to }) => `location = ${from} { return 301 ${to}$is_args$args; }\n`).join('');
  const types = Object.entries(byType()).map(([type, endings]) => `    ${type} ${endings.join(' ')};\n`);
  const without = (names: readonly string[]) => names.filter((name) => name !== 'text/html').join(' ');
  const utf8 = [...new Set(Object.values(TYPES).flatMap(({ type, utf8 }) => (utf8 ? [type] : [])))];
  const compressed = [...new Set(Object.values(TYPES).flatMap(({ type, compress }) => (compress ? [type] : [])))];
  const headers = [
    ...Object.entries(FOR_ALL).map(([name, value]) => `add_header ${name} ${quoted(value)} always;\n`),
    ...BY_ADDRESS.map((name) => `add_header ${name} ${VARIABLES[name]} always;\n`),
    ...Object.keys(overHttps(base, origin)).map((name) => `add_header ${name} $orders_transport always;\n`),
  ];
  const main = `${base === '/' ? 'root' : 'alias'} ${quoted(base === '/' ? root : `${root.replace(/\/$/, '')}/`)};
index index.html;
default_type application/octet-stream;
types {
${types.join('')}}
charset utf-8;
charset_types ${without(utf8)};

gzip on;
gzip_vary on;
gzip_proxied any;
gzip_min_length 512;
gzip_types ${without(compressed)};

${headers.join('')}
# A folder without a page of its own is as absent as an unknown address.
error_page 403 404 =404 ${base}404.html;

# Hidden files and what only hosts read. A certificate's challenge may pass.
location ~ /\\.(?!well-known/) { return 404; }
${UNSERVED.map((name) => `location = ${base}${name} { return 404; }\n`).join('')}`;
  return `# Belongs inside server { }. Made from tools/hosts/table.ts: change that, not this.
# A folder's address without its slash is sent on to the same host and port, whatever stands before this server.
absolute_redirect off;
server_tokens off;

${moved}location ${base === '/' ? '/' : `^~ ${base}`} {
${indented(main)}}
`;
}

/** Endings by type: nginx wants each type once. */
function byType(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [ending, { type }] of Object.entries(TYPES)) found[type] = [...(found[type] ?? []), ending];
  return found;
}

function server({ base, origin, listen }: Site): string {
  const ports = listen ? [listen] : ['80', '[::]:80'];
  return `# A whole server, for a machine that serves nothing else. Belongs inside http { }.
include ${PLACE}/maps.conf;

server {
${ports.map((port) => `    listen ${port};\n`).join('')}    server_name ${new URL(origin).hostname};
    include ${PLACE}/locations.conf;
${base === '/' ? '' : `    location = / { return 301 ${base}; }\n`}}
`;
}

function readme({ base, origin, root }: Site): string {
  return `# nginx

1. Copy the built folder to \`${root}\`, or name another folder in \`locations.conf\`.
2. Copy this folder to \`/etc/nginx/${PLACE}\`.
3. A machine of its own: link \`site.conf\` into \`/etc/nginx/conf.d/\`. A server that stands already: \`include
   ${PLACE}/maps.conf;\` inside \`http { }\`, \`include ${PLACE}/locations.conf;\` inside its \`server { }\`.
4. \`nginx -t\`, then \`systemctl reload nginx\`.

The site stands at \`${base}\`. Certificates are yours to set up. An \`add_header\` in a location of your own drops those of
this file there. ${
    Object.keys(overHttps(base, origin)).length > 0
      ? `\`Strict-Transport-Security\` is sent where https ends in this server, or in one before it that says
\`X-Forwarded-Proto: https\`.`
      : `\`Strict-Transport-Security\` speaks for a whole host and is left to you.`
  }
`;
}
