/* Other words: what an editor's work is. They may pass, and they are counted. */
import { z } from 'astro/zod';
import type { Mutator } from '../mutant.ts';
import { lineAt, rewritten, TEXT_FILE } from '../mutant.ts';
import type { Place } from '../places.ts';
import { wrongValue } from './fields.ts';

const MARKUP = [
  '<b>x</b>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;i&gt;',
  '"><svg onload=alert(1)>',
];

const isProse = ({ shape, value }: Place) =>
  shape instanceof z.ZodString && typeof value === 'string' && value.includes(' ');

export const WORDS: readonly Mutator[] = [
  {
    name: 'a word for another',
    why: 'An edit.',
    expect: 'either',
    files: TEXT_FILE,
    make: (file, random) => {
      const words = [...file.text.matchAll(/(?<= )[a-z]{5,12}(?= [a-z])/g)];
      if (words.length === 0) return undefined;
      const { index, 0: word } = random.pick(words);
      const other = random.pick(['another', 'several', 'nothing', 'people']);
      return rewritten(
        file,
        `${file.text.slice(0, index)}${other}${file.text.slice(index + word.length)}`,
        `${word} → ${other}`,
        lineAt(file.text, index),
      );
    },
  },
  wrongValue({
    name: 'markup in a text of the record',
    why: 'It was copied from a page, or somebody tries it.',
    files: /^(?!frozen|lang).*\.yaml$/,
    fit: isProse,
    change: ({ value }, random) => JSON.stringify(`${String(value).slice(0, 20)} ${random.pick(MARKUP)}`),
  }),
  wrongValue({
    name: 'text without end',
    why: 'A whole document was pasted.',
    files: /^(?!frozen|lang).*\.yaml$/,
    fit: isProse,
    change: (_, random) => `"${'word '.repeat(random.pick([400, 40_000]))}end."`,
  }),
];
