/*
 * What a build needs besides the content, asked before it begins: a font that is missing would be found after a minute, in
 * the middle of a page, or not at all, for a picture is printed without it in another one's letters.
 */
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statfsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bytes that must be left: a site, and as much again while it is made. */
export const LEAST_LEFT = 400_000_000;

/** What pictures are printed with: tools/fonts.ts writes them. */
export const PRINT_FONTS: readonly string[] = [
  'docket-arabic-400.ttf',
  'docket-arabic-600.ttf',
  'docket-display.ttf',
  'docket-sans-400.ttf',
  'docket-sans-600.ttf',
  'docket-sans-ext-400.ttf',
  'docket-sans-ext-600.ttf',
  'docket-text-400.ttf',
  'docket-text-italic.ttf',
];

export interface Needs {
  /** The project's folder. */
  readonly project?: string;
  /** Where the site is made before it takes its place. */
  readonly work: string;
  readonly target: string;
  readonly leastLeft?: number;
}

/** What is in the way of a build, in one line; undefined when nothing is. */
export function readyFault({ project = root, work, target, leastLeft = LEAST_LEFT }: Needs): string | undefined {
  return fontFault(project) ?? printerFault(project) ?? folderFault(work, target) ?? roomFault(work, leastLeft);
}

function fontFault(project: string): string | undefined {
  const styles = join(project, 'src/styles');
  const inPages = [...readFileSync(join(styles, 'fonts.css'), 'utf8').matchAll(/url\("\.\/(fonts\/[^"]+)"\)/g)];
  const wanted = [...inPages.map(([, path = '']) => path), ...PRINT_FONTS.map((name) => `fonts/ttf/${name}`)];
  const missing = wanted.find((path) => !readable(join(styles, path)));
  return missing && `The font src/styles/${missing} is missing or cannot be read; "npm run fonts" writes it.`;
}

/** The program that prints pictures has a binary for each platform. */
function printerFault(project: string): string | undefined {
  try {
    createRequire(join(project, 'package.json'))('@resvg/resvg-js');
    return undefined;
  } catch {
    return `The binary of @resvg/resvg-js for ${process.platform}-${process.arch} is missing, which prints pictures; delete node_modules and try again.`;
  }
}

function folderFault(work: string, target: string): string | undefined {
  for (const folder of [work, dirname(target)]) {
    try {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.W_OK);
    } catch (error) {
      return `${relative(process.cwd(), folder) || '.'} cannot be written to (${codeOf(error)}).`;
    }
  }
  return undefined;
}

function roomFault(work: string, leastLeft: number): string | undefined {
  const { bavail, bsize } = statfsSync(work);
  const left = bavail * bsize;
  const megabytes = (bytes: number) => `${Math.floor(bytes / 1_000_000)} MB`;
  if (left >= leastLeft) return undefined;
  return `${megabytes(left)} are left on the disk; a build needs ${megabytes(leastLeft)}.`;
}

function readable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? `${error}`;
