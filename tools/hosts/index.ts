/* The settings of every host, from one table. `write.ts` puts them into a folder, the build into the built one. */
import { apacheFiles } from './apache.ts';
import { azureFiles } from './azure.ts';
import { caddyFiles } from './caddy.ts';
import { cloudflareWorkersFiles } from './cloudflare-workers.ts';
import { firebaseFiles } from './firebase.ts';
import { githubPagesFiles } from './github-pages.ts';
import {
  cloudflareReadme,
  countRules,
  headersFile,
  netlifyReadme,
  netlifyToml,
  pagesSettings,
  redirectsFile,
} from './headers-file.ts';
import { nginxFiles } from './nginx.ts';
import { s3CloudFrontFiles } from './s3-cloudfront.ts';
import { type Files, REDIRECTS, type Site } from './site.ts';
import { headerRules, type Shape } from './table.ts';

export { type Files, moves, REDIRECTS, type Redirect, type Site } from './site.ts';
export { countRules, headersFile, leftOut, redirectsFile } from './headers-file.ts';
export { nearLimits } from './limits.ts';
export { headerRules, headersFor, type HeaderRule, type Shape, shapeOf } from './table.ts';
export { contentType, TYPES } from './types.ts';

/** What the built folder itself carries for the hosts that look there. */
export function filesInside({ base, origin }: Pick<Site, 'base' | 'origin'>, shape: Shape, files: readonly string[]) {
  return {
    _headers: headersFile(headerRules(base, shape, origin), shape, files),
    _redirects: redirectsFile(base, REDIRECTS),
    '.nojekyll': '',
  } satisfies Files;
}

/** Every host's files, by `host/file`. */
export function hostFiles(site: Site): Files {
  const headers = headersFile(headerRules(site.base, site.shape, site.origin), site.shape, site.files);
  const both = { _headers: headers, _redirects: redirectsFile(site.base, site.redirects) };
  const hosts: Readonly<Record<string, Files>> = {
    netlify: { ...both, 'netlify.toml': netlifyToml(site.base, site.origin), 'README.md': netlifyReadme(site.base) },
    'cloudflare-pages': {
      ...both,
      'wrangler.jsonc': pagesSettings(),
      'README.md': cloudflareReadme(site.base, countRules(headers)),
    },
    'cloudflare-workers': cloudflareWorkersFiles(site, headers),
    firebase: firebaseFiles(site),
    azure: azureFiles(site),
    'github-pages': githubPagesFiles(site),
    's3-cloudfront': s3CloudFrontFiles(site),
    nginx: nginxFiles(site),
    caddy: caddyFiles(site),
    apache: apacheFiles(site),
  };
  return Object.fromEntries(
    Object.entries(hosts).flatMap(([host, files]) =>
      Object.entries(files).map(([name, text]) => [`${host}/${name}`, text]),
    ),
  );
}
