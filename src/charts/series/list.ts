/* The list under a series chart: what has no name in the picture, each with its mark; marked days are links. */
import { lineRuns } from '../kit/runs.ts';
import { textMark, widthAs, wrapAs } from '../kit/text.ts';
import type { GroupMark, Mark, Tone } from '../scene/marks.ts';
import type { Plan } from './plan.ts';

export interface ListItem {
  readonly key: string;
  readonly tone?: Tone;
  /** The mark around a centre, in physical pixels. */
  readonly glyph: (x: number, y: number) => Mark[];
  readonly date?: string;
  readonly text: string;
  readonly link?: NonNullable<GroupMark['link']>;
}

const LEADING = 17;
/** A row that leads somewhere is as high as a finger needs. */
const LEAST = { link: 26, other: 22 } as const;
const GLYPH = 20;
const GUTTER = 20;

/** Marks and the foot of the list. */
export function drawList(items: readonly ListItem[], plan: Plan): { readonly marks: Mark[]; readonly foot: number } {
  const columns = plan.narrow ? 1 : 2;
  const width = (plan.width - GUTTER * (columns - 1)) / columns;
  const lines = items.map(({ date, text }) => wrapAs(date ? `${date} ${text}` : text, width - GLYPH, 'label'));
  let y = plan.foot + 8;
  const marks: Mark[] = [];
  for (let i = 0; i < items.length; i += columns) {
    const high = Math.max(
      ...items.slice(i, i + columns).map(({ link }, column) => {
        const least = link ? LEAST.link : LEAST.other;
        return Math.max(least, (lines[i + column]?.length ?? 1) * LEADING + least - LEADING);
      }),
    );
    items.slice(i, i + columns).forEach((item, column) => {
      marks.push(drawItem(item, lines[i + column] ?? [], column * (width + GUTTER), y, width, high, plan));
    });
    y += high;
  }
  return { marks, foot: items.length > 0 ? y : plan.foot };
}

function drawItem(
  item: ListItem,
  lines: readonly string[],
  x: number,
  y: number,
  width: number,
  high: number,
  { flow }: Plan,
): Mark {
  const wide = Math.min(width, GLYPH + Math.max(...lines.map((line) => widthAs(line, 'label'))) + 4);
  return {
    mark: 'group',
    role: 'event',
    key: item.key,
    ...(item.tone ? { tone: item.tone } : {}),
    ...(item.link ? { link: item.link } : {}),
    marks: [
      ...(item.link
        ? [{ mark: 'rect', role: 'hit', x: flow.box(x, wide), y, width: wide, height: high } as const]
        : []),
      ...item.glyph(flow.x(x + 8), y + 13),
      ...lines.map((line, i): Mark => {
        const runs = lineRuns(flow, line, i === 0 ? item.date : undefined, i === lines.length - 1);
        return textMark(flow, runs, { role: 'label', x: x + GLYPH, y: y + 17 + i * LEADING });
      }),
    ],
  };
}
