/* Characters that come with what is pasted, and that nobody sees or everybody sees as rubbish. */
import type { ContentFile, Done, Mutator } from '../mutant.ts';
import { lineAt, rewritten, TEXT_FILE } from '../mutant.ts';
import type { Random } from '../random.ts';

/** Within a word of a text: two letters between which something can stand. */
function withinWord(file: ContentFile, random: Random, put: string): Done | undefined {
  const places = [...file.text.matchAll(/(?<=[a-z]{2})(?=[a-z]{2})/g)].map(({ index }) => index);
  if (places.length === 0) return undefined;
  const at = random.pick(places);
  const code = (put.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return rewritten(
    file,
    `${file.text.slice(0, at)}${put}${file.text.slice(at)}`,
    `U+${code} within a word`,
    lineAt(file.text, at),
  );
}

const within = (name: string, why: string, characters: readonly string[]): Mutator => ({
  name,
  why,
  expect: 'refused',
  files: TEXT_FILE,
  make: (file, random) => withinWord(file, random, random.pick(characters)),
});

/** A letter as it looks when its bytes were read as those of Windows' Western Europe. */
const misread = (text: string): string => new TextDecoder('windows-1252').decode(Buffer.from(text));

export const CHARACTERS: readonly Mutator[] = [
  within('control character', 'A PDF or a terminal gives it along.', ['\0', '\b', '\u001B', '\u007F', '\u0085', '\f']),
  within('mark that turns the order', 'It makes a text say something else than it holds.', [
    '\u202A',
    '\u202E',
    '\u2066',
    '\u2069',
  ]),
  within('character without width', 'A web page gives it along; no search finds the word.', [
    '\u200B',
    '\u2060',
    '\uFEFF',
    '\u00AD',
    '\u200D',
    '\u200E',
  ]),
  within('line end of another kind', 'A word processor gives it along.', ['\u2028', '\u2029', '\u000B']),
  within('no character', 'A letter was lost, or half of one.', ['\uFFFD', '\uFFFE', '\u{1FFFF}', '\uE000']),
  {
    name: 'letters read as those of another table',
    why: 'UTF-8 was opened as Windows-1252 and saved.',
    expect: 'refused',
    files: TEXT_FILE,
    make: (file, random) => {
      const places = [...file.text.matchAll(/[’“”–éüçáãøšžא-תا-ي]+/g)];
      if (places.length === 0) return undefined;
      const found = random.pick(places);
      const wrong = misread(found[0]);
      const after = found.index + found[0].length;
      return rewritten(
        file,
        `${file.text.slice(0, found.index)}${wrong}${file.text.slice(after)}`,
        `${found[0]} as ${wrong}`,
        lineAt(file.text, found.index),
      );
    },
  },
];
