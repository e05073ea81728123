/* The ground of a docket: what was not checked, the checked line and its words, years, the axis and the break. */
import type { Flow } from '../kit/flow.ts';
import { breakSign, crisp, uprightLine } from '../kit/lines.ts';
import { textMark, widthAs } from '../kit/text.ts';
import { axisMarks, type AxisPlan, type PlacedAxis, placeAxis, yearsWithRoom } from '../kit/time-axis.ts';
import type { Mark, PathStep } from '../scene/marks.ts';
import type { Band } from './place.ts';
import type { DocketGroup, DocketRows } from './rows.ts';
import type { DocketScale } from './scale.ts';

export interface DocketPlan {
  readonly flow: Flow;
  readonly rows: DocketRows;
  readonly scale: DocketScale;
  readonly width: number;
  /** The axis of each side of the break, and the last place of a line on it. */
  readonly axes: readonly { readonly plan: AxisPlan; readonly placed: PlacedAxis; readonly last: number }[];
  /** The day to which most was checked: its words stand at the top. */
  readonly checked: number;
}

/** Paper after the checked day, and the line where it begins. */
export function drawChecked(
  { flow, rows, scale }: DocketPlan,
  group: DocketGroup,
  top: number,
  bottom: number,
): Mark[] {
  if (group.checked >= rows.domain[1] || group.checked < rows.domain[0]) return [];
  const x = scale.x(group.checked + 1);
  return [
    {
      mark: 'rect',
      role: 'unread',
      key: `u-${group.id}`,
      x: flow.box(x, scale.x1 - x),
      y: top,
      width: scale.x1 - x,
      height: bottom - top + 4,
    },
    uprightLine(flow, { role: 'checked-line', key: `c-${group.id}` }, x, top, bottom + 4),
  ];
}

/** Words of a group that was checked to another day than the rest, at its foot. */
export function ownChecked(docket: DocketPlan, group: DocketGroup, y: number): Mark {
  return checkedWords(docket, group.checked, group.checkedWords, y - 3, `cw-${group.id}`);
}

function checkedWords({ flow, scale, width }: DocketPlan, day: number, words: string, y: number, key: string): Mark {
  const x = scale.x(day + 1);
  const back = x + 6 + widthAs(words, 'checked-day') > width;
  return textMark(flow, words, { role: 'checked-day', key, x: x + (back ? -5 : 5), y, anchor: back ? 'end' : 'start' });
}

/** Year lines stand behind the marks only, never through flags. */
export function drawYears({ flow, scale, axes }: DocketPlan, bands: readonly Band[]): Mark[] {
  return axes.flatMap(({ plan, last }) =>
    yearsWithRoom(plan).flatMap(({ day }): Mark[] => {
      if (scale.x(day) > last) return [];
      const at = crisp(flow.x(scale.x(day)));
      return [
        {
          mark: 'path',
          role: 'grid strong',
          d: bands.flatMap(({ line, behind }): PathStep[] => [
            ['M', at, line - 11],
            ['V', behind],
          ]),
        },
      ];
    }),
  );
}

/** Room of the axis under the picture. */
export const axisHeight = ({ axes }: DocketPlan): number =>
  axes.some(({ placed }) => placed.ticks.length > 0) ? 38 : 24;

/** Years under the picture, months where they have room, and at the top to which day it was checked. */
export function drawAxis(docket: DocketPlan, bottom: number): Mark[] {
  const { flow, rows, axes, checked } = docket;
  const group = rows.groups.find((each) => each.checked === checked);
  const years = bottom + axisHeight(docket) - 6;
  return [
    ...axes.flatMap(({ placed }) => axisMarks(flow, placed, { line: bottom, words: bottom + 16, years })),
    ...(group && checked < rows.domain[1] && checked >= rows.domain[0]
      ? [checkedWords(docket, checked, group.checkedWords, 16, 'checked')]
      : []),
  ];
}

/** The break sign on every track, and the word that heads the time before it. */
export function drawBreak({ flow, rows, scale }: DocketPlan, bands: readonly Band[]): Mark[] {
  if (!scale.break) return [];
  return [
    textMark(flow, rows.words.before, { role: 'small-label', x: scale.x0, y: 16 }),
    breakSign(
      flow,
      scale.break.x,
      bands.map(({ line }) => line),
      [11, 3],
    ),
  ];
}

/** Time has an axis on either side of the break. */
export function axesOf({ domain: [from, to], words, break: at }: DocketRows, scale: DocketScale): DocketPlan['axes'] {
  const side = (first: number, last: number, end: number) => {
    const plan: AxisPlan = { x: scale.x, days: [first, last], words, end, years: 'under' };
    return { plan, placed: placeAxis(plan), last: end };
  };
  // Words may end where the frame does.
  if (!at || !scale.break) return [side(from, to, scale.x1 + 8)];
  return [side(from, at.day - 1, scale.break.x - 6), side(at.day, to, scale.x1 + 8)];
}
