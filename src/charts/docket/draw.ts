/* Draws a placed track: its line, what lasted, leaders, marks, bins, flags. Physical marks out; Flow turns x. */
import { BIN_WIDTH, isSingle } from '../kit/bins.ts';
import type { Flow } from '../kit/flow.ts';
import { pillMarks, pillRole } from '../kit/pill.ts';
import { flagText } from '../kit/flag.ts';
import { leaderLine, unknownLine } from '../kit/lines.ts';
import { datedRuns } from '../kit/runs.ts';
import { textMark } from '../kit/text.ts';
import { fillCount, writeNumber } from '../kit/words.ts';
import type { Mark } from '../scene/marks.ts';
import {
  FLAG,
  LASTING,
  type PlacedFlag,
  type PlacedLasting,
  type PlacedStep,
  type PlacedTrack,
  SECOND,
  underLine,
} from './place.ts';
import { type DocketStep, type DocketWords, isUncertain } from './rows.ts';
import type { DocketScale } from './scale.ts';
import { endStop, movedArrow, stepShape } from './shapes.ts';

export interface TrackPen {
  readonly flow: Flow;
  readonly scale: DocketScale;
  readonly words: DocketWords;
  readonly large: number;
  readonly small: number;
}

/** Marks of a track whose line stands at `y`. */
export function drawTrack(pen: TrackPen, placed: PlacedTrack, y: number): Mark[] {
  const lineOf = (mark: PlacedStep) => (mark.line === 'first' ? y : y + SECOND);
  const under = y + underLine(placed);
  return [
    ...placed.track.steps
      .filter((step) => placed.track.lasting === 'on' && step.until !== undefined)
      .map((step): Mark => bar(pen, `l-${step.id}`, pen.scale.x(step.first), pen.scale.x(step.until ?? step.last), y)),
    ...placed.marks.flatMap((mark) => stretch(pen, mark, lineOf(mark))),
    ...placed.flags.map((flag) => leader(pen, flag, y, lineOf(flag.mark))),
    ...arrows(pen, placed, y),
    ...placed.marks.map((mark) => {
      const flag = placed.flags.find((each) => each.mark === mark);
      return drawMark(
        pen,
        placed,
        mark,
        lineOf(mark),
        flag && { words: said(flag.date, flag.words), mark: drawFlag(pen, flag, y) },
      );
    }),
    ...placed.lasting.map((each) => drawLasting(pen, placed, each, under + each.row * LASTING)),
  ];
}

function bar({ flow }: TrackPen, key: string, from: number, to: number, y: number): Mark {
  const width = Math.max(3, to - from);
  return { mark: 'rect', role: 'span', key, x: flow.box(from, width), y: y - 3.5, width, height: 7 };
}

/** A step that took days is as long as they are; one whose day is not known stands on a line as long as its days. */
function stretch(pen: TrackPen, { steps, bin }: PlacedStep, y: number): Mark[] {
  const [step] = steps as [DocketStep];
  const [from, to] = [pen.scale.x(step.first), pen.scale.x(step.last + 1)];
  if (!isSingle(bin) || to - from <= 4) return [];
  const key = `s-${step.id}`;
  return [
    isUncertain(step) ? unknownLine(pen.flow, key, { from, to, ends: [true, true] }, y) : bar(pen, key, from, to, y),
  ];
}

const flagLine = (flag: PlacedFlag, y: number) => y - 15 - flag.row * FLAG.leading;

function leader({ flow }: TrackPen, flag: PlacedFlag, y: number, line: number): Mark {
  return leaderLine(flow, { role: 'leader', key: `f-${flag.step.id}-l` }, flag.mark.x, flagLine(flag, y) - 9, line - 8);
}

function arrows({ flow, scale, large }: TrackPen, { marks }: PlacedTrack, y: number): Mark[] {
  return marks.flatMap(({ steps, bin, x }): Mark[] => {
    const [step] = steps as [DocketStep];
    if (!isSingle(bin) || step.movedTo === undefined) return [];
    const [from, to] = [x + large / 2 + 1, scale.x(step.movedTo) - large / 2 - 1];
    return to - from < 5 ? [] : [movedArrow(flow, from, to, y)];
  });
}

