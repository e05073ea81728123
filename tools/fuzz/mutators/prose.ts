/* Chapters, plain versions and pages: MDX, which is code where it may. */
import type { ContentFile, Done, Mutator } from '../mutant.ts';
import { lineAt, PROSE_FILE, rewritten } from '../mutant.ts';
import type { Random } from '../random.ts';

const SOURCED = /^(?:chapters|plain)\//;

/** Replaces one of the matches below the head. */
function atMatch(file: ContentFile, random: Random, fit: RegExp, change: (found: string) => string): Done | undefined {
  const head = file.text.indexOf('\n---\n', 3) + 5;
  const found = [...file.text.matchAll(fit)].filter(({ index }) => index >= head);
  if (found.length === 0) return undefined;
  const { index, 0: text } = random.pick(found);
  const changed = change(text);
  return rewritten(
    file,
    `${file.text.slice(0, index)}${changed}${file.text.slice(index + text.length)}`,
    changed.trim().slice(0, 60),
    lineAt(file.text, index + (changed.length - changed.trimStart().length)),
  );
}

const prose = (
  name: string,
  why: string,
  fit: RegExp,
  change: (found: string, random: Random) => string,
  files: RegExp = PROSE_FILE,
): Mutator => ({
  name,
  why,
  expect: 'refused',
  files,
  make: (file, random) => atMatch(file, random, fit, (found) => change(found, random)),
});

const CODE = [
  'import x from "node:fs"',
  'export const a = 1',
  '{process.env.HOME}',
  '{1 + 1}',
  '<script>alert(1)</script>',
  '<img src="x" onerror="alert(1)" />',
  '<iframe src="https://example.org/"></iframe>',
  '<style>p {}</style>',
  '![x](/x.png)',
  '```js\nx\n```',
  '<Nothing />',
  '<Figure id="x" />',
  '<p style="color: red">x</p>',
];

export const PROSE: readonly Mutator[] = [
  prose(
    'markup or code in prose',
    'MDX allows it; the record does not.',
    /\n\n(?=[A-Z])/g,
    (found, random) => `${found}${random.pick(CODE)}${found}`,
  ),
  prose(
    'component that does not exist',
    'Another name, another case.',
    /<(?:Cite|Event|Chart|Term|Order|Person)\b/g,
    (found, random) => random.pick([found.toLowerCase(), `${found}s`, '<Note']),
  ),
  prose('element not closed', 'Its end was deleted.', / ?\/>/g, () => '>'),
  prose(
    'reference of prose to nothing',
    'The id is misspelt.',
    /<(?:Cite|Event|Chart|Order|Person) id="[a-z0-9-]+/g,
    (found) => `${found}-x`,
  ),
  prose('attribute that does not exist', 'Another name.', /<(?:Cite|Event|Chart) id=/g, (found, random) =>
    found.replace('id=', random.pick(['ID=', 'href=', 'id={x} at=', 'id=x" '])),
  ),
  prose(
    'paragraph without its source',
    'It was to be added later.',
    /(?:\s*<Cite [^>]*\/>)+(?=\n\n)/g,
    () => '',
    SOURCED,
  ),
  prose('heading without its id', 'It was to be added later.', / \{#[a-z0-9-]+\}/g, () => '', SOURCED),
  prose('heading id doubled', 'It was pasted.', /^#+ .*\{#[a-z0-9-]+\}$/gm, (found) => `${found}\n\n${found}`),
  prose('heading of another level', 'Two or none of its signs.', /^## /gm, (_, random) =>
    random.pick(['# ', '##### ']),
  ),
  prose(
    'address in prose that is none',
    'Pasted, misspelt, or of another scheme.',
    /(?<=\n\n)(?=[A-Z])/g,
    (_, random) =>
      `${random.pick(['[x](javascript:alert(1))', '[x](htps://a.example/)', '[x](<a b>)', '[x](//a.example/)', '[x](data:text/html,x)'])} `,
  ),
  {
    name: 'head of prose',
    why: 'Its lines were lost, or hold what they may not.',
    expect: 'refused',
    files: PROSE_FILE,
    make: (file, random) =>
      rewritten(
        file,
        random.pick([
          file.text.replace('---\n', ''),
          file.text.replace('\n---\n', '\n'),
          file.text.replace('\n---\n', '\nlayout: x\n---\n'),
          file.text.replace(/^title: .*\n/m, ''),
          `\n${file.text}`,
        ]),
        'head',
      ),
  },
];
