import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { sceneToFile } from './to-file.ts';
import { TEXT_STYLES, textCss, textStyle } from './text-styles.ts';

const sheet = new URL('../../styles/chart-text.css', import.meta.url);

test('the style sheet of pages is the table; UPDATE=1 writes it anew', () => {
  if (process.env['UPDATE'] === '1') writeFileSync(sheet, textCss());
  assert.equal(readFileSync(sheet, 'utf8'), textCss());
});

test('no other style sheet of charts sets the size, the weight or the ink of a text', () => {
  for (const name of ['marks.css', 'pictures.css', 'frames.css', 'figure.css']) {
    const rules = readFileSync(new URL(`../../styles/${name}`, import.meta.url), 'utf8').matchAll(
      /svg\.chart ([^{}]*)\{([^}]*)\}/g,
    );
    const roles = [...new Set(Object.keys(TEXT_STYLES).flatMap((role) => role.split(' ')[0] as string))];
    const ofText = new RegExp(`\\.(${roles.join('|')})(?![\\w-])|(^|[\\s>])text\\b`);
    for (const [, selector = '', body = ''] of rules)
      if (ofText.test(selector)) assert.doesNotMatch(body, /font-(size|weight)|font:|fill:/, `${name}: ${selector}`);
  }
});

test('a file sets every text as the table says', () => {
  for (const role of Object.keys(TEXT_STYLES)) {
    const { size, weight } = textStyle(role);
    const text = { mark: 'text', role, x: 0, y: 0, anchor: 'start', runs: [{ text: 'x' }] } as const;
    const svg = sceneToFile({ width: 9, height: 9, marks: [text] }, 'light', 'x', 'https://a.example');
    const [root = '', tag = ''] = [/<svg[^>]*>/, /<text[^>]*>/].map((of) => of.exec(String(svg))?.[0] ?? '');
    const said = (name: string, otherwise: number) =>
      Number(
        new RegExp(` ${name}="([\\d.]+)"`).exec(tag)?.[1] ??
          new RegExp(` ${name}="([\\d.]+)"`).exec(root)?.[1] ??
          otherwise,
      );
    assert.deepEqual([said('font-size', 0), said('font-weight', 400)], [size, weight], role);
  }
});

test('a role without a style is an error, not a guess', () => {
  assert.throws(() => textStyle('unheard-of'), /no style for texts of the role "unheard-of"/);
});
