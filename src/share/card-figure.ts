/*
 * The body of a chart's card: title, picture on its own ground, source and as-of words. The picture stands below the
 * title or beside it, whichever shows more of it; it is never wider than drawn for, and its words never change.
 */
import type { Flow } from '../charts/kit/flow.ts';
import type { Scene } from '../charts/scene/marks.ts';
import { CARD_SIZE, type Card, type CardPicture } from './card.ts';
import { EDGE, WIDTH } from './card-frame.ts';
import { fit, type Fitted, type Piece, type Step, type Style, set, stack } from './card-pieces.ts';

const BOTTOM = CARD_SIZE.height - 32;

/** The column of words where the picture stands beside it. */
const COLUMN = 404;
const GUTTER = 28;

/** Between the edge of the picture's ground and the picture. */
const PAD = 16;

/** Narrower frames are lists for phones. */
const NARROWEST = 600;

/** Below this scale a picture of rows is no longer shown whole. */
const LEAST = 0.6;

const WIDE: readonly Step[] = [
  { size: 54, lines: 1 },
  { size: 46, lines: 2 },
  { size: 40, lines: 2 },
  { size: 34, lines: 3 },
];
const NARROW: readonly Step[] = [
  { size: 50, lines: 4 },
  { size: 44, lines: 5 },
  { size: 38, lines: 7 },
  { size: 32, lines: 9 },
  { size: 28, lines: 10 },
];
const FINE: readonly Style[] = [20, 18, 16].map((size) => ({
  face: 'sans400',
  size,
  leading: Math.round(size * 1.32),
  ink: 'ink-3',
}));
const TITLE = { face: 'display400', ink: 'ink' } as const;

interface FigureArea {
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** @param top where the body begins */
export function figureCard(card: Card, { scenes, runsOn }: CardPicture, flow: Flow, top: number): Piece[] {
  const frames = scenes.filter(({ width }) => width >= NARROWEST).map(({ scene }) => scene);
  const options = [below(card, flow, top), beside(card, flow, top)].map((option) => ({
    ...option,
    ...bestIn(frames, option.box),
  }));
  const best = options.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a));
  const longest = frames.filter(({ width }) => width <= 1000).at(-1);
  if (runsOn && longest && best.scale < LEAST) {
    const [, side] = options as [unknown, (typeof options)[number]];
    const box = { ...side.box, height: CARD_SIZE.height - top };
    const scale = (box.width - 2 * PAD) / longest.width;
    const scene = { ...longest, height: Math.min(longest.height, (box.height - PAD) / scale) };
    return [...side.words, ...ground(box, flow), ...placed(scene, scale, box, flow)];
  }
  return [...best.words, ...ground(best.box, flow), ...placed(best.scene, best.scale, best.box, flow)];
}

/** Title over the picture's whole width, source under it. */
function below(card: Card, flow: Flow, top: number): { readonly box: FigureArea; readonly words: Piece[] } {
  const title = fit(card.title, WIDTH, 120, WIDE, TITLE);
  const foot = fine(card, WIDTH, 130);
  const height = heightOf(foot);
  const start = top + title.height + 18;
  return {
    box: { start: EDGE, top: start, width: WIDTH, height: BOTTOM - height - 14 - start },
    words: [...stack(flow, EDGE, top, title), ...stackAll(flow, foot, BOTTOM - height)],
  };
}

/** Title and source in a column of their own. */
function beside(card: Card, flow: Flow, top: number): { readonly box: FigureArea; readonly words: Piece[] } {
  const foot = fine(card, COLUMN, 230);
  const height = heightOf(foot);
  const title = fit(card.title, COLUMN, BOTTOM - height - 24 - top, NARROW, TITLE);
  const start = EDGE + COLUMN + GUTTER;
  return {
    box: { start, top, width: WIDTH - COLUMN - GUTTER, height: BOTTOM - top },
    words: [...stack(flow, EDGE, top, title), ...stackAll(flow, foot, BOTTOM - height)],
  };
}

/** The foot in the first size in which it keeps within a height. @throws Error where none does */
function fine({ foot, lang }: Card, width: number, height: number): Fitted[] {
  for (const style of FINE) {
    const lines = foot.map((text) => set({ text, lang }, width, style));
    if (heightOf(lines) <= height) return lines;
  }
  throw new Error(`"${foot.join(' ')}" is too long for the foot of a share picture`);
}

const heightOf = (lines: readonly Fitted[]) => lines.reduce((sum, { height }) => sum + height, 0);

function stackAll(flow: Flow, lines: readonly Fitted[], top: number): Piece[] {
  let y = top;
  return lines.flatMap((line) => {
    const pieces = stack(flow, EDGE, y, line);
    y += line.height;
    return pieces;
  });
}

interface FittedScene {
  readonly scene: Scene;
  readonly scale: number;
}

/** The frame that fills most of the box. */
function bestIn(frames: readonly Scene[], box: FigureArea): FittedScene {
  const fitted = frames.map((scene) => ({
    scene,
    scale: Math.min((box.width - 2 * PAD) / scene.width, (box.height - 2 * PAD) / scene.height),
  }));
  const best = fitted.reduce<FittedScene | undefined>((a, b) => (a && areaOf(a) >= areaOf(b) ? a : b), undefined);
  if (!best) throw new Error('A chart has no frame for its share picture');
  return best;
}

const areaOf = ({ scene, scale }: FittedScene) => scene.width * scene.height * scale * scale;

function ground(box: FigureArea, flow: Flow): Piece[] {
  const shared = { piece: 'rect', x: flow.box(box.start, box.width), y: box.top, width: box.width } as const;
  return [
    { ...shared, height: box.height, ink: 'raised' },
    { ...shared, height: 2, ink: 'ink' },
  ];
}

/** In the middle of the box's width; a picture that runs on begins at its top. */
function placed(scene: Scene, scale: number, box: FigureArea, flow: Flow): Piece[] {
  const [width, height] = [scene.width * scale, scene.height * scale];
  const start = box.start + (box.width - width) / 2;
  const spare = box.height - height;
  const y = box.top + (spare > 2 * PAD ? spare / 2 : PAD);
  return [{ piece: 'picture', x: flow.box(start, width), y, scale, scene }];
}
