/* The bars as a table: panel, what is counted, the value, and what the series says of the row. */
import type { SelectContext, Table } from '../kind.ts';
import type { BarsRows } from './rows.ts';

export function tabulateBars({ panels, text, table }: BarsRows, { t }: SelectContext, caption: string): Table {
  const bars = panels.flatMap(({ name, bars: all }) => all.map((bar) => ({ ...bar, panel: name })));
  return {
    caption,
    columns: [
      ...(['panel', 'label', 'value'] as const).map((key) => ({
        key,
        name: t(`chart.bars.column.${key}`),
        explain: t(`chart.bars.explain.${key}`),
        shown: true,
      })),
      ...text.map((name, i) => ({ key: `text${i + 1}`, name, explain: name, shown: true, asPublished: true as const })),
    ],
    rows: bars.map(({ panel, label }, i) => [panel, label, ...(table[i] ?? [])]),
  };
}
