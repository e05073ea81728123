/*
 * Cloudflare Workers with static assets, where that host leads new sites. It would send the headers of an address also
 * where nothing is there, and a missing file would be kept as missing for a year. So what is not there is answered
 * by a few lines of a Worker; all that is there never reaches it.
 */
import { atABase, COMPATIBLE_SINCE, redirectsFile } from './headers-file.ts';
import type { Files, Site } from './site.ts';
import { FOR_ALL, MISSING, overHttps } from './table.ts';

export function cloudflareWorkersFiles(site: Site, headers: string): Files {
  return {
    'wrangler.jsonc': settings(),
    'worker.js': worker(site),
    _headers: headers,
    _redirects: redirectsFile(site.base, site.redirects),
    'README.md': readme(site.base),
  };
}

const settings = () => `// Made from tools/hosts: change that, not this.
${JSON.stringify(
  {
    name: 'orders-and-warrants',
    compatibility_date: COMPATIBLE_SINCE,
    main: 'worker.js',
    assets: { directory: 'dist', binding: 'ASSETS', html_handling: 'auto-trailing-slash', not_found_handling: 'none' },
  },
  null,
  2,
)}
`;

function worker({ base, origin }: Site): string {
  const headers = {
    ...FOR_ALL,
    ...overHttps(base, origin),
    ...MISSING,
    'Content-Type': 'text/html; charset=utf-8',
  };
  return `// Answers what is not there, and nothing else. Made from tools/hosts: change that, not this.
const HEADERS = ${JSON.stringify(headers, null, 2)};

export default {
  async fetch(request, env) {
    const page = await env.ASSETS.fetch(new URL('/404', request.url));
    return new Response(page.body, { status: 404, headers: HEADERS });
  },
};
`;
}

function readme(base: string): string {
  return `# Cloudflare Workers (static assets)

Copy \`wrangler.jsonc\` and \`worker.js\` to the folder that holds \`dist\`, then \`npx wrangler deploy\`. \`_headers\` and \`_redirects\`
are those of the built folder once more.
${atABase(base, '`_headers`, `_redirects` and `404.html`')}
A request for a file that is there is answered without the Worker and is free of charge; what is not there costs one call of
the Worker, and gets the page for that with 404, five minutes and no leave to frame it.
`;
}
