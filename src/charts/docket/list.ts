/*
 * A docket on a phone: one list down a spine, a step a row: its shape, its date, its words. What follows one another
 * and is alike is told as one; the day to which the record was checked stands in the order of time.
 */
import { type Flow, makeFlow, PHYSICAL } from '../kit/flow.ts';
import { crisp, levelLine, uprightLine } from '../kit/lines.ts';
import { datedRuns } from '../kit/runs.ts';
import { textMark, widthAs, wrapAs } from '../kit/text.ts';
import { fillCount } from '../kit/words.ts';
import type { Frame } from '../kind.ts';
import type { Mark, Scene } from '../scene/marks.ts';
import type { ShapeName } from '../scene/shapes.ts';
import type { DocketGroup, DocketRows, DocketStep, DocketTrack, DocketWords } from './rows.ts';
import { stepShape } from './shapes.ts';

const LEADING = 16;
const SPINE = 8;
const TEXT = 24;

interface ListEntry {
  readonly steps: readonly [DocketStep, ...DocketStep[]];
  readonly tone: ShapeName;
  readonly href: string;
}

interface ListPart {
  readonly marks: readonly Mark[];
  readonly y: number;
}

export function layoutList(rows: DocketRows, frame: Frame): Scene {
  const pen = { flow: makeFlow(frame.width, frame.dir), width: frame.width, words: rows.words };
  const marks: Mark[] = [];
  let y = 0;
  for (const group of rows.groups) {
    const parts = group.list === 'together' ? [{ id: group.id, name: group.name, tracks: group.tracks }] : apart(group);
    for (const [i, part] of parts.entries()) {
      // The title of the figure heads a list of one part.
      const head =
        parts.length + rows.groups.length > 2 ? drawHead(pen, part.name, part.id, y) : { marks: [], y: y + 4 };
      const list = drawItems(pen, group, part.id, itemsOf(part.tracks), head.y, i === parts.length - 1);
      marks.push(...head.marks, ...list.marks);
      y = list.y + 10;
    }
  }
  return { width: frame.width, height: Math.max(y, 20), marks };
}

interface ListPen {
  readonly flow: Flow;
  readonly width: number;
  readonly words: DocketWords;
}

const apart = (group: DocketGroup) =>
  group.tracks.map((track) => ({ id: track.id, name: track.name, tracks: [track] as readonly DocketTrack[] }));

/** Steps of some tracks in one order of time, alike neighbours folded. */
function itemsOf(tracks: readonly DocketTrack[]): ListEntry[] {
  const all = tracks
    .flatMap(({ steps, tone, href }) => steps.map((step) => ({ step, tone: step.tone ?? tone, href })))
    .sort((a, b) => a.step.first - b.step.first || a.step.last - b.step.last);
  const items: ListEntry[] = [];
  for (const { step, tone, href } of all) {
    const last = items.at(-1);
    if (last && step.fold !== undefined && last.steps[0].fold === step.fold)
      items[items.length - 1] = { ...last, steps: [...last.steps, step] };
    else items.push({ steps: [step], tone, href });
  }
  return items;
}

function drawHead({ flow, width }: ListPen, name: string, id: string, y: number): ListPart {
  const lines = wrapAs(name, width, 'heading');
  return {
    y: y + lines.length * 18 + 8,
    marks: lines.map((text, i) =>
      textMark(flow, text, { role: 'heading', key: `h-${id}-${i}`, x: 0, y: y + 15 + i * 18 }),
    ),
  };
}

/** @param last whether the day to which it was checked stands under the list, where nothing comes after it */
function drawItems(
  pen: ListPen,
  group: DocketGroup,
  id: string,
  items: readonly ListEntry[],
  top: number,
  last: boolean,
): ListPart {
  const marks: Mark[] = [];
  let y = top;
  let told = false;
  const checked = () => {
    told = true;
    marks.push(...drawChecked(pen, group, id, y));
    y += 24;
  };
  for (const item of items) {
    // Part of the order of time only where something stands after it.
    if (!told && item.steps[0].first > group.checked) checked();
    const drawn = drawItem(pen, item, y);
    marks.push(...drawn.marks);
    y = drawn.y;
  }
  if (!told && last) checked();
  return { y, marks: [spine(pen, id, top, y - (last ? 14 : 8)), ...marks] };
}

