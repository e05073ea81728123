/*
 * S3 behind CloudFront: caching and types go with each upload, the other headers come from response headers
 * policies, one for each set of headers, and a function finds folders' pages and sends on moved addresses.
 */
import { type Files, moves, type Site } from './site.ts';
import { type Headers, headerRules, headersFor } from './table.ts';
import { uploadScript } from './s3-upload.ts';

export interface Policy {
  readonly name: string;
  readonly headers: Headers;
  /** Paths of the cache behaviours; none means the default behaviour. */
  readonly paths: readonly string[];
}

export function s3CloudFrontFiles(site: Site): Files {
  const found = policies(site);
  return {
    'function.js': edgeFunction(site),
    'upload.sh': uploadScript(site),
    'behaviours.json': json(found.flatMap(({ name, paths }) => paths.map((path) => ({ path, policy: name })))),
    ...Object.fromEntries(found.map((policy) => [`policy-${policy.name}.json`, json(policyConfig(policy))])),
    'README.md': readme(site, found),
  };
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The sets of headers that the table gives, without caching, which goes with the upload. A behaviour takes one policy, so
 * a path that falls under several rules has what all of them say; the narrower stand first.
 */
export function policies({ base, origin, shape }: Site): Policy[] {
  const bySet = new Map<string, { headers: Headers; paths: string[] }>();
  const rules = headerRules(base, shape, origin);
  for (const { path } of rules.slice(1)) {
    const { 'Cache-Control': _, ...headers } = headersFor(rules, path.replace(/:\w+|\*/g, 'x'));
    const key = JSON.stringify(Object.entries(headers).sort());
    const set = bySet.get(key) ?? { headers, paths: [] };
    set.paths.push(...behaviourPaths(path, shape.languages));
    bySet.set(key, set);
  }
  const found = [...bySet.values()].map(({ headers, paths }) => {
    const name = nameOf(headers);
    // What no path names is treated as a page: the default keeps others from framing it.
    return { name, headers, paths: name === 'pages' ? [] : withoutCovered(paths) };
  });
  return found.sort((a, b) => Number(b.name === 'worker') - Number(a.name === 'worker'));
}

function nameOf(headers: Headers): string {
  const open = 'Access-Control-Allow-Origin' in headers;
  const policy = headers['Content-Security-Policy'];
  if (policy?.includes('script-src')) return 'worker';
  if (policy) return open ? 'charts' : 'pages';
  return open ? 'open' : 'plain';
}

/** A rule's path as CloudFront's: `*` is anything, a language is written out. */
function behaviourPaths(path: string, languages: readonly string[]): string[] {
  const each = path.includes(':lang') ? languages.map((lang) => path.replace(':lang', lang)) : [path];
  return each.map((one) => one.replace(/:\w+/g, '*'));
}

/** Paths without those that another of the same policy stands for. */
function withoutCovered(paths: readonly string[]): string[] {
  return paths.filter(
    (path) => !paths.some((other) => other !== path && other.endsWith('*') && path.startsWith(other.slice(0, -1))),
  );
}

function policyConfig({ name, headers }: Policy): unknown {
  const {
    'X-Content-Type-Options': _,
    'Content-Security-Policy': policy,
    'Access-Control-Allow-Origin': origins,
    'Referrer-Policy': referrer,
    'Strict-Transport-Security': transport,
    ...others
  } = headers;
  const seconds = Number(/max-age=(\d+)/.exec(transport ?? '')?.[1]);
  return {
    Name: `orders-and-warrants-${name}`,
    Comment: 'Made from tools/hosts/table.ts',
    SecurityHeadersConfig: {
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { ReferrerPolicy: referrer, Override: true },
      ...(policy ? { ContentSecurityPolicy: { ContentSecurityPolicy: policy, Override: true } } : {}),
      ...(transport
        ? {
            StrictTransportSecurity: {
              AccessControlMaxAgeSec: seconds,
              IncludeSubdomains: false,
              Preload: false,
              Override: true,
            },
          }
        : {}),
    },
    CustomHeadersConfig: {
      Quantity: Object.keys(others).length,
      Items: Object.entries(others).map(([Header, Value]) => ({ Header, Value, Override: true })),
    },
    ...(origins
      ? {
          CorsConfig: {
            AccessControlAllowOrigins: { Quantity: 1, Items: [origins] },
            AccessControlAllowHeaders: { Quantity: 1, Items: ['*'] },
            AccessControlAllowMethods: { Quantity: 2, Items: ['GET', 'HEAD'] },
            AccessControlAllowCredentials: false,
            OriginOverride: true,
          },
        }
      : {}),
  };
}

function edgeFunction({ base, redirects }: Site): string {
  const list = Object.fromEntries(moves(base, redirects).map(({ from, to }) => [from, to]));
  return `// Viewer request, runtime cloudfront-js-2.0. Made from tools/hosts: change that, not this.
const BASE = ${JSON.stringify(base)};
const MOVED = ${JSON.stringify(list)};

function handler(event) {
  const request = event.request;
  // Two slashes at the start of a location would name another host.
  const uri = request.uri.replace(/^\\/+/, '/');
  if (uri === '/' && BASE !== '/') return moved(BASE, request.querystring);
  if (MOVED[uri]) return moved(MOVED[uri], request.querystring);
  if (uri.endsWith('/')) request.uri = uri + 'index.html';
  else if (!uri.split('/').pop().includes('.')) return moved(uri + '/', request.querystring);
  else request.uri = uri;
  return request;
}

function moved(to, querystring) {
  const pairs = [];
  for (const name in querystring) {
    const values = querystring[name].multiValue || [querystring[name]];
    values.forEach((one) => pairs.push(name + '=' + one.value));
  }
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: to + (pairs.length > 0 ? '?' + pairs.join('&') : '') } },
  };
}
`;
}

function readme({ base, origin }: Site, found: readonly Policy[]): string {
  const others = found.filter(({ paths }) => paths.length > 0);
  return `# S3 with CloudFront

The site stands at \`${origin}${base}\`.

1. **Bucket**: private, read by the distribution through an origin access control; no website hosting.
2. **Upload**: \`sh upload.sh <bucket>\`, from the folder that holds \`dist\`. Each file goes up with its content type and its
   caching. Files of \`_astro/\` go first and are never deleted: a page that is still in a cache finds what it names.
3. **Policies**, once for each file:

   \`\`\`sh
${found.map(({ name }) => `   aws cloudfront create-response-headers-policy --response-headers-policy-config file://policy-${name}.json`).join('\n')}
   \`\`\`

4. **Function**, then to be published, and set as the viewer request of every behaviour:

   \`\`\`sh
   aws cloudfront create-function --name orders-and-warrants --function-code fileb://function.js \\
     --function-config Comment=folders,Runtime=cloudfront-js-2.0
   \`\`\`

5. **Behaviours**: the default one has the policy \`pages\`; those below come before it, in this order (\`behaviours.json\` has the same list).
   All compress, redirect to https and use the managed cache policy CachingOptimized. A behaviour is chosen by the address
   that was asked for, before the function changes it: the path of a folder ends in its slash.

   | path | policy |
   | --- | --- |
${others.flatMap(({ name, paths }) => paths.map((path) => `   | \`${path}\` | \`${name}\` |`)).join('\n')}

6. **Errors**: 403 and 404 from the bucket both become \`${base}404.html\` with status 404, kept for ten seconds.
7. After each upload: \`aws cloudfront create-invalidation --distribution-id <id> --paths '${base}*'\`.
`;
}
