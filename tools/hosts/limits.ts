/*
 * What the hosts take at the most, and a word before it is reached: a deploy that is refused is refused on the day that
 * something has to be corrected. Read in November 2026 in the hosts' own documents.
 */

/** Cloudflare's free plan, Pages and Workers: files of one deploy. */
export const MOST_FILES = 20_000;
/** Cloudflare: bytes of one file. */
export const LARGEST_FILE = 25 * 1024 * 1024;
/** Cloudflare: lines of `_redirects` without a star. */
export const MOST_REDIRECTS = 2000;
/** From this part of a limit on it is told. */
const NEAR = 0.9;

export interface Sized {
  readonly path: string;
  readonly bytes: number;
}

/** What is near a limit or over it, in words for who publishes. @param redirects lines of `_redirects` */
export function nearLimits(files: readonly Sized[], redirects: number): string[] {
  return [
    ...(files.length > MOST_FILES * NEAR
      ? [`The site has ${said(files.length)} files; Cloudflare takes ${said(MOST_FILES)} in its free plan.`]
      : []),
    ...files
      .filter(({ bytes }) => bytes > LARGEST_FILE * NEAR)
      .map(
        ({ path, bytes }) =>
          `${path} has ${megabytes(bytes)} MB; Cloudflare takes ${megabytes(LARGEST_FILE)} MB a file.`,
      ),
    ...(redirects > MOST_REDIRECTS * NEAR
      ? [`_redirects has ${said(redirects)} lines; Cloudflare takes ${said(MOST_REDIRECTS)}.`]
      : []),
  ];
}

const said = (count: number) => count.toLocaleString('en');
const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
