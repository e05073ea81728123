/* What names something that is not there, and what stands twice. */
import type { Mutator } from '../mutant.ts';
import { lineAt, rewritten, YAML_FILE } from '../mutant.ts';
import { placesOf } from '../places.ts';
import { atPlace } from './fields.ts';

export const REFERENCES: readonly Mutator[] = [
  {
    name: 'reference to nothing',
    why: 'The id is misspelt, or the file not added.',
    expect: 'refused',
    files: /^(?!frozen).*\.yaml$/,
    make: (file, random) =>
      atPlace(
        file,
        random,
        ({ reference, field }) => reference || /sources\[\d+\]\.id$/.test(field),
        ({ value }) =>
          random.pick([`${value}-x`, 'no-such-thing', String(value).slice(0, -1).replace(/-$/, '') || 'x']),
      ),
  },
  {
    name: 'item of a list doubled',
    why: 'A line was pasted twice.',
    // Some lists may name one thing twice: a text, a number.
    expect: 'either',
    files: YAML_FILE,
    make: (file, random) => {
      const lines = [...file.text.matchAll(/^ *- .*\n/gm)].filter(({ 0: text, index }) => {
        const next = file.text.slice(index + text.length);
        return !/^ *- *[>|]/.test(text) && next.search(/\S|$/) <= text.search(/-/);
      });
      if (lines.length === 0) return undefined;
      const { index, 0: text } = random.pick(lines);
      return rewritten(
        file,
        `${file.text.slice(0, index)}${text}${file.text.slice(index)}`,
        `${text.trim()} twice`,
        lineAt(file.text, index) + 1,
      );
    },
  },
  {
    name: 'source cited twice',
    why: 'A line was pasted twice.',
    expect: 'refused',
    files: /^(?!frozen).*\.yaml$/,
    make: (file, random) => {
      const lines = [...file.text.matchAll(/^ *- ?\{ ?id: .*\}\n/gm)];
      const sources = new Set(
        placesOf(file)
          .filter(({ field }) => /sources\[\d+\]$/.test(field))
          .map(({ line }) => line),
      );
      const cited = lines.filter(({ index }) => sources.has(lineAt(file.text, index)));
      if (cited.length === 0) return undefined;
      const { index, 0: text } = random.pick(cited);
      return rewritten(file, `${file.text.slice(0, index)}${text}${file.text.slice(index)}`, `${text.trim()} twice`);
    },
  },
  {
    name: 'same name in another case',
    why: 'A copy on a disk that keeps no case.',
    expect: 'refused',
    files: /^(?!lang|frozen)[a-z/]+\/.*[a-z].*\.yaml$/,
    make: ({ path, bytes }) => ({
      what: 'a second file',
      changes: [
        {
          path: path.replace(
            /[^/]+$/,
            (name) =>
              `${name.slice(0, 1).toUpperCase()}${name.slice(1, -5).replace(/[a-z]/, (letter) => letter.toUpperCase())}.yaml`,
          ),
          bytes,
        },
      ],
    }),
  },
];
