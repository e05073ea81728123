/* A drawing as a step of a story shows it: of a sentence its readings side by side; of the others the whole, or in small. */
import type { Asked, SelectContext, StoryFrame, Told } from '../kind.ts';
import { moveMarks } from '../kit/bounds.ts';
import { fitted } from '../kit/fitted.ts';
import { makeFlow } from '../kit/flow.ts';
import type { Mark, Scene } from '../scene/marks.ts';
import { paragraph, type Room, space, stack } from './block.ts';
import { layoutDiagram } from './layout.ts';
import type { DiagramRows, SentenceRows } from './rows.ts';
import { schemeOf } from './sentence.ts';
import { diagramInSmall } from './thumbnail.ts';

/** Between two readings, in pixels, and the width from which on those who read it so are named. */
const GAP = 18;
const WIDE = 440;
/** The frame that a drawing becomes small from. */
const WHOLE = 904;

export const diagramTold: Told<DiagramRows> = {
  takes: [],
  ids: () => [],
  draw: (rows, _, frame) => (rows.shows === 'sentence' ? drawReadings(rows, frame) : drawWhole(rows, frame)),
  say: sayTold,
};

function drawWhole(rows: DiagramRows, frame: StoryFrame): Scene {
  const whole = layoutDiagram(rows, {}, frame);
  return whole.height <= frame.height
    ? fitted(whole, frame)
    : fitted(diagramInSmall(layoutDiagram(rows, {}, { ...frame, width: WHOLE })), frame);
}

/** Each reading with what the condition limits by it. */
function drawReadings({ readings, parts }: SentenceRows, { width, height, dir }: StoryFrame): Scene {
  const flow = makeFlow(width, dir);
  const room = (width - GAP * (readings.length - 1)) / readings.length;
  const blocks = readings.map((reading, i) => {
    const own: Room = { flow, x: i * (room + GAP), width: room };
    const names = reading.holders.map(({ who }) => who);
    const block = stack(
      0,
      (top) => paragraph(own, reading.name, 'heading', top, 18),
      ...(width >= WIDE ? [(top: number) => paragraph(own, reading.says.text, 'name', top, 18)] : []),
      space(8),
      (top) => schemeOf(reading, parts, top, own),
      ...(width >= WIDE
        ? [space(14), ...names.map((name) => (top: number) => paragraph(own, name, 'name', top, 18))]
        : []),
    );
    return { id: reading.id, ...block };
  });
  const down = Math.max(0, (height - Math.max(...blocks.map(({ bottom }) => bottom))) / 2);
  const marks = blocks.map(
    ({ id, marks: own }): Mark => ({ mark: 'group', role: '', key: `reading-${id}`, marks: moveMarks(own, 0, down) }),
  );
  return { width, height, marks };
}

/** Of a sentence who reads it how; what the others show stands under their title. */
function sayTold(rows: DiagramRows, _: Asked, { locale, t }: SelectContext): string {
  if (rows.shows !== 'sentence') return '';
  const list = new Intl.ListFormat(locale.intl);
  return rows.readings
    .map(({ name, holders }) => t('story.says.reading', { name, list: list.format(holders.map(({ who }) => who)) }))
    .join(' ');
}
