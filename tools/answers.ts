/*
 * What a built folder answers to a request: a file, a step aside, or no. Knows nothing of sockets. Whatever is asked,
 * nothing outside the folder is served, nobody is sent to another host, and nothing is thrown.
 */
import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

export type Answer =
  | {
      readonly status: 200;
      readonly file: string /** with the base, as its headers name it */;
      readonly address: string;
    }
  | { readonly status: 301; readonly location: string }
  | { readonly status: 400 | 404 | 421 };

/** A page elsewhere may lead its own name to this machine: what it then asks for is not asked by who sits at it. */
const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

/**
 * @param target what stands in the request line
 * @param base with both slashes
 * @param moved old addresses and what they lead to
 */
export function answerTo(
  { target, host }: { readonly target: string; readonly host: string | undefined },
  {
    folder,
    base,
    moved,
  }: { readonly folder: string; readonly base: string; readonly moved: ReadonlyMap<string, string> },
): Answer {
  if (!LOOPBACK.test(host ?? '')) return { status: 421 };
  const asked = read(target);
  if (!asked) return { status: 400 };
  const { pathname, search } = asked;
  const to = moved.get(pathname);
  if (to) return { status: 301, location: `${to}${search}` };
  if (`${pathname}/` === base) return { status: 301, location: `${base}${search}` };
  if (!pathname.startsWith(base)) return { status: 404 };
  const segments = segmentsOf(pathname.slice(base.length));
  if (!segments) return { status: 400 };
  if (segments.some((segment) => /[/\\\0]/.test(segment) || segment === '..')) return { status: 404 };
  const names = segments.filter((segment, i) => segment !== '' || i < segments.length - 1);
  if (names.includes('')) return { status: 404 };
  const asFolder = names.length < segments.length;
  const found = fileIn(folder, names);
  if (found === 'folder' && !asFolder)
    return { status: 301, location: `${base}${names.map(encodeURIComponent).join('/')}/${search}` };
  const file = found === 'folder' ? fileIn(folder, [...names, 'index.html']) : asFolder ? undefined : found;
  if (!file || file === 'folder') return { status: 404 };
  return { status: 200, file, address: `${base}${segments.join('/')}` };
}

/** The path and query of a request line. Slashes at the start are one: two would name a host. */
function read(target: string): { pathname: string; search: string } | undefined {
  if (!target.startsWith('/') || !URL.canParse(`http://127.0.0.1${target}`)) return undefined;
  const { pathname, search } = new URL(`http://127.0.0.1${target}`);
  return { pathname: pathname.replace(/^\/+/, '/'), search };
}

function segmentsOf(path: string): string[] | undefined {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** A plain file or a folder that is there; links that lead out of the folder lead nowhere. */
function fileIn(folder: string, names: readonly string[]): string | undefined {
  try {
    const top = realpathSync(folder);
    const path = realpathSync(join(top, ...names));
    if (path !== top && !path.startsWith(top + sep)) return undefined;
    const stat = statSync(path);
    return stat.isDirectory() ? 'folder' : stat.isFile() ? path : undefined;
  } catch {
    return undefined;
  }
}
