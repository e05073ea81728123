/*
 * Where everything on a share picture stands: a head with kind and name of the site over a double rule, the title as
 * large as it fits, what belongs to it, and a foot. Mirrored in languages that run right to left. Pure; no document.
 */
import { type Flow, makeFlow } from '../charts/kit/flow.ts';
import { directionOf } from '../i18n/locale.ts';
import { CARD_SIZE, type Card, type CardLine, type CardVotes } from './card.ts';
import { figureCard } from './card-figure.ts';
import { EDGE, rule, shapeAt, WIDTH, wordmark } from './card-frame.ts';
import { fit, type Fitted, type Piece, type Step, type Style, set, stack, widthOf } from './card-pieces.ts';
import { siteCard } from './card-site.ts';
import { printableCard } from './letters.ts';

/** From the top: base line of the head, its rule, and where the body begins. */
const HEAD = { base: 82, rule: 106, body: 146 } as const;

/** Between the body and the foot. */
const GAP = 28;

/** Size of the name of the site in the head, and the sizes of what stands opposite. */
const NAME = 34;
const KIND = [28, 26, 24] as const;

/** Between kind and context; the sans has no wider space. */
const BETWEEN = '\u00a0\u00a0\u00a0';

const TITLE: readonly Step[] = [
  { size: 96, lines: 2 },
  { size: 80, lines: 3 },
  { size: 66, lines: 4 },
  { size: 54, lines: 5 },
  { size: 44, lines: 6 },
  { size: 36, lines: 8 },
  { size: 30, lines: 9 },
];

const LINE: Readonly<Record<CardLine['role'], Style & { readonly above: number }>> = {
  case: { face: 'text400', italic: true, size: 42, leading: 50, ink: 'ink', above: 14 },
  lead: { face: 'sans400', size: 34, leading: 44, ink: 'ink-2', above: 22 },
  plain: { face: 'sans400', size: 38, leading: 48, ink: 'ink-2', above: 16 },
  fine: { face: 'sans400', size: 26, leading: 34, ink: 'ink-2', above: 12 },
};

/** The height of the smallest title, of one line. */
const LEAST_TITLE = 38;

const FOOT: Style = { face: 'sans400', size: 24, leading: 31, ink: 'accent' };

/** The pieces of a card, from back to front. @throws Error where a text is too long for any size */
export function layCard(said: Card): Piece[] {
  const card = printableCard(said);
  const flow = makeFlow(CARD_SIZE.width, card.dir);
  if (card.lanes) return siteCard(card, card.lanes, flow);
  const head = headOf(card, flow);
  if (card.picture) return [...head.pieces, ...figureCard(card, card.picture, flow, HEAD.body - 14)];
  const foot = footOf(card, flow);
  const room = foot.top - GAP - HEAD.body;
  const all = [...head.moved, ...card.lines];
  const least = room - (card.votes ? VOTES.height : 0) - LEAST_TITLE;
  // In a language whose words are long, what leads is set as small as the rest rather than the title left out.
  const [lines, below] = [linesOf(all), linesOf(all.map((line) => ({ ...line, role: 'fine' })))]
    .map((set) => [set, heightOf(set)] as const)
    .reduce((wide, narrow) => (wide[1] <= least ? wide : narrow));
  const face = card.caseName ? ({ face: 'text400', italic: true } as const) : ({ face: 'display400' } as const);
  const title = fit(card.title, WIDTH, room - below - (card.votes ? VOTES.height : 0), TITLE, { ...face, ink: 'ink' });
  const pieces: Piece[] = [...head.pieces, ...stack(flow, EDGE, HEAD.body, title)];
  let top = HEAD.body + title.height;
  for (const { fitted, above } of lines) {
    pieces.push(...stack(flow, EDGE, top + above, fitted));
    top += above + fitted.height;
  }
  if (card.votes) pieces.push(...votesOf(card.votes, card.lang, flow, foot.top - GAP - VOTES.height + VOTES.above));
  return [...pieces, ...foot.pieces];
}