/** A flag with the words that stand in it. */
interface DrawnFlag {
  readonly words: string;
  readonly mark: Mark;
}

/** A link's name starts with the words that stand in it. */
const nameOf = (shown: string | undefined, full: string) => (shown ? `${shown}. ${full}` : full);

const said = (date: string, words: string) => `${date} ${words}`;

/** A mark, or a bin of several, with its flag: one link. */
function drawMark(
  pen: TrackPen,
  { track }: PlacedTrack,
  mark: PlacedStep,
  y: number,
  flag: DrawnFlag | undefined,
): Mark {
  const { flow, words } = pen;
  const [step] = mark.steps as [DocketStep];
  const x = flow.x(mark.x);
  if (isSingle(mark.bin)) {
    const large = step.strong || step.state === 'due' || step.state === 'moved' || step.state === 'passed';
    const size = large ? pen.large : pen.small;
    return {
      mark: 'group',
      role: 'event',
      ...(step.tone ? { tone: step.tone } : {}),
      key: step.id,
      link: { href: step.href, label: nameOf(flag?.words, `${step.full}: ${step.title}`) },
      marks: [
        { mark: 'rect', role: 'hit', x: x - 12, y: y - 12, width: 24, height: 24 },
        ...stepShape(step, step.tone ?? track.tone, x, y, size),
        ...(flag ? [flag.mark] : []),
      ],
    };
  }
  const last = mark.steps.at(-1) as DocketStep;
  const names = mark.steps.map((each) => each.label ?? each.words).join(words.comma);
  const count = fillCount(words.steps, mark.steps.length, words);
  const told = `${track.name}, ${step.full} – ${last.full}: ${count}. ${names}`;
  // The pill lies under the link: its number is not a word of the link's name.
  return {
    mark: 'group',
    role: 'pile',
    key: `b-${step.id}`,
    marks: [
      pill(pen, mark, y),
      {
        mark: 'group',
        role: 'events',
        key: step.id,
        link: { href: track.href, label: nameOf(flag?.words, told) },
        members: mark.steps.map(({ id }) => id),
        marks: [
          { mark: 'rect', role: 'hit', x: x - 12, y: y - 12, width: 24, height: 24 },
          ...(flag ? [flag.mark] : []),
        ],
      },
    ],
  };
}

function pill({ flow, words }: TrackPen, { steps, bin, x }: PlacedStep, y: number): Mark {
  const strong = steps.some((each) => each.strong);
  const width = Math.max(BIN_WIDTH, bin.last - bin.first + 12);
  const count = writeNumber(steps.length, words.digits);
  return { mark: 'group', role: pillRole(strong), marks: pillMarks(flow, { x, y, width, count, strong }) };
}

function drawFlag({ flow }: TrackPen, flag: PlacedFlag, y: number): Mark {
  return flagText(flow, { ...flag, x: flag.mark.x, y: flagLine(flag, y) });
}

function drawLasting(
  pen: TrackPen,
  { track }: PlacedTrack,
  { step, from, to, words, back }: PlacedLasting,
  y: number,
): Mark {
  const { flow } = pen;
  const line = y + 19;
  const text = datedRuns(flow, step.short, words);
  return {
    mark: 'group',
    role: 'event',
    key: step.id,
    link: { href: step.href, label: nameOf(said(step.short, words), `${step.full}: ${step.title}`) },
    marks: [
      {
        mark: 'rect',
        role: 'hit',
        x: flow.box(from - 8, to - from + 16),
        y: line - 12,
        width: to - from + 16,
        height: 24,
      },
      bar(pen, 'bar', from, to, line),
      ...stepShape(step, track.tone, flow.x(from), line, pen.small + 1),
      endStop(flow.x(to), line, pen.small + 2),
      textMark(flow, text, { role: 'label', x: back ? to + 2 : from - 2, y: y + 9, anchor: back ? 'end' : 'start' }),
    ],
  };
}
