/* What editors, sheets, mail and git do to a whole file. */
import { lineAt, type Mutator, rewritten, TEXT_FILE } from '../mutant.ts';

/** As a Windows program of old writes Latin letters: a byte for each. */
const LATIN = 'latin1';

export const BYTES: readonly Mutator[] = [
  {
    name: 'byte order mark',
    why: 'Notepad and Excel put one before a text.',
    expect: 'refused',
    files: TEXT_FILE,
    make: (file) => rewritten(file, `\uFEFF${file.text}`, 'begins with U+FEFF', 1),
  },
  {
    name: 'line ends of Windows',
    why: 'An editor or a mail changes them.',
    expect: 'refused',
    files: TEXT_FILE,
    make: (file) => rewritten(file, file.text.replaceAll('\n', '\r\n'), 'CR LF'),
  },
  {
    name: 'UTF-16',
    why: 'Windows calls it Unicode.',
    expect: 'refused',
    files: TEXT_FILE,
    make: ({ path, text }) => ({
      what: 'UTF-16',
      changes: [{ path, bytes: Buffer.from(`\uFEFF${text}`, 'utf16le') }],
    }),
  },
  {
    name: 'Latin-1',
    why: 'A program of old saves an accent as one byte.',
    expect: 'refused',
    files: TEXT_FILE,
    make: ({ path, text }) => {
      const there = /[\u00A0-\u00FF]/.exec(text);
      if (!there) return undefined;
      return {
        what: `${there[0]} as a byte`,
        changes: [{ path, bytes: Buffer.concat([...text].map((letter) => oneByte(letter))) }],
        line: lineAt(text, there.index),
      };
    },
  },
  {
    name: 'cut file',
    why: 'A disk is full, a download breaks off.',
    // Where what is left is whole by itself, no check can know.
    expect: 'either',
    files: TEXT_FILE,
    make: (file, random) => {
      const at = 1 + random.below(Math.max(1, file.text.length - 2));
      return rewritten(file, file.text.slice(0, at), `ends after ${at} characters`);
    },
  },
  {
    name: 'empty file',
    why: 'It was saved before anything was written.',
    expect: 'refused',
    files: /^(?!data-changes|told|.*\/search\.yaml|.*\/of\.yaml).*\.(?:yaml|csv|mdx)$/,
    make: (file, random) => rewritten(file, random.pick(['', '\n', '  \n\n']), 'holds nothing'),
  },
  {
    name: 'marks of a conflict',
    why: 'A merge was committed half done.',
    expect: 'refused',
    files: TEXT_FILE,
    make: (file, random) => {
      const lines = file.text.split('\n');
      const at = random.below(Math.max(1, lines.length - 1));
      const mine = lines[at] ?? '';
      lines.splice(at, 1, '<<<<<<< HEAD', mine, '=======', `${mine} `, '>>>>>>> theirs');
      return rewritten(file, lines.join('\n'), `at line ${at + 1}`, at + 1);
    },
  },
];

const oneByte = (letter: string): Buffer => Buffer.from(letter, /[\u00A0-\u00FF]/.test(letter) ? LATIN : 'utf8');
