/*
 * Which scripts of a built site bring which others: at once, as they cannot run without them, or later, when a reader
 * comes to need them. Names of files in one folder, read from the text that the bundler leaves.
 */

/** A script that others ask for only when it is needed. */
export interface Later {
  readonly name: string;
  /** The file, with all that it brings at once and that one of those who ask for it does not have already. */
  readonly files: ReadonlySet<string>;
}

/** The text of a script. */
type Read = (name: string) => string;

const AT_ONCE = /(?:from|import)\s*["'`]\.\/([^"'`\s]+\.js)["'`]/g;
const LATER = /\bimport\s*\(\s*["'`]\.\/([^"'`\s]+\.js)["'`]\s*\)/g;

const namesIn = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** Scripts with all that they bring at once. @param also what else a script brings, beside what it imports */
export function withBrought(
  entries: Iterable<string>,
  read: Read,
  also: (text: string) => readonly string[] = () => [],
): ReadonlySet<string> {
  const all = new Set(entries);
  // A set goes on to what is added to it on the way.
  for (const name of all) {
    const text = read(name);
    for (const next of [...namesIn(text, AT_ONCE), ...also(text)]) all.add(next);
  }
  return all;
}

/** The scripts that a script asks for later. */
export const askedLaterBy = (text: string): string[] => namesIn(text, LATER);

/**
 * Every script that some others ask for later, once for each of them. Where those who ask have different scripts already,
 * each is told by itself: what comes is more for one than for another.
 */
export function laterAmong(scripts: Iterable<string>, read: Read): Later[] {
  return [...scripts].flatMap((asking) => {
    const before = withBrought([asking], read);
    return [...new Set(askedLaterBy(read(asking)))].map(
      (name): Later => ({
        name,
        files: new Set([...withBrought([name], read)].filter((each) => !before.has(each))),
      }),
    );
  });
}

/** The name that a script has in the sources: what it is built as bears a hash of its text. */
export const sourceName = (file: string): string => file.replace(/[.-][\w-]{8}\.js$/, '');
