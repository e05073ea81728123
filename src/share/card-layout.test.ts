/* Share pictures as the printer prints them: nothing leaves the frame, nothing is lost, and Arabic runs from the right. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Resvg } from '@resvg/resvg-js';
import { fonts } from '../charts/downloads.ts';
import { chartIds } from '../charts/figure.ts';
import type { Mark } from '../charts/scene/marks.ts';
import { loadWorld } from '../load/world.ts';
import { CARD_SIZE, type Card } from './card.ts';
import { EDGE } from './card-frame.ts';
import { layCard } from './card-layout.ts';
import { type Piece, type TextPiece, widthOf } from './card-pieces.ts';
import { cardSvg, piecesSvg } from './card-svg.ts';
import { resolutionCard, stateCard, warrantCard } from './cards-of-states.ts';
import { caseCard, chapterCard, chartCard, eventCard, orderCard, siteCardOf } from './cards.ts';
import { hasGlyph } from './letters.ts';

const world = loadWorld('en');
const chapter = {
  slug: 'x',
  lang: 'en',
  head: {
    title: 'Chapter '.repeat(11).trim(),
    standfirst: 'What it says. '.repeat(22).trim(),
    order: 99,
    factsAsOf: '2026-09-30' as const,
  },
};

/** Every card of the record in English. */
const CARDS: readonly (readonly [string, Card])[] = [
  ...world.events.map((event) => [event.id, eventCard('en', event)] as const),
  ...[...world.proceedings.values()].map((each) => [each.id, caseCard('en', each)] as const),
  ...[...world.orders.values()].map((order) => [order.id, orderCard('en', order)] as const),
  ...[...world.states.values()].map((state) => [state.id, stateCard('en', state)] as const),
  ...[...world.warrants.values()].map((each) => [each.id, warrantCard('en', each)] as const),
  ...[...world.resolutions.values()].map((each) => [each.id, resolutionCard('en', each)] as const),
  ...chartIds().map((id) => [id, chartCard('en', id)] as const),
  ['chapter', chapterCard('en', chapter)],
  ['site', siteCardOf('en')],
];

const arabic: Card = {
  lang: 'ar',
  dir: 'rtl',
  site: 'Orders & Warrants',
  kind: 'حدث',
  shape: 'icj',
  context: { text: 'محكمة العدل الدولية', lang: 'ar' },
  title: { text: 'نواف سلام رئيسا لمحكمة العدل الدولية (ICJ)', lang: 'ar' },
  lines: [{ role: 'plain', words: { text: '6 فبراير 2024', lang: 'ar' } }],
  foot: ['روجع حتى 22 سبتمبر 2026'],
  alt: '',
};
const english: Card = {
  ...arabic,
  lang: 'en',
  dir: 'ltr',
  kind: 'Event',
  context: { text: 'Court', lang: 'en' },
  title: { text: 'Nawaf Salam (نواف سلام) is elected', lang: 'en' },
  lines: [],
  foot: ['Checked'],
};

const boxOf = (pieces: readonly Piece[]) => {
  const box = new Resvg(String(piecesSvg(pieces)), { font: fonts() }).getBBox();
  assert.ok(box, 'nothing was printed');
  return box;
};
const texts = (pieces: readonly Piece[]) => pieces.filter((piece): piece is TextPiece => piece.piece === 'text');
const wordsOf = ({ runs }: TextPiece) => runs.map(({ text }) => text).join('');
const xsOf = (piece: Piece) =>
  [...String(piecesSvg([piece])).matchAll(/<text x="([\d.-]+)"[^>]*>(.*?)<\/text>/g)].map(([, x, inner]) => ({
    x: Number(x),
    said: (inner ?? '').replace(/<[^>]+>|[\u2066-\u2069]/g, ''),
  }));

test('by the measured widths no line of any card is wider than its room, and every line stands inside', () => {
  for (const [id, card] of CARDS)
    for (const piece of texts(layCard(card))) {
      const width = widthOf(wordsOf(piece), piece.style);
      const left = piece.anchor === 'start' ? piece.x : piece.x - width;
      assert.ok(left >= EDGE - 1 && left + width <= CARD_SIZE.width - EDGE + 1, `${id}: ${wordsOf(piece)}`);
      assert.ok(piece.y - piece.style.size * 0.7 > 0 && piece.y + piece.style.size * 0.3 < CARD_SIZE.height, id);
    }
});

test('as printed, the longest of each kind, Arabic and the site stay in the frame', () => {
  const longest = new Map<string, readonly [string, Card]>();
  const length = ({ title, foot }: Card) => title.text.length + foot.join('').length;
  for (const entry of CARDS) {
    const name = `${entry[1].kind} ${entry[1].shape} ${entry[1].lines.length}`;
    const known = longest.get(name);
    if (!known || length(entry[1]) > length(known[1])) longest.set(name, entry);
  }
  assert.ok(longest.size > 12);
  const chosen = [...longest.values(), ['arabic', arabic] as const, ['english', english] as const];
  for (const [id, card] of chosen) {
    const pieces = layCard(card);
    // The printer reckons a cut picture by its whole height.
    const box = boxOf(pieces.filter(({ piece }) => piece !== 'picture'));
    assert.ok(box.x >= EDGE - 1 && box.x + box.width <= CARD_SIZE.width - EDGE + 1, `${id}: ${box.x} ${box.width}`);
    assert.ok(box.y >= 20 && box.y + box.height <= CARD_SIZE.height + 1, `${id}: ${box.y} ${box.height}`);
  }
});

