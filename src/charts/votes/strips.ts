/* Places the votes of a bench whose names are not told: per point a strip of squares, with the count. */
import { max } from 'd3';
import type { Flow } from '../kit/flow.ts';
import { levelLine } from '../kit/lines.ts';
import { textMark, wrapAs } from '../kit/text.ts';
import { writeNumber } from '../kit/words.ts';
import type { Mark, Scene, TextRun } from '../scene/marks.ts';
import type { BenchRows } from './rows.ts';
import { type Cast, legendOf, SQUARE, square } from './square-marks.ts';

/** From this width on a strip stands beside its title, else under it. */
const WIDE = 560;
const TITLE_END = 270;

export function layoutStrips(rows: BenchRows, width: number, flow: Flow): Scene {
  const wide = width >= WIDE;
  const most = max(rows.points, ({ inFavour, against }) => inFavour + against) ?? 1;
  const start = wide ? TITLE_END + 10 : 0;
  const step = Math.min(18, (width - start - 64) / most);
  const marks: Mark[] = [];
  let y = 0;
  for (const point of rows.points) {
    const title = wrapAs(`${point.number}\u2002${point.title}`, wide ? TITLE_END : width, 'name');
    const titled = y + 19 + (title.length - 1) * 17;
    const at = wide ? y + 15 : titled + 16;
    const bottom = Math.max(titled, at + 4) + 11;
    const total = point.inFavour + point.against;
    const cast = Array.from({ length: total }, (_, k): Cast => (k < point.inFavour ? 'for' : 'against'));
    const count = [point.inFavour, point.against].map((votes) => writeNumber(votes, rows.words.digits)).join('–');
    // The count stands behind the link's ground, not in the link: its visible words are its name.
    marks.push({
      mark: 'group',
      role: 'row',
      key: `row-${point.number}`,
      marks: [
        ...cast.flatMap((vote, k) => square(vote, flow.x(start + SQUARE / 2 + k * step), at)),
        textMark(flow, [{ text: count }], { role: 'count', x: start + most * step + 8, y: at + 4 }),
        levelLine(flow, { role: 'grid' }, 0, width, bottom),
        {
          mark: 'group',
          role: 'point',
          key: point.number,
          link: { href: rows.href, label: `${point.number} ${point.title}: ${count}` },
          marks: [
            { mark: 'rect', role: 'hit', x: 0, y, width, height: bottom - y },
            ...title.map((line, i) =>
              textMark(flow, i === 0 ? numbered(line, point.number, flow) : line, {
                role: 'name',
                x: 0,
                y: y + 19 + i * 17,
              }),
            ),
          ],
        },
      ],
    });
    y = bottom;
  }
  const legend = legendOf({ ...rows, points: [] }, y + 12, width, flow);
  return { width, height: legend.bottom, marks: [...marks, ...legend.marks] };
}

/** The first line of a title with its number set off, kept in reading order. */
const numbered = (line: string, number: string, flow: Flow): TextRun[] => [
  { text: `${flow.join(true)}${flow.isolate(number)}`, role: 'strong' },
  { text: `${line.slice(number.length)}${flow.join(false)}` },
];
