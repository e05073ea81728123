/*
 * Bars over their days, a panel for each counter, one under the other on one axis of time and one scale: width by height is
 * what was counted. Nothing joins two bars, and where nobody counted there is none. Marked days run through all panels and
 * are told under them.
 */
import { makeFlow } from '../kit/flow.ts';
import { levelLine, uprightLine } from '../kit/lines.ts';
import { lineRuns } from '../kit/runs.ts';
import { drawSamples } from '../kit/samples.ts';
import { textMark, widthAs, wrapAs } from '../kit/text.ts';
import { placeAxis } from '../kit/time-axis.ts';
import { timeScale } from '../kit/time-scale.ts';
import type { Frame } from '../kind.ts';
import type { Mark, Scene } from '../scene/marks.ts';
import { laneShape } from '../scene/shapes.ts';
import { panelHead } from './panel.ts';
import type { Bar, BarMarker, BarsRows } from './rows.ts';

/** Height of a panel for the greatest value, and at least. */
const TALL = 160;
const LOW = 38;
const LEADING = 16;
/** Room for the numbers of the axis. */
const GUTTER = 34;
/** No bar is narrower, in pixels: a day would not be seen. */
const THIN = 3;

type Time = NonNullable<BarsRows['time']>;

export function layoutDays({ panels, words }: BarsRows, time: Time, { width, dir }: Frame): Scene {
  const flow = makeFlow(width, dir);
  const scale = timeScale(...time.days, GUTTER, width - 6);
  const most = Math.max(...panels.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const high = (value: number) => (value / most) * TALL;
  const axis = placeAxis({ x: scale.x, days: time.days, end: width, words: time.words, years: 'instead' });
  const legend = drawSamples(
    [
      { words: words.quoted, role: 'mark' },
      { words: words.computed, role: 'mark open' },
    ].map(({ words: text, role }) => ({
      width: 12,
      words: text,
      draw: (x: number, y: number): Mark[] => [swatch(role, flow.box(x, 12), y - 6, 12, 12)],
    })),
    { flow, role: 'note', width, y: 10, leading: 20, gap: 6, apart: 16, base: 4 },
  );
  const top = legend.y + 16;
  const cuts: number[] = [];
  let y = top;
  const marks: Mark[] = [...legend.marks];
  const drawn: Mark[] = [];
  for (const panel of panels) {
    const head = panelHead(panel, y, width, flow);
    const highest = Math.max(...panel.bars.map(({ value }) => value));
    const base = head.y + 22 + Math.max(LOW, high(highest));
    const lines = time.ticks.filter(({ value }) => high(value) <= base - head.y - 20);
    drawn.push({
      mark: 'group',
      role: 'panel',
      key: `panel-${panel.id}`,
      marks: [
        ...head.marks,
        ...markedDays(head.y + 8, base),
        ...lines.flatMap(({ value, written }): Mark[] => [
          levelLine(flow, { role: 'grid' }, GUTTER, width, base - high(value)),
          textMark(flow, written, {
            role: 'axis-label',
            x: GUTTER - 6,
            y: base - high(value) + 4,
            anchor: 'end',
            silent: true,
          }),
        ]),
        levelLine(flow, { role: 'axis' }, GUTTER, width, base),
        ...panel.bars.map((bar) => drawBar(bar, base)),
        ...numbersOf(panel.bars, base),
      ],
    });
    y = base + 8;
    cuts.push(y);
  }
  const foot = y;
  for (const { id, days, number } of time.markers)
    marks.push(
      textMark(flow, number, {
        ...{ role: 'number', x: scale.x(days[0]), y: foot + 12, anchor: 'middle', key: `no-${id}`, silent: true },
      }),
    );
  marks.push(...drawn.map((mark, i) => ({ ...mark, key: `p-${i}` })));
  for (const { x, text, role } of axis.words)
    marks.push(textMark(flow, text, { role, x, y: foot + 28, silent: true, key: `axis-${x}` }));
  y = foot + 40;
  const list = markerList(y);
  const parts = { cuts: cuts.slice(0, -1), head: top, foot };
  return { width, height: list.y, marks: [...marks, ...list.marks], parts };

  /** Within a panel, behind its bars; of what lasted the ground. */
  function markedDays(from: number, to: number): Mark[] {
    return time.markers.flatMap(({ id, lane, days: [first, last] }): Mark[] => {
      const [start, end] = [scale.x(first), scale.x(Math.min(last, time.days[1]))];
      const ground: Mark = {
        mark: 'rect',
        role: 'ground',
        x: flow.box(start, end - start),
        y: from,
        width: end - start,
        height: to - from,
      };
      const line = uprightLine(flow, { role: 'event-line', key: `line-${id}` }, start, from, to);
      return [...(last > first ? [ground] : []), { ...line, tone: lane }];
    });
  }

  function drawBar(bar: Bar, base: number): Mark {
    const [from, to] = bar.days ?? [0, 0];
    const long = Math.max(THIN, scale.x(to + 1) - scale.x(from));
    const role = bar.computed ? 'mark open' : 'mark';
    return {
      ...swatch(role, flow.box(scale.x(from), long), base - high(bar.value), long, high(bar.value)),
      key: bar.id,
    };
  }

  /** Over its bar, where it meets no other number. */
  function numbersOf(bars: readonly Bar[], base: number): Mark[] {
    const taken: { left: number; right: number; y: number }[] = [];
    return [...bars]
      .sort((a, b) => b.value - a.value)
      .flatMap((bar): Mark[] => {
        const [from, to] = bar.days ?? [0, 0];
        const middle = (scale.x(from) + Math.max(scale.x(from) + THIN, scale.x(to + 1))) / 2;
        const half = widthAs(bar.written, 'small-label') / 2;
        const x = Math.min(Math.max(middle, GUTTER + half), width - half);
        const at = { left: x - half - 3, right: x + half + 3, y: base - high(bar.value) - 5 };
        // Neither another number nor a bar that is higher lies behind it.
        const meets =
          taken.some((other) => Math.abs(other.y - at.y) < 13 && other.left < at.right && at.left < other.right) ||
          bars.some((other) => {
            if (other === bar || other.value <= bar.value) return false;
            const [first, last] = other.days ?? [0, 0];
            return scale.x(first) < at.right && at.left < Math.max(scale.x(first) + THIN, scale.x(last + 1));
          });
        if (meets) return [];
        taken.push(at);
        return [
          textMark(flow, bar.written, { role: 'small-label over', x, y: at.y, anchor: 'middle', key: `n-${bar.id}` }),
        ];
      });
  }

  function markerList(from: number): { marks: Mark[]; y: number } {
    let at = from;
    const all = time.markers.map((marker): Mark => {
      const row = markerRow(marker, at);
      at = row.y;
      return row.mark;
    });
    return { marks: all, y: at + 4 };
  }

  function markerRow(marker: BarMarker, from: number): { mark: Mark; y: number } {
    const told = `${marker.number}\u2002${marker.date}`;
    const lines = wrapAs(`${told} ${marker.label}`, width - 20, 'label');
    const tall = Math.max(26, lines.length * LEADING + 10);
    return {
      y: from + tall,
      mark: {
        mark: 'group',
        role: 'event',
        key: marker.id,
        tone: marker.lane,
        link: { href: marker.href, label: `${marker.number} ${marker.date} ${marker.label}` },
        marks: [
          { mark: 'rect', role: 'hit', x: 0, y: from, width, height: tall },
          { mark: 'path', role: 'mark', tone: marker.lane, d: laneShape(marker.lane, flow.x(8), from + 13, 10) },
          ...lines.map((line, i): Mark => {
            const runs = lineRuns(flow, line, i === 0 ? told : undefined, i === lines.length - 1);
            return textMark(flow, runs, { role: 'label', x: 20, y: from + 17 + i * LEADING });
          }),
        ],
      },
    };
  }
}

const swatch = (role: string, x: number, y: number, width: number, height: number): Mark => ({
  mark: 'path',
  role,
  tone: 'war',
  d: [['M', x, y], ['H', x + width], ['V', y + height], ['H', x], ['Z']],
});