test('texts of a card never stand on one another', () => {
  for (const [id, card] of [...CARDS, ['arabic', arabic] as const]) {
    const lines = texts(layCard(card)).map((piece) => {
      const width = widthOf(wordsOf(piece), piece.style);
      return {
        left: piece.anchor === 'start' ? piece.x : piece.x - width,
        width,
        top: piece.y - piece.style.size * 0.72,
        bottom: piece.y + piece.style.size * 0.2,
        said: wordsOf(piece),
      };
    });
    for (const [i, a] of lines.entries())
      for (const b of lines.slice(i + 1))
        assert.ok(
          a.left + a.width <= b.left || b.left + b.width <= a.left || a.bottom <= b.top || b.bottom <= a.top,
          `${id}: ${a.said} / ${b.said}`,
        );
  }
});

test('a title at the limit of its length is printed whole', () => {
  const title = 'Extraordinarily '.repeat(7).trim();
  const card: Card = { ...english, title: { text: title, lang: 'en' } };
  const printed = texts(layCard(card))
    .filter(({ style }) => style.face === 'display400')
    .map(wordsOf)
    .join(' ');
  assert.ok(printed.replaceAll('\u00a0', ' ').includes(title));
  assert.throws(() => layCard({ ...card, title: { text: title.repeat(20), lang: 'en' } }), /too long/);
});

test('a language that runs right to left has its card mirrored: words from the right, the name of the site at the left', () => {
  const pieces = layCard(arabic);
  const at = (start: string) => texts(pieces).find((piece) => wordsOf(piece).startsWith(start));
  for (const start of ['حدث', 'نواف', '6', 'روجع']) {
    const piece = at(start);
    assert.deepEqual(
      [piece?.anchor, start === 'حدث' ? undefined : piece?.x],
      ['end', start === 'حدث' ? undefined : CARD_SIZE.width - EDGE],
    );
  }
  assert.deepEqual([at('Orders')?.anchor, at('Orders')?.x], ['start', EDGE]);
  const shape = pieces.find((piece) => piece.piece === 'path');
  assert.ok(shape?.piece === 'path' && Number(shape.d[0]?.[1]) > CARD_SIZE.width / 2);
});

test('a Latin name at the end of an Arabic line stands at its left, an Arabic name in English between its brackets', () => {
  const line = texts(layCard(arabic)).find((piece) => wordsOf(piece).includes('ICJ'));
  assert.ok(line);
  const parts = xsOf(line);
  const icj = parts.find(({ said }) => said === 'ICJ');
  assert.ok(icj && parts.every(({ x, said }) => said === 'ICJ' || said === ')' || x > icj.x), JSON.stringify(parts));
  const name = texts(layCard(english))
    .map(xsOf)
    .find((each) => each.some(({ said }) => said.includes('نواف')));
  assert.ok(name);
  assert.deepEqual(
    [...name].sort((a, b) => a.x - b.x).map(({ said }) => said),
    name.map(({ said }) => said),
  );
});

test('Arabic letters are joined, and each line has ink at the edge where it begins', () => {
  const width = (said: string) => {
    const piece: Piece = {
      piece: 'text',
      x: 600,
      y: 300,
      anchor: 'end',
      dir: 'rtl',
      style: { face: 'display400', size: 60, leading: 70, ink: 'ink' },
      runs: [{ text: said }],
    };
    return boxOf([piece]).width;
  };
  assert.ok(width('نواف سلام') < 0.9 * width([...'نواف سلام'].join('\u200c')), 'the letters stand alone');
  for (const piece of texts(layCard(arabic))) {
    const box = boxOf([piece]);
    const edge = piece.anchor === 'end' ? box.x + box.width : box.x;
    assert.ok(Math.abs(edge - piece.x) < 10, `${wordsOf(piece)}: ${edge} for ${piece.x}`);
  }
});

test('no card and no picture on a card holds a character that no font draws', () => {
  const inMarks = (marks: readonly Mark[]): string[] =>
    marks.flatMap((mark) =>
      mark.mark === 'group' ? inMarks(mark.marks) : mark.mark === 'text' ? mark.runs.map(({ text }) => text) : [],
    );
  for (const [id, card] of CARDS) {
    const said = layCard(card).flatMap((piece) =>
      piece.piece === 'text' ? [wordsOf(piece)] : piece.piece === 'picture' ? inMarks(piece.scene.marks) : [],
    );
    // An en space of a picture's label is drawn as a blank, whichever font it is from.
    assert.deepEqual(
      [...said.join('').replaceAll('\u2002', '')].filter((each) => !hasGlyph(each)),
      [],
      id,
    );
  }
});

test('a chart is shown whole, or runs out of the lower edge; it is never shrunk out of sight', () => {
  for (const id of chartIds()) {
    const card = chartCard('en', id);
    const picture = layCard(card).find((piece) => piece.piece === 'picture');
    assert.ok(picture?.piece === 'picture', id);
    const bottom = picture.y + picture.scene.height * picture.scale;
    const whole = card.picture?.scenes.some(({ scene }) => scene.height === picture.scene.height);
    if (whole) assert.ok(bottom < CARD_SIZE.height - 16, id);
    else assert.ok(card.picture?.runsOn && Math.abs(bottom - CARD_SIZE.height) < 1, id);
    const right = picture.x + picture.scene.width * picture.scale;
    assert.ok(picture.x >= EDGE && right <= CARD_SIZE.width - EDGE && picture.y > 0, id);
    assert.ok(picture.scene.width * picture.scale > 300, `${id}: ${picture.scene.width * picture.scale}`);
  }
});

test('a card is well-formed and in the colours of the page', () => {
  const svg = String(cardSvg(layCard(english)));
  assert.match(svg, /fill="#F5F5F0"/);
  assert.doesNotMatch(svg, /undefined|NaN/);
});
