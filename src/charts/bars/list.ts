/*
 * Bars in a list: beside its words where there is room, under them in a narrow frame. All panels have one scale. A part of
 * another bar is paler and its words stand further in.
 */
import { max } from 'd3';
import { makeFlow } from '../kit/flow.ts';
import { levelLine } from '../kit/lines.ts';
import { textMark, widthAs, wrapAs } from '../kit/text.ts';
import type { Frame } from '../kind.ts';
import type { Mark, Scene } from '../scene/marks.ts';
import { panelHead } from './panel.ts';
import type { Bar, BarsRows } from './rows.ts';

const WIDE = 480;
const BAR = 14;
const IN = 14;
const LEADING = 16;
const GAP = 12;

export function layoutList({ panels }: BarsRows, { width, dir }: Frame): Scene {
  const flow = makeFlow(width, dir);
  const wide = width >= WIDE;
  const bars = panels.flatMap((panel) => panel.bars);
  const most = max(bars, ({ value }) => value) ?? 1;
  const number = Math.max(...bars.map(({ written }) => widthAs(written, 'count'))) + 8;
  const start = wide ? Math.min(width * 0.42, 340) : 0;
  const pixels = (width - start - number) / most;
  const marks: Mark[] = [];
  const cuts: number[] = [];
  let y = 0;
  for (const panel of panels) {
    marks.push(levelLine(flow, { role: 'grid strong', key: `rule-${panel.id}` }, 0, width, y + 1));
    const head = panelHead(panel, y, width, flow);
    y = head.y + 8;
    const rows = panel.bars.map((bar): Mark => {
      const row = rowOf(bar, y);
      y = row.bottom;
      return row.mark;
    });
    marks.push({ mark: 'group', role: 'panel', key: `panel-${panel.id}`, marks: [...head.marks, ...rows] });
    y += 10;
    cuts.push(y);
  }
  return { width, height: y, marks, parts: { cuts: cuts.slice(0, -1), head: 0, foot: y } };

  function rowOf(bar: Bar, top: number): { mark: Mark; bottom: number } {
    const indent = bar.part ? IN : 0;
    const lines = wrapAs(bar.label, (wide ? start - GAP : width) - indent, 'name');
    const under = lines.length * LEADING;
    const at = wide ? top + 4 : top + under + 3;
    const long = Math.max(1, bar.value * pixels);
    const words = lines.map((line, i) => textMark(flow, line, { role: 'name', x: indent, y: top + 15 + i * LEADING }));
    const x = flow.box(start, long);
    return {
      bottom: wide ? top + Math.max(under, BAR) + 8 : at + BAR + 8,
      mark: {
        mark: 'group',
        role: 'row',
        key: `row-${bar.id}`,
        tone: 'war',
        marks: [
          ...words,
          { mark: 'rect', role: bar.part ? 'span' : 'mark', tone: 'war', x, y: at, width: long, height: BAR },
          textMark(flow, bar.written, { role: 'count', x: start + long + 6, y: at + 11 }),
        ],
      },
    };
  }
}
