/* Files with another name or in another place. */
import type { Mutator } from '../mutant.ts';

const RECORD = /^(?!frozen|editions).*\/.*\.(?:yaml|csv|mdx)$/;

export const FILES: readonly Mutator[] = [
  {
    name: 'extension of another kind',
    why: 'A program adds .txt, or writes Markdown.',
    expect: 'refused',
    files: RECORD,
    make: ({ path, bytes }, random) => {
      const to = random.pick([
        `${path}.txt`,
        `${path}.bak`,
        path.replace(/\.\w+$/, '.json'),
        path.replace(/\.\w+$/, '.md'),
        path.replace(/\.\w+$/, ''),
      ]);
      return { what: `as ${to}`, changes: [{ path }, { path: to, bytes }] };
    },
  },
  {
    name: 'one more file that nothing reads',
    why: 'A copy, a sheet, a note of a program.',
    expect: 'refused',
    files: RECORD,
    make: ({ path, bytes }, random) => {
      const to = random.pick([
        `${path}~`,
        `${path}.orig`,
        path.replace(/(\.\w+)$/, ' (2)$1'),
        path.replace(/[^/]+$/, 'notes.txt'),
        path.replace(/(\.\w+)$/, '$1.swp'),
      ]);
      return { what: `${to} beside it`, changes: [{ path: to, bytes }] };
    },
  },
  {
    name: 'folder below a folder',
    why: 'Files were sorted by year.',
    expect: 'refused',
    files: RECORD,
    make: ({ path, bytes }, random) => {
      const to = path.replace(/([^/]+)$/, `${random.pick(['2024', 'new', 'x'])}/$1`);
      return { what: `as ${to}`, changes: [{ path }, { path: to, bytes }] };
    },
  },
  {
    name: 'folder of another kind',
    why: 'It was saved in the wrong folder.',
    expect: 'refused',
    files: RECORD,
    make: ({ path, bytes }, random) => {
      const folders = ['events', 'sources', 'terms', 'figures', 'claims', 'chapters', 'votes', 'pages', 'event', 'x'];
      const folder = random.pick(folders.filter((name) => name !== path.slice(0, path.indexOf('/'))));
      const to = `${folder}/${path.slice(path.lastIndexOf('/') + 1)}`;
      return { what: `as ${to}`, changes: [{ path: to, bytes }] };
    },
  },
  {
    name: 'name that is no id',
    why: 'Spaces, capitals, accents.',
    expect: 'refused',
    files: /^(?!frozen|editions|lang).*\/.*\.(?:yaml|mdx)$/,
    make: ({ path, bytes }, random) => {
      const to = path.replace(/([^/]+)(\.\w+)$/, random.pick(['$1 copy$2', '$1_2$2', 'É-$1$2', '$1--2$2', '$1.2$2']));
      return { what: `${to} beside it`, changes: [{ path: to, bytes }] };
    },
  },
  {
    name: 'file that is gone',
    why: 'It was deleted, and others name it.',
    // What nothing names may go.
    expect: 'either',
    files: /^(?!frozen|editions).*\.(?:yaml|csv|mdx)$/,
    make: ({ path }) => ({ what: 'deleted', changes: [{ path }] }),
  },
];