interface Line {
  readonly fitted: Fitted;
  readonly above: number;
}

const linesOf = (lines: readonly CardLine[]): Line[] =>
  lines.map(({ words, role }) => ({ fitted: set(words, WIDTH, LINE[role]), above: LINE[role].above }));

const heightOf = (lines: readonly Line[]) => lines.reduce((sum, { fitted, above }) => sum + fitted.height + above, 0);

/** The head; a lane or court that finds no room in it goes to the lines. */
function headOf(card: Card, flow: Flow): { readonly pieces: Piece[]; readonly moved: readonly CardLine[] } {
  const { kind, context, shape, lang, site } = card;
  const mark = shape && shapeAt(shape, EDGE, HEAD.base - 10, flow);
  const start = mark ? EDGE + mark.width + 14 : EDGE;
  const room = EDGE + WIDTH - start - widthOf(site, { face: 'display400', size: NAME }) - 48;
  const takes = (text: string) => KIND.find((size) => widthOf(text, { face: 'sans600', size }) <= room);
  const together = context && takes(kind + BETWEEN + context.text);
  const size = together ?? takes(kind);
  if (size === undefined) throw new Error(`"${kind}" is too long for the head of a share picture`);
  const at = { x: flow.x(EDGE + WIDTH), y: HEAD.base, anchor: flow.anchor('end') };
  const pieces: Piece[] = [
    {
      piece: 'text',
      x: flow.x(start),
      y: HEAD.base,
      anchor: flow.anchor('start'),
      style: { face: 'sans400', size, leading: size, ink: 'ink' },
      dir: card.dir,
      runs: [
        { text: kind, bold: true },
        ...(together ? [{ text: BETWEEN + context.text, ink: 'ink-2' as const }] : []),
      ],
    },
    wordmark(site, lang, at, NAME),
    rule(HEAD.rule, 3, 'ink'),
    rule(HEAD.rule + 6, 1, 'ink'),
  ];
  if (mark) pieces.push(mark.piece);
  return { pieces, moved: context && !together ? [{ role: 'fine', words: context }] : [] };
}

function footOf(card: Card, flow: Flow): { readonly top: number; readonly pieces: Piece[] } {
  const lines: Fitted[] = card.foot.map((text) => set({ text, lang: card.lang }, WIDTH, FOOT));
  const top = CARD_SIZE.height - 36 - lines.reduce((sum, { height }) => sum + height, 0);
  const pieces: Piece[] = [rule(top - 16, 1, 'hair')];
  let y = top;
  for (const line of lines) {
    pieces.push(...stack(flow, EDGE, y, line));
    y += line.height;
  }
  return { top: top - 16, pieces };
}

const VOTES = { height: 112, above: 14 } as const;

/** The counts in a row, each under the number of its paragraph. */
function votesOf({ label, points }: CardVotes, lang: string, flow: Flow, top: number): Piece[] {
  const step = Math.min(150, WIDTH / Math.max(1, points.length));
  const text = (said: string, start: number, y: number, dir: 'ltr' | 'rtl', style: Style): Piece => ({
    piece: 'text',
    x: flow.x(start),
    y,
    anchor: flow.anchor('start'),
    dir,
    style,
    runs: [{ text: said }],
  });
  // The number of a paragraph and a count are read from left to right in every language.
  return [
    text(label, EDGE, top + 20, directionOf(lang), { face: 'sans400', size: 22, leading: 26, ink: 'ink-3' }),
    ...points.flatMap(({ name, count }, i) => [
      text(name, EDGE + i * step, top + 54, 'ltr', { face: 'sans400', size: 20, leading: 24, ink: 'ink-3' }),
      text(count, EDGE + i * step, top + 88, 'ltr', { face: 'sans600', size: 32, leading: 36, ink: 'ink' }),
    ]),
  ];
}
