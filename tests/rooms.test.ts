/* The architecture as a test: which room may import from which. Reads every import of src/. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** Room: the rooms that it knows besides itself. Types of `kind.ts` are everyone's in charts. */
const KNOWS: Readonly<Record<string, readonly string[]>> = {
  markup: [],
  model: ['markup'],
  i18n: ['model'],
  schema: ['model'],
  chapters: ['model', 'markup'],
  load: ['markup', 'schema', 'model', 'i18n', 'chapters'],
  'charts/scene': ['markup'],
  'charts/kit': ['charts/scene'],
  'charts/timeline': ['model', 'i18n', 'charts/kit', 'charts/scene', 'charts'],
  'charts/map': ['model', 'i18n', 'charts/kit', 'charts/scene', 'charts'],
  'charts/docket': ['model', 'i18n', 'charts/kit', 'charts/scene', 'charts'],
  'charts/series': ['model', 'i18n', 'charts/kit', 'charts/scene', 'charts'],
  'charts/votes': ['model', 'i18n', 'charts/kit', 'charts/scene', 'charts'],
  charts: [
    'markup',
    'model',
    'i18n',
    'load',
    'charts/kit',
    'charts/scene',
    'charts/timeline',
    'charts/votes',
    'charts/series',
    'charts/map',
    'charts/docket',
  ],
  data: ['model', 'schema', 'load', 'charts'],
  embed: ['markup'],
  search: ['markup', 'model', 'i18n'],
  share: [
    'markup',
    'model',
    'i18n',
    'load',
    'charts',
    'charts/kit',
    'charts/scene',
    'charts/map',
    'charts/votes',
    'embed',
  ],
  styles: [],
  components: [
    'markup',
    'load',
    'data',
    'charts',
    'charts/kit',
    'charts/scene',
    'charts/timeline',
    'charts/map',
    'charts/votes',
    'i18n',
    'model',
    'chapters',
    'embed',
    'search',
    'share',
    'styles',
  ],
  pages: ['load', 'data', 'charts', 'components', 'share', 'i18n', 'embed', 'styles'],
  '': ['schema', 'i18n', 'load'],
};

const files = walk(src).filter((path) => /\.(ts|astro)$/.test(path) && !path.endsWith('.test.ts'));

test('every import follows an arrow of the house', () => {
  const wrong: string[] = [];
  for (const file of files) {
    const from = roomOf(file);
    for (const { target, line } of importsOf(file)) {
      const to = roomOf(normalize(join(dirname(file), target)));
      if (to !== from && !KNOWS[from]?.includes(to))
        wrong.push(`src/${file}:${line} ${from || 'src'} may not know ${to || 'src'} (${target})`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('only browser files touch what lives in a browser, and only src/load asks Astro for content', () => {
  const wrong: string[] = [];
  for (const file of files) {
    const text = readFileSync(join(src, file), 'utf8');
    if (/\.browser\.ts$/.test(file) === false && /from '.*\.browser\.ts'/.test(text) && !/\bimport type\b/.test(text))
      wrong.push(`${file}: imports a browser file`);
    if (
      !file.endsWith('.browser.ts') &&
      file.endsWith('.ts') &&
      /\b(window\.\w|document\.(querySelector|getElement|create|body|documentElement))/.test(
        text.replace(/\/\*[\s\S]*?\*\//g, ''),
      )
    )
      wrong.push(`${file}: uses the document`);
    if (
      /from 'astro:content'/.test(text) &&
      !file.startsWith('load/') &&
      file !== 'content.config.ts' &&
      file !== 'components/chapter/ChapterArticle.astro'
    )
      wrong.push(`${file}: asks astro:content`);
  }
  assert.deepEqual(wrong, []);
});

test('files are short, pages hold no test and little else', () => {
  const wrong: string[] = [];
  for (const file of walk(src)) {
    if (!/\.(ts|astro|css)$/.test(file) || file.endsWith('glyph-widths.ts')) continue;
    const text = readFileSync(join(src, file), 'utf8');
    const lines = text.split('\n').length;
    if (lines > 250 && !/over 250 lines because/.test(text.slice(0, 800)))
      wrong.push(`${file}: ${lines} lines; split it, or say in its header why not`);
    if (file.startsWith('pages/') && lines > 45) wrong.push(`${file}: ${lines} lines; a route holds 40 at the most`);
    if (file.startsWith('pages/') && file.includes('.test.')) wrong.push(`${file}: Astro would publish a test`);
  }
  assert.deepEqual(wrong, []);
});

function importsOf(file: string): { target: string; line: number }[] {
  return readFileSync(join(src, file), 'utf8')
    .split('\n')
    .flatMap((text, i) =>
      [...text.matchAll(/(?:from|import|import\() ?'(\.[^']+)'/g)].map((match) => ({
        target: match[1] as string,
        line: i + 1,
      })),
    );
}

function roomOf(file: string): string {
  const [first = '', second = ''] = relative('.', file).split('/');
  if (!file.includes('/')) return '';
  return first === 'charts' && file.split('/').length > 2 ? `charts/${second}` : first;
}

function walk(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below))
    .sort()
    .flatMap((name) => {
      const path = join(below, name);
      return statSync(join(folder, path)).isDirectory() ? walk(folder, path) : [path];
    });
}
