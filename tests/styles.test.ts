/* The style sheets: one home for colours, and no side of the page named by hand, so that any direction works. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Sheet, sheetsIn } from './style-sheets.ts';

const root = new URL('../', import.meta.url);
const files = globSync('src/**/*.{css,astro}', { cwd: fileURLToPath(root) }).sort();
const sheets = files.flatMap((path) => sheetsIn(path, readFileSync(new URL(path, root), 'utf8')));
const linesOf = ({ path, css, line }: Sheet) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .split('\n')
    .map((text, i) => ({ text, at: `${path}:${line + i + 1} ${text.trim()}` }));

const PHYSICAL =
  /(^|[\s;{])(left|right|top|bottom|width|height|min-width|max-width|min-height|max-height|(margin|padding|border)-(left|right|top|bottom)(-\w+)?|text-align:\s*(left|right)|float:\s*(left|right))\s*:/;

test('layout uses logical properties', () => {
  assert.ok(sheets.length > 60);
  const physical = sheets
    .flatMap(linesOf)
    .filter(({ text }) => PHYSICAL.test(text) && !/@(media|container)/.test(text));
  assert.deepEqual(
    physical.map(({ at }) => at),
    [],
  );
});

test('colours are named in tokens.css alone', () => {
  const own = sheets
    .filter(
      ({ path }) => !path.endsWith('tokens.css') && !path.endsWith('modes.css') && !/print(-chapter)?\.css$/.test(path),
    )
    .flatMap(linesOf)
    .filter(
      ({ text }) =>
        /#[0-9a-f]{3,8}\b(?![^(]*\))|\b(rgb|hsl|oklch)a?\(/i.test(text) && /:/.test(text) && !/url\(/.test(text),
    );
  assert.deepEqual(
    own.map(({ at }) => at),
    [],
  );
});

test('nothing is fetched from elsewhere', () => {
  for (const { text, at } of sheets.flatMap(linesOf)) assert.doesNotMatch(text, /url\(\s*['"]?(https?:)?\/\//, at);
});

test('what holds a live picture is not asked by styles what stands in it: they would be asked at each step of a drag', () => {
  const asked = sheets
    .flatMap(linesOf)
    .filter(({ text }) => /(\.fig|\.tlpage|\.frame)(:not\([^)]*\))?:has\((?![>~])/.test(text))
    .filter(({ at }) => !/^src\/styles\/print(-chapter)?\.css/.test(at));
  assert.deepEqual(
    asked.map(({ at }) => at),
    [],
  );
});