function spine({ flow }: ListPen, id: string, from: number, to: number): Mark {
  return uprightLine(PHYSICAL, { role: 'axis', key: `spine-${id}` }, crisp(flow.x(SPINE)), from, to);
}

function drawChecked({ flow }: ListPen, group: DocketGroup, id: string, y: number): Mark[] {
  return [
    levelLine(flow, { role: 'checked-line', key: `c-${id}` }, 1, 15, crisp(y + 8)),
    textMark(flow, group.checkedWords, { role: 'checked-day', key: `cw-${id}`, x: TEXT, y: y + 12 }),
  ];
}

function drawItem(pen: ListPen, item: ListEntry, y: number): ListPart {
  const { flow, width, words } = pen;
  const [step] = item.steps;
  const last = item.steps.at(-1) as DocketStep;
  const many = item.steps.length > 1;
  const date = many && last.first !== step.first ? `${step.medium} – ${last.medium}` : step.medium;
  const text = many
    ? folded(item.steps, words)
    : (words.states[step.state] ?? '{label}').replace('{label}', step.words);
  const { head, lines } = runIn(date, text, width - TEXT);
  const size = step.strong || step.state === 'due' || step.state === 'moved' ? 11 : 7.5;
  const height = (1 + lines.length) * LEADING;
  const told = many ? text : step.title;
  const first: Mark = head
    ? textMark(flow, datedRuns(flow, date, head), { role: 'label', x: TEXT, y: y + 12 })
    : textMark(flow, date, { role: 'small-label', x: TEXT, y: y + 12 });
  return {
    y: y + height + 9,
    marks: [
      // Lines of a longer text lie under the link: broken as they are, they are not the words of its name.
      ...lines.map(
        (line, i): Mark =>
          textMark(flow, line, { role: 'label', key: `${step.id}-${i}`, x: TEXT, y: y + 12 + (i + 1) * LEADING }),
      ),
      {
        mark: 'group',
        role: 'event',
        tone: item.tone,
        key: step.id,
        link: {
          href: many ? item.href : step.href,
          label: head && told !== text ? `${date} ${text}. ${told}` : `${date} ${told}`,
        },
        marks: [
          { mark: 'rect', role: 'hit', x: 0, y: y - 4, width, height: height + 8 },
          ...(many ? pair(flow, step, item.tone, y + 8) : stepShape(step, item.tone, flow.x(SPINE), y + 8, size)),
          first,
        ],
      },
    ],
  };
}

/** Words that run on from their date: as many as its line holds, the rest on lines of their own. */
function runIn(date: string, text: string, room: number): { head: string; lines: string[] } {
  const words = text.split(' ');
  let held = 0;
  while (held < words.length && widthAs(`${date}\u2002${words.slice(0, held + 1).join(' ')}`, 'label') <= room) held++;
  const rest = words.slice(held).join(' ');
  return { head: words.slice(0, held).join(' '), lines: rest ? wrapAs(rest, room, 'label') : [] };
}

/** Several told as one: two small shapes, one over the other. */
const pair = (flow: Flow, step: DocketStep, tone: ShapeName, y: number): Mark[] => [
  ...stepShape(step, tone, flow.x(SPINE), y - 3, 7),
  ...stepShape(step, tone, flow.x(SPINE), y + 5, 7),
];

/** "6 interventions: Palestine, Spain, …", or the names alone where the heading says what they are. */
function folded(steps: readonly DocketStep[], words: DocketWords): string {
  const list = steps.map((step) => step.label ?? step.words).join(words.comma);
  const forms = words.folds[(steps[0]?.fold ?? '').replace(/:$/, '')];
  return forms ? fillCount(forms, steps.length, words).replace('{list}', list) : list;
}
