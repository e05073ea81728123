/* `_headers` and `_redirects`: one form that both Netlify and Cloudflare Pages read. */
import { moves, type Redirect } from './site.ts';
import { type HeaderRule, patternOf, type Shape } from './table.ts';

/** What Cloudflare Pages reads at the most. */
export const MOST_RULES = 100;
const LONGEST_LINE = 2000;
/** From when on Cloudflare's ways are as they were tried here. */
export const COMPATIBLE_SINCE = '2026-07-01';

/** @param files of the built folder */
export function headersFile(rules: readonly HeaderRule[], { languages }: Shape, files: readonly string[]): string {
  return [...writtenOut(rules, languages, files), ...byFileName(rules)]
    .map(
      ({ path, headers }) =>
        `${path}\n${Object.entries(headers)
          .map(([name, value]) => `  ${name}: ${value}\n`)
          .join('')}`,
    )
    .join('\n');
}

/** How many rules a `_headers` holds. */
export const countRules = (text: string): number => text.split('\n').filter((line) => line.startsWith('/')).length;

/** What Cloudflare Pages would leave out of a `_headers`, in words for who publishes there. */
export function leftOut(text: string): string[] {
  const count = countRules(text);
  const long = text.split('\n').filter((line) => line.length > LONGEST_LINE);
  return [
    ...(count > MOST_RULES
      ? [
          `_headers holds ${count} rules; Cloudflare Pages reads ${MOST_RULES} and leaves out the rest. Put parts of the site together in tools/hosts/table.ts.`,
        ]
      : []),
    ...long.map(
      (line) =>
        `_headers holds a line of ${line.length} characters, which Cloudflare Pages leaves out: ${line.slice(0, 60)} …`,
    ),
  ];
}

/**
 * Netlify reads `/:lang/states/*` as `/<anything>/states<anything>`, in any case, and so catches
 * `/_astro/StatesTable.js`. A rule that would catch a file outside of the languages names each language instead.
 */
function writtenOut(
  rules: readonly HeaderRule[],
  languages: readonly string[],
  files: readonly string[],
): HeaderRule[] {
  const base = rules[0]?.path.slice(0, -1) ?? '/';
  const others = files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !languages.includes(file.split('/')[0] ?? ''))
    .map((file) => `${base}${file}`);
  return rules.flatMap((rule) => {
    const read = new RegExp(patternOf(rule.path).replace(/\/\.\*\$$/, '/?.*$'), 'i');
    if (!rule.path.includes(':lang') || !others.some((address) => read.test(address))) return [rule];
    return languages.map((lang) => ({ ...rule, path: rule.path.replace(':lang', lang) }));
  });
}

/**
 * Netlify also serves a page as `…/index.html`, where the rule for its folder does not apply: the limit on
 * framing must not be dodged by naming the file.
 */
export function byFileName(rules: readonly HeaderRule[]): HeaderRule[] {
  return rules.flatMap(({ path, headers }) => {
    const policy = headers['Content-Security-Policy'];
    // Cloudflare serves the page for what is not there under this name too.
    if (path.endsWith('/404.html')) return [{ path: path.slice(0, -'.html'.length), headers }];
    if (policy === undefined || !path.endsWith('/')) return [];
    return [{ path: `${path}index.html`, headers: { 'Content-Security-Policy': policy } }];
  });
}

export function redirectsFile(base: string, redirects: readonly Redirect[]): string {
  return moves(base, redirects)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
}

/** @param top what stands beside the folder, in words */
export const atABase = (base: string, top = '`_headers`, `_redirects` and `404.html`') =>
  base === '/'
    ? ''
    : `
The site stands at ${base}, but this host publishes a folder as the root of a domain. Publish a folder that holds the
built one as \`${base.slice(1)}\` and, at its top, ${top}.
`;

/** Netlify: what its page of settings would ask for. */
export const netlifyToml = (base: string, origin: string) => `# Made from tools/hosts: change that, not this.
[build]
  command = "npm run build"
  publish = "dist"

[build.environment]
  SITE = "${origin}"
  BASE = "${base}"
  NODE_VERSION = "24"
`;

/** Cloudflare Pages: the same. */
export const pagesSettings = () => `// Made from tools/hosts: change that, not this.
${JSON.stringify({ name: 'orders-and-warrants', compatibility_date: COMPATIBLE_SINCE, pages_build_output_dir: 'dist' }, null, 2)}
`;

/** Netlify: the files of `dist`, once more, and what to do with them. */
export function netlifyReadme(base: string): string {
  return `# Netlify

Copy \`netlify.toml\` to the top of the repository: it names the build, its address and the built folder. \`_headers\` and
\`_redirects\` are those that the build puts into the built folder, once more.
${atABase(base)}
Addresses without their closing slash are sent on by the host. \`404.html\` is used for what is not there. Netlify
compresses by itself.
`;
}

export function cloudflareReadme(base: string, count: number): string {
  return `# Cloudflare Pages

Build command \`npm run build\`, with \`SITE\` in the environment; output folder \`dist\`, which \`wrangler.jsonc\` names for
\`npx wrangler pages deploy\`. \`_headers\` and \`_redirects\` are those that the build puts into the built folder. Of the ${MOST_RULES} rules that the host reads,
${count} are used; a further language adds a few.
${atABase(base)}
What this host does on its own: it sends \`Access-Control-Allow-Origin: *\` with everything. What is not there is never kept
(\`no-store\`), and goes out without a word on framing: it holds nothing that a frame could misuse. Citations (\`.bib\`) go
out as plain bytes, which is enough to save them: a rule for an ending would catch pages on Netlify, which reads the same file.
`;
}
