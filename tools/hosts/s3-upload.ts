/* The upload to S3 as commands: every file once, with its content type and its caching. */
import { extname } from 'node:path';
import type { Site } from './site.ts';
import { type HeaderRule, headerRules, patternOf } from './table.ts';
import { contentType } from './types.ts';

/** Files of one kind that are kept for one time: what one command uploads. */
export interface Upload {
  readonly contentType: string;
  readonly cacheControl: string;
  /** Filters of `aws s3`, in order; the last that fits decides. */
  readonly filters: readonly { readonly kind: 'include' | 'exclude'; readonly glob: string }[];
}

/**
 * First what is kept longer than a page, by rule; then the rest. `aws` globs let `*` cross slashes, so a folder
 * stands for all below it.
 */
export function uploads({ shape, files }: Site): Upload[] {
  const rules = headerRules('/', shape);
  const short = cacheOf(rules.find(({ path }) => path === '/'));
  const longer = rules
    .filter((rule) => cacheOf(rule) !== '' && cacheOf(rule) !== short)
    .map((rule) => ({ cache: cacheOf(rule), glob: globOf(rule), pattern: new RegExp(patternOf(rule.path)) }));
  const left = (file: string) => !longer.some(({ pattern }) => pattern.test(`/${file}`));
  return [
    ...longer.flatMap(({ cache, glob, pattern }) =>
      endingsOf(files.filter((file) => pattern.test(`/${file}`))).map(
        (ending): Upload => ({
          contentType: contentType(ending),
          cacheControl: cache,
          filters: [exclude('*'), include(`${glob}${ending}`)],
        }),
      ),
    ),
    ...endingsOf(files.filter(left)).map(
      (ending): Upload => ({
        contentType: contentType(ending),
        cacheControl: short,
        filters: [exclude('*'), include(`*${ending}`), ...longer.map(({ glob }) => exclude(glob))],
      }),
    ),
  ];
}

const include = (glob: string) => ({ kind: 'include', glob }) as const;
const exclude = (glob: string) => ({ kind: 'exclude', glob }) as const;

/** The endings of files that are served, with their dot. */
const endingsOf = (files: readonly string[]) =>
  [...new Set(files.map((file) => extname(file)).filter((ending) => ending !== ''))].sort();

const shortOf = ({ shape }: Site) => cacheOf(headerRules('/', shape).find(({ path }) => path === '/'));

const cacheOf = (rule: HeaderRule | undefined) => rule?.headers['Cache-Control'] ?? '';

/** `/_astro/*` as `_astro/*`, `/:lang/embed/:chart/v/:date/*` with stars. */
const globOf = ({ path }: HeaderRule) => path.slice(1).replace(/:\w+/g, '*');

export function uploadScript(site: Site): string {
  const quoted = (text: string) => `'${text}'`;
  const commands = uploads(site).map(({ contentType, cacheControl, filters }) => {
    const globs = filters.map(({ kind, glob }) => `--${kind} ${quoted(glob)}`).join(' ');
    return `put ${quoted(contentType)} ${quoted(cacheControl)} ${globs}\n`;
  });
  const known = endingsOf(site.files);
  return `#!/bin/sh
# Uploads the built folder: sh upload.sh <bucket> [folder]. Made from tools/hosts: change that, not this.
set -eu
bucket="s3://\${1:?name the bucket}${site.base.replace(/\/$/, '')}"
folder="\${2:-dist}"

put() {
  type="$1"
  cache="$2"
  shift 2
  aws s3 sync "$folder" "$bucket" --only-show-errors --content-type "$type" --cache-control "$cache" "$@"
}

# A file that is older than what stands there would be taken for uploaded: going back to an earlier build must not leave newer pages.
find "$folder" -path "$folder/_astro" -prune -o -type f -exec touch {} +

${commands.join('')}
# What came since this script was made: kept for a short time, with the type that aws takes it for.
aws s3 sync "$folder" "$bucket" --only-show-errors --cache-control ${quoted(shortOf(site))} ${known.map((ending) => `--exclude ${quoted(`*${ending}`)}`).join(' ')} --exclude '_headers' --exclude '_redirects' --exclude '.*'

# What is no longer built goes, but not the files that a page in somebody's cache may still name.
aws s3 sync "$folder" "$bucket" --only-show-errors --size-only --delete --exclude '_astro/*' --exclude '_headers' --exclude '_redirects' --exclude '.*'
`;
}
