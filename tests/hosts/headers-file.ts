/*
 * How the two hosts read `_headers`, as far as our file goes. Netlify: a closing slash is optional, `*` as a segment
 * may be missing whole, case does not count. Cloudflare Pages: the path as it is. `:name` is one segment for both.
 */
import { literally } from '../../src/model/plain-text.ts';

export type FileRule = readonly [path: string, headers: readonly (readonly [name: string, value: string])[]];

export function readHeadersFile(text: string): FileRule[] {
  const rules: [string, [string, string][]][] = [];
  for (const line of text.split('\n').filter((one) => one !== '')) {
    if (!line.startsWith(' ')) rules.push([line, []]);
    else
      rules.at(-1)?.[1].push(
        line
          .trim()
          .split(/: (.*)/s)
          .slice(0, 2) as [string, string],
      );
  }
  return rules;
}

export const matching = {
  Netlify: (path: string) => {
    const parts = path
      .split('/')
      .filter(Boolean)
      .map((part) => {
        if (part === '*') return '?(.*)';
        return part.startsWith(':') ? '([^/]+)' : literally(part);
      });
    return new RegExp(`^/${parts.join('/')}/?$`, 'iu');
  },
  'Cloudflare Pages': (path: string) =>
    new RegExp(
      `^${path
        .split('*')
        .map(literally)
        .join('.*')
        .replace(/:[A-Za-z]\w*/g, '[^/]+')}$`,
    ),
} as const;

/** All headers that a file's rules give an address, in order, those that come twice twice. */
export const headersOn = (file: readonly FileRule[], address: string, matches: (path: string) => RegExp) =>
  file.filter(([path]) => matches(path).test(address)).flatMap(([, headers]) => headers);
