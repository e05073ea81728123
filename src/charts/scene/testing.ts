/* What the tests of every kind need: marks without their groups, texts, and the pictures that were looked at. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Mark, Scene, TextMark } from './marks.ts';
import { sceneToSvg } from './to-svg.ts';

/** Every mark of a scene, groups before what is in them. */
export const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.mark === 'group' ? [mark, ...flat(mark.marks)] : [mark]));

/** Every mark that is drawn: no group. */
export const leaves = (marks: readonly Mark[]): Mark[] => flat(marks).filter((mark) => mark.mark !== 'group');

export const textsOf = (marks: readonly Mark[]): TextMark[] =>
  flat(marks).filter((mark): mark is TextMark => mark.mark === 'text');

/** Left edge of a text that is `width` pixels wide. */
export const leftOf = ({ anchor, x }: TextMark, width: number): number =>
  anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;

/**
 * Holds a picture to the one that was reviewed, `snapshots/<name>.svg` beside the test. With UPDATE=1 the new one
 * takes its place; otherwise a picture that differs is left beside it as `<name>.changed.svg`.
 *
 * @param test `import.meta.url` of the test
 */
export function looksAsReviewed(scene: Scene, words: { id: string; label: string }, name: string, test: string): void {
  const svg = `${String(sceneToSvg(scene, words)).replaceAll('><', '>\n<')}\n`;
  const folder = new URL('./snapshots/', test);
  const path = new URL(`${name}.svg`, folder);
  if (process.env['UPDATE'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, svg);
  }
  assert.ok(existsSync(path), `There is no snapshot ${name}.svg; make it with UPDATE=1 and look at it`);
  const reviewed = readFileSync(path, 'utf8');
  if (reviewed !== svg) writeFileSync(new URL(`${name}.changed.svg`, folder), svg);
  assert.equal(svg, reviewed, `the picture changed; compare with ${name}.changed.svg`);
}
