/*
 * Apache: one set of directives, as an `.htaccess` for the served folder or inside a `<Directory>`. A condition
 * sees the name of the file that was looked up, `…/index.html` and `404.html` too.
 */
import { literally } from '../../src/model/plain-text.ts';
import { type Files, moves, type Site, UNSERVED } from './site.ts';
import { BY_ADDRESS, casesOf, FOR_ALL, headerRules, overHttps } from './table.ts';
import { TYPES } from './types.ts';

export function apacheFiles(site: Site): Files {
  const directives = inFolder(site);
  return {
    '.htaccess': `# Made from tools/hosts/table.ts: change that, not this.\n${directives}`,
    'site.conf': server(site, directives),
    'README.md': readme(site),
  };
}

function inFolder({ base, origin, shape, redirects }: Site): string {
  const rules = headerRules(base, shape);
  const headers = BY_ADDRESS.flatMap((header) => {
    const values = new Map<string, string[]>();
    for (const { pattern, value } of casesOf(rules, header))
      values.set(value, [...(values.get(value) ?? []), pattern.slice(1, -1)]);
    return [...values].map(
      ([value, patterns]) =>
        `Header always set ${header} "${value}" "expr=%{REQUEST_URI} =~ m#^(${patterns.join('|')})$#"\n`,
    );
  });
  const kinds = Object.entries(TYPES);
  const compressed = new Set(kinds.flatMap(([, { type, compress }]) => (compress ? [type] : [])));
  return `Options -Indexes -MultiViews
DirectoryIndex index.html
DirectorySlash On
ErrorDocument 403 ${base}404.html
ErrorDocument 404 ${base}404.html

# Hidden files and what only hosts read are not there. A certificate's challenge may pass.
RedirectMatch 404 "/\\.(?!well-known/)"
${UNSERVED.map((name) => `RedirectMatch 404 "^${base}${name}$"\n`).join('')}${moves(base, redirects)
  .map(({ from, to }) => `RedirectMatch 301 "^${literally(from)}$" "${to}"\n`)
  .join('')}
${kinds.map(([ending, { type }]) => `AddType ${type} .${ending}\n`).join('')}AddDefaultCharset Off
AddCharset utf-8 ${kinds.flatMap(([ending, { utf8 }]) => (utf8 ? [`.${ending}`] : [])).join(' ')}

${Object.entries(FOR_ALL)
  .map(([name, value]) => `Header always set ${name} "${value}"\n`)
  .join('')}${headers.join('')}${Object.entries(overHttps(base, origin))
  .map(
    ([name, value]) =>
      `# Where https ends here, or in a server before this one that says so.\nHeader always set ${name} "${value}" "expr=%{HTTPS} == 'on' || %{HTTP:X-Forwarded-Proto} == 'https'"\n`,
  )
  .join('')}
<IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE ${[...compressed].join(' ')}
</IfModule>
`;
}

function server({ base, origin, root, listen }: Site, directives: string): string {
  const indented = directives
    .split('\n')
    .map((line) => (line ? `        ${line}` : line))
    .join('\n');
  return `# A whole server. Made from tools/hosts/table.ts: change that, not this.
<VirtualHost ${listen ?? '*:80'}>
    ServerName ${new URL(origin).hostname}
    DocumentRoot "${root}"
${base === '/' ? '' : `    RedirectMatch 301 "^(/|${base.slice(0, -1)})$" "${base}"\n    Alias "${base}" "${root.replace(/\/$/, '')}/"\n`}    <Directory "${root}">
        Require all granted
        AllowOverride None
${indented}    </Directory>
</VirtualHost>
`;
}

function readme({ base, root }: Site): string {
  return `# Apache

Modules: \`a2enmod headers deflate\`; the others are on as a rule (\`alias\`, \`dir\`, \`mime\`).

- Your own server: copy the built folder to \`${root}\` (or name another in \`site.conf\`), \`site.conf\` to
  \`/etc/apache2/sites-available/\`, then \`a2ensite site\`, \`apachectl -t\` and \`systemctl reload apache2\`.
- Shared hosting: copy \`.htaccess\` into the folder that serves \`${base}\`, beside the built files. The host must allow it
  (\`AllowOverride All\`).
`;
}
