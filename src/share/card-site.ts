/* The card of the whole site, for pages without a picture of their own: its name, its line, how far it was checked. */
import type { Flow } from '../charts/kit/flow.ts';
import type { Card } from './card.ts';
import { EDGE, rule, shapeAt, WIDTH, wordmark } from './card-frame.ts';
import { fit, type Piece, set, stack } from './card-pieces.ts';

/** Sizes of the name, from which the largest that fits is taken. */
const NAME = [124, 108, 92, 76, 60, 48].map((size) => ({ size, lines: 1 }));

const TOP = 92;
const LINE_TOP = 252;
const LANES_TOP = 452;

export function siteCard(card: Card, lanes: NonNullable<Card['lanes']>, flow: Flow): Piece[] {
  const { style } = fit(card.title, WIDTH, 200, NAME, { face: 'display400', ink: 'ink' });
  const name = { x: flow.x(EDGE), y: TOP + 104, anchor: flow.anchor('start') };
  const lines = card.lines.flatMap(({ words }) =>
    stack(flow, EDGE, LINE_TOP, set(words, WIDTH, { face: 'display400', size: 44, leading: 54, ink: 'ink-2' })),
  );
  const step = WIDTH / lanes.length;
  const small = (size: number, ink: 'ink' | 'ink-3' | 'accent', face: 'sans400' | 'sans600' = 'sans400') => ({
    face,
    size,
    leading: size + 8,
    ink,
  });
  return [
    rule(56, 3, 'ink'),
    rule(62, 1, 'ink'),
    wordmark(card.title.text, card.lang, name, style.size),
    ...lines,
    rule(LANES_TOP - 24, 1, 'hair'),
    ...card.foot.flatMap((text) =>
      stack(flow, EDGE, LANES_TOP, set({ text, lang: card.lang }, WIDTH, small(24, 'accent'))),
    ),
    ...lanes.flatMap(({ shape, name: lane, date }, i): Piece[] => {
      const mark = shapeAt(shape, EDGE + i * step, LANES_TOP + 68, flow);
      const [start, room] = [EDGE + i * step + mark.width + 12, step - mark.width - 12];
      const words = { text: date, lang: card.lang };
      return [
        mark.piece,
        ...stack(flow, start, LANES_TOP + 54, set(lane, room, small(28, 'ink', 'sans600'))),
        ...stack(flow, start, LANES_TOP + 92, set(words, room, small(24, 'ink-3'))),
      ];
    }),
  ];
}
