/* What is no YAML, or YAML of a kind that a record has no use for. */
import type { ContentFile, Done, Mutator } from '../mutant.ts';
import { rewritten, YAML_FILE } from '../mutant.ts';
import type { Random } from '../random.ts';
import { atPlace } from './fields.ts';

const RECORD = /^(?!frozen|lang).*\.yaml$/;

/** Changes one of the lines that match. */
function atLine(file: ContentFile, random: Random, fit: RegExp, change: (line: string) => string): Done | undefined {
  const lines = file.text.split('\n');
  const fitting = lines.flatMap((line, i) => (fit.test(line) ? [i] : []));
  if (fitting.length === 0) return undefined;
  const at = random.pick(fitting);
  lines[at] = change(lines[at] ?? '');
  return rewritten(file, lines.join('\n'), lines[at].slice(0, 60), at + 1);
}

const BOMB = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, i) => {
    const before = `*${'abcdefgh'[i]}`;
    return `${name}: &${name} [${Array.from({ length: 9 }, () => before).join(', ')}]`;
  }),
].join('\n');

const syntax = (name: string, why: string, fit: RegExp, change: (line: string) => string): Mutator => ({
  name,
  why,
  expect: 'refused',
  files: YAML_FILE,
  make: (file, random) => atLine(file, random, fit, change),
});

export const SYNTAX: readonly Mutator[] = [
  syntax('colon in a text', 'title: ICJ: order — the commonest slip.', /^[a-z]\w*: [A-Za-z][^"':{[>|]*$/, (line) =>
    line.replace(/: ([A-Za-z]\w*)/, ': $1: and'),
  ),
  syntax('quotation mark not closed', 'One of two was deleted.', /: "[^"]*"$/, (line) => line.slice(0, -1)),
  syntax('bracket not closed', 'One of two was deleted.', /: \[.*\]$/, (line) => line.slice(0, -1)),
  syntax('no space after the colon', 'A slip of the finger.', /^\w+: \S/, (line) => line.replace(': ', ':')),
  syntax('indented by a tab', 'An editor does it by itself.', /^ +\S/, (line) => line.replace(/^ +/, '\t')),
  syntax('indented by one more', 'A slip of the finger.', /^(?!edited)[a-z]\w*: [^>|\s]/, (line) => ` ${line}`),
  syntax('dash without its space', 'A slip of the finger.', /^ *- \w+: /, (line) => line.replace('- ', '-')),
  {
    name: 'aliases that grow',
    why: 'A few lines that are gigabytes when written out.',
    expect: 'refused',
    files: RECORD,
    make: (file) => rewritten(file, `${BOMB}\n${file.text}`, 'aliases of aliases'),
  },
  {
    name: 'alias, tag or document',
    why: 'YAML can more than the record needs.',
    expect: 'refused',
    files: RECORD,
    make: (file, random) => {
      const kind = random.below(4);
      if (kind === 0)
        return rewritten(file, `${file.text.replace(/\n*$/, '\n')}---\ntitle: a second\n`, 'two documents');
      const value = ['*nowhere', '!!js/function "return 1"', '!!binary aGVsbG8=', '&a text'][kind] ?? '';
      return atPlace(
        file,
        random,
        ({ value: old, shape }) => typeof old === 'string' && shape !== undefined,
        () => value,
      );
    },
  },
  {
    name: 'nested without end',
    why: 'Nobody writes it; a parser falls on it.',
    expect: 'refused',
    files: RECORD,
    make: (file, random) => {
      const deep = random.pick([500, 5000, 50_000]);
      return rewritten(file, `x: ${'['.repeat(deep)}${']'.repeat(deep)}\n${file.text}`, `${deep} brackets`);
    },
  },
];
