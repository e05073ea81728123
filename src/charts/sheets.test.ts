import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutDocket } from './docket/layout.ts';
import { selectDocket } from './docket/select.ts';
import { docketSpec } from './docket/spec.ts';
import { allChartIds, figure } from './figure.ts';
import { SHEET, sheetsOf } from './kit/sheets.ts';
import type { Scene } from './scene/marks.ts';
import { textStyle } from './scene/text-styles.ts';
import { leaves } from './scene/testing.ts';
import { rowsOfRecord } from './testing.ts';

/** Points of type for a pixel. */
const POINT = 0.75;
/** Height of a picture on a sheet at the most, in pixels: the 172 mm of `print.css`. */
const TALLEST = (172 / 25.4) * 96;

const printedScenes = () =>
  allChartIds().flatMap((id) => {
    const { scenes } = figure('en', id);
    const scene = scenes.find(({ width }) => width === 608)?.scene;
    return scene ? [{ id, scene }] : [];
  });

test('every picture prints on a sheet, or on several, with no word under 6.5 points', () => {
  const divided: string[] = [];
  for (const { id, scene } of printedScenes()) {
    const sheets = sheetsOf(scene);
    if (sheets.length > 0) divided.push(id);
    const wide = SHEET.width / scene.width;
    const highest = Math.max(0, ...sheets.map((strips) => strips.reduce((sum, { height }) => sum + height, 0)));
    assert.ok(highest * wide <= SHEET.height + 1, `${id}: ${highest * wide}`);
    const scale = sheets.length > 0 ? wide : Math.min(wide, TALLEST / scene.height);
    for (const mark of leaves(scene.marks))
      if (mark.mark === 'text') {
        const { size } = textStyle(mark.role);
        assert.ok(size * scale * POINT >= 6.5, `${id}: ${size * scale * POINT} pt`);
      }
  }
  assert.ok(divided.length > 0, 'nothing is divided: what is tall?');
});

test('the sheets hold the whole picture once, between head and foot, and cut no words', () => {
  for (const { id, scene } of printedScenes()) {
    const sheets = sheetsOf(scene);
    if (!scene.parts || sheets.length === 0) continue;
    const { head, foot } = scene.parts;
    const bodies = sheets.map((strips) => strips.find(({ from }) => from >= head && from < foot));
    let at = head;
    for (const body of bodies) {
      assert.equal(body?.from, at, id);
      at += body?.height ?? 0;
    }
    assert.equal(at, foot, id);
    for (const cut of [head, foot, ...bodies.map((body) => body?.from ?? 0)])
      for (const mark of leaves(scene.marks))
        if (mark.mark === 'text') {
          const { size } = textStyle(mark.role);
          const words = mark.runs.map(({ text }) => text).join('');
          assert.ok(mark.y + size * 0.25 <= cut || mark.y - size * 0.75 >= cut, `${id}: ${words} at ${cut}`);
        }
  }
});

test('a picture that fits is not divided, nor one without places to divide it', () => {
  const short: Scene = { width: 608, height: 500, marks: [], parts: { cuts: [100, 200], head: 0, foot: 500 } };
  assert.deepEqual(sheetsOf(short), []);
  assert.deepEqual(sheetsOf({ width: 608, height: 5000, marks: [] }), []);
});

test('a list of a phone is not divided', () => {
  const rows = rowsOfRecord({ spec: docketSpec, select: selectDocket }, 'measures');
  assert.deepEqual(sheetsOf(layoutDocket(rows, {}, { width: 264, dir: 'ltr' })), []);
});
