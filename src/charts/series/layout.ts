/*
 * A series laid out: values from back to front with what stands beside them, names where they find room, and under
 * the picture a list of what does not. Time runs in reading direction.
 */
import type { Frame } from '../kind.ts';
import type { Bounds } from '../kit/bounds.ts';
import type { Mark, PathStep, Scene } from '../scene/marks.ts';
import { circle, laneShape } from '../scene/shapes.ts';
import { boundsOfEstimate, drawEstimate } from './draw-estimates.ts';
import { drawPeriods, drawValues } from './draw-ground.ts';
import { drawMarkers, leadersOf, placeMarkers } from './draw-markers.ts';
import { drawLast } from './draw-last.ts';
import { drawPanel } from './draw-panel.ts';
import { drawReach } from './draw-reach.ts';
import { drawLine, drawPoints } from './draw-values.ts';
import { drawList, type ListItem } from './list.ts';
import { clearOf, type Name, placeName } from './names.ts';
import { isLeader, type Plan, planSeries } from './plan.ts';
import type { SeriesRevision, SeriesRows, SeriesView } from './rows.ts';

/** Widths that the build prints: a phone, a column of text, a page, a wide page. */
export const SERIES_FRAMES = [264, 608, 904, 1166] as const;

export function layoutSeries(rows: SeriesRows, _view: SeriesView, frame: Frame): Scene {
  const plan = planSeries(rows, frame);
  const placed = placeMarkers(rows, plan);
  const leaders = leadersOf(placed, plan);
  const free = clearOf(rows, plan);
  const bars = rows.estimates.map((each) => boundsOfEstimate(each, plan));
  const pluses = rows.revisions.map((each) => boundsOfRevision(each, plan));
  const last = drawLast(rows, plan, [...bars, ...pluses, ...leaders], free);
  const taken: Bounds[] = [...bars, ...pluses, ...last.boxes, ...leaders];
  const named: Mark[] = [];
  const items: ListItem[] = placed
    .filter(({ flag }) => !flag)
    .map(
      ({ marker: { id, lane, full, label, title, href } }): ListItem => ({
        key: id,
        tone: lane,
        glyph: (x, y) => [{ mark: 'path', role: 'mark', d: laneShape(lane, x, y, 10) }],
        date: full,
        text: label,
        link: { href, label: `${full} ${label}. ${title}` },
      }),
    );
  if (last.item) items.push(last.item);
  for (const { name, item } of namesOf(rows, plan)) {
    const found = plan.narrow ? undefined : placeName(name, plan, free, taken);
    if (found) {
      named.push(...found.marks);
      taken.push(found.box);
    } else items.push(item);
  }
  const list = drawList(items, plan);
  return {
    width: frame.width,
    height: list.foot + 2,
    // Between the picture, a second one under it, and the list.
    parts: {
      cuts: [...(plan.panel ? [plan.bottom + 8] : []), plan.foot].filter((cut) => cut < list.foot),
      head: 0,
      foot: list.foot + 2,
    },
    marks: [
      ...drawPeriods(rows, plan),
      ...drawValues(rows, plan),
      ...drawLine(rows, plan),
      ...drawPanel(rows, plan),
      ...rows.revisions.map((each, i) => plus(plan, each, i)),
      ...drawPoints(rows, plan),
      ...last.marks,
      // Over every drawn value, so that none of them keeps the pointer from it.
      ...drawReach(rows, plan, [...bars, ...leaders.filter((each) => !isLeader(each))]),
      ...drawMarkers(placed, plan),
      ...rows.estimates.map((each) => drawEstimate(each, plan)),
      ...named,
      ...list.marks,
    ],
  };
}

/** What is named beside its mark, or else in the list, most important first. */
function namesOf(rows: SeriesRows, plan: Plan): { readonly name: Name; readonly item: ListItem }[] {
  const { scale, y } = plan;
  const near = [0, -16, 16, -30, 30, -44, 44];
  return [
    ...rows.estimates.map((each) => ({
      name: {
        lines: [
          { text: each.name, role: 'side-name' as const },
          { text: each.written, role: 'side-name fine' as const },
        ],
        x: scale.x(each.day),
        y: y(each.value),
        reach: near,
        before: true,
      },
      item: {
        key: `e-${each.id}`,
        glyph: (x: number, at: number) => hollow(x, at, 'e'),
        date: each.date,
        text: `${each.name}: ${each.written}`,
      },
    })),
    ...rows.others.flatMap(({ words }, index) => {
      const mine = rows.rows.filter(({ by }) => by === index);
      const middle = mine[Math.floor((mine.length - 1) / 2)];
      if (!middle) return [];
      const [x, at] = [scale.x(middle.day), y(middle.value)];
      return [
        {
          name: {
            lines: [{ text: words, role: 'side-name fine' as const }],
            x,
            y: at,
            reach: [14, 22, 30, 40, 0, -14, -22, -30, -40],
            before: true,
          },
          item: { key: `o-${index}`, glyph: (cx: number, cy: number) => hollow(cx, cy, 'o'), text: words },
        },
      ];
    }),
    ...rows.revisions.map((each, i) => ({
      name: {
        lines: [{ text: each.words, role: 'side-name fine' as const }],
        x: scale.x(each.day) - 4,
        y: y(each.value) + 13,
        reach: [0, 6, 12, 18],
        before: true,
      },
      item: {
        key: `r-${i}`,
        glyph: (x: number, at: number): Mark[] => [{ mark: 'path', role: 'revision', d: plusAt(x, at) }],
        date: each.date,
        text: each.words,
      },
    })),
    ...rows.periods.map((each) => ({
      name: {
        lines: [{ text: each.name, role: 'side-name fine' as const }],
        x: scale.x(each.first) - 5,
        y: plan.bottom - 12,
        reach: [0, plan.top - plan.bottom + 26],
        before: false,
      },
      item: {
        key: `p-${each.first}`,
        glyph: (x: number, at: number): Mark[] => [
          { mark: 'rect', role: 'lull', x: x - 7, y: at - 6, width: 14, height: 12 },
        ],
        text: each.words,
      },
    })),
  ];
}

const hollow = (x: number, y: number, key: string): Mark[] => [
  { mark: 'path', role: 'mark open', tone: 'ink', key, d: circle(x, y, 3.4) },
];

function boundsOfRevision({ day, value }: SeriesRevision, { scale, y }: Plan): Bounds {
  const x = scale.x(day);
  return { x0: x - 4, x1: x + 4, y0: y(value) + 6, y1: y(value) + 17 };
}

/** A batch added on one day: a plus under the value that first holds it. */
function plus({ flow, scale, y }: Plan, { day, value }: SeriesRevision, index: number): Mark {
  return { mark: 'path', role: 'revision', key: `plus-${index}`, d: plusAt(flow.x(scale.x(day)), y(value) + 12) };
}

const plusAt = (x: number, y: number): PathStep[] => [
  ['M', x - 3.5, y],
  ['h', 7],
  ['M', x, y - 3.5],
  ['v', 7],
];
