/* The ground of a docket: what was not checked, the checked line and its words, years, the axis and the break. */
import type { Flow } from '../kit/flow.ts';
import { textWidth } from '../kit/text-width.ts';
import { ticksBetween, tickUnit, yearsBetween } from '../kit/time-axis.ts';
import { writeNumber } from '../kit/words.ts';
import type { Mark, PathStep } from '../scene/marks.ts';
import type { Band } from './layout.ts';
import type { DocketGroup, DocketRows } from './rows.ts';
import type { DocketScale } from './scale.ts';

export interface Ground {
  readonly flow: Flow;
  readonly rows: DocketRows;
  readonly scale: DocketScale;
  readonly width: number;
  /** The day to which most was checked: its words stand at the top. */
  readonly checked: number;
}

/** A year's words need this room. */
const YEAR = 42;
const SMALL = 12;

/** Paper after the checked day, and the line where it begins. */
export function drawChecked({ flow, rows, scale }: Ground, group: DocketGroup, top: number, bottom: number): Mark[] {
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
    {
      mark: 'path',
      role: 'ckl',
      key: `c-${group.id}`,
      d: [
        ['M', flow.x(x), top],
        ['V', bottom + 4],
      ],
    },
  ];
}

/** Words of a group that was checked to another day than the rest, at its foot. */
export function ownChecked(ground: Ground, group: DocketGroup, y: number): Mark {
  return checkedWords(ground, group.checked, group.checkedWords, y - 3, `cw-${group.id}`);
}

function checkedWords({ flow, scale, width }: Ground, day: number, words: string, y: number, key: string): Mark {
  const x = scale.x(day + 1);
  const back = x + 6 + textWidth(words, SMALL) > width;
  return {
    mark: 'text',
    role: 'ck',
    key,
    x: flow.x(x + (back ? -5 : 5)),
    y,
    anchor: flow.anchor(back ? 'end' : 'start'),
    runs: [{ text: flow.isolate(words) }],
  };
}

/** Year lines stand behind the marks only, never through flags. */
export function drawYears({ flow, rows, scale }: Ground, bands: readonly Band[]): Mark[] {
  return yearMarks(rows, scale).map(({ x }): Mark => {
    const at = Math.floor(flow.x(x)) + 0.5;
    return {
      mark: 'path',
      role: 'gr y',
      d: bands.flatMap(({ line, behind }): PathStep[] => [
        ['M', at, line - 11],
        ['V', behind],
      ]),
    };
  });
}

/** Years under the picture, quarters where they have room, and at the top to which day it was checked. */
export function drawAxis(ground: Ground, bottom: number): Mark[] {
  const { flow, rows, scale, width, checked } = ground;
  const group = rows.groups.find((each) => each.checked === checked);
  const quarters = scale.pixelsPerDay * 91 >= 44;
  const yearLine = bottom + (quarters ? 33 : 18);
  const word = (text: string, x: number, y: number, role: string): Mark[] =>
    x + textWidth(text, role === 'yr' ? 13.5 : SMALL, role === 'yr' ? 'sans600' : 'sans400') > width
      ? []
      : [
          {
            mark: 'text',
            role,
            x: flow.x(x),
            y,
            anchor: flow.anchor('start'),
            runs: [{ text: flow.isolate(text) }],
            silent: true,
          },
        ];
  const from = Math.max(rows.domain[0], rows.break?.day ?? rows.domain[0]);
  const ticks = quarters ? ticksBetween(from, rows.domain[1], tickUnit(scale.pixelsPerDay)) : [];
  return [
    ...ticks.flatMap(({ day, month }) => word(rows.words.months[month] ?? '', scale.x(day) + 3, bottom + 16, 'tk')),
    ...yearMarks(rows, scale).flatMap(({ year, x }) =>
      word(rows.words.years[String(year)] ?? writeNumber(year, rows.words.digits), x + 3, yearLine, 'yr'),
    ),
    ...(group && checked < rows.domain[1] && checked >= rows.domain[0]
      ? [checkedWords(ground, checked, group.checkedWords, 16, 'checked')]
      : []),
  ];
}

/** The break sign on every track, and the word that heads the time before it. */
export function drawBreak({ flow, rows, scale }: Ground, bands: readonly Band[]): Mark[] {
  if (!scale.break) return [];
  const { x } = scale.break;
  return [
    {
      mark: 'text',
      role: 'ls',
      x: flow.x(scale.x0),
      y: 16,
      anchor: flow.anchor('start'),
      runs: [{ text: flow.isolate(rows.words.before) }],
    },
    {
      mark: 'path',
      role: 'brk',
      d: bands.flatMap(({ line: y }): PathStep[] => [
        ['M', flow.x(x - 4), y + 11],
        ['L', flow.x(x), y + 3],
        ['L', flow.x(x), y - 3],
        ['L', flow.x(x + 4), y - 11],
      ]),
    },
  ];
}

/** First days of years that have room for their number: those of each side of the break by themselves. */
function yearMarks(rows: DocketRows, scale: DocketScale): { readonly year: number; readonly x: number }[] {
  const at = rows.break?.day ?? rows.domain[0];
  const side = (from: number, to: number) => {
    let free = Number.NEGATIVE_INFINITY;
    return yearsBetween(from, to).flatMap(({ day, year }) => {
      const x = scale.x(day);
      if (x < free) return [];
      free = x + YEAR;
      return [{ year, x }];
    });
  };
  const before = rows.break ? side(rows.domain[0], at - 1) : [];
  const after = side(at, rows.domain[1]);
  const limit = (after[0]?.x ?? Number.POSITIVE_INFINITY) - YEAR;
  return [...before.filter(({ x }) => x <= limit), ...after];
}
