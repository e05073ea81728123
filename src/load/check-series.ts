/*
 * What rows of a series cannot be beside each other and beside the record: one twice, a day after the last edit, an order
 * in which no line can be drawn, a source that is not there. Knows files' values, not disks.
 */
import { type Fault, quoted } from '../schema/read.ts';
import type { RecordFiles } from './read-files.ts';

export function checkSeries({ series, seriesRows, sources, site }: RecordFiles): Fault[] {
  const faults: Fault[] = [];
  for (const [id, { columns, joinable }] of series) {
    const rows = seriesRows.get(id) ?? [];
    const say = (row: number, text: string) => faults.push({ file: `content/series/${id}.csv`, line: row + 2, text });
    if (rows.length === 0) say(-1, 'row: there is none; a series needs its rows');
    const seen = new Set<string>();
    const days = columns.flatMap(({ type }, i) => (type === 'date' ? [i] : []));
    const [day = -1] = days;
    const source = columns.findIndex((column) => column.id === 'source_id');
    rows.forEach((row, i) => {
      const whole = JSON.stringify(row);
      if (seen.has(whole)) say(i, 'row: stands twice; take one out');
      seen.add(whole);
      for (const at of days)
        if ((row[at] ?? '') > site.edited)
          say(
            i,
            `${columns[at]?.id}: ${row[at]} is after the last edit of the content, ${site.edited}; mend the date, or write today into content/site.yaml`,
          );
      const before = rows[i - 1]?.[day];
      if (joinable && before !== undefined && (row[day] ?? '') <= before)
        say(i, `${columns[day]?.id}: ${row[day]} stands after ${before}; rows that a line joins run from old to new`);
      for (const cited of source < 0 ? [] : (row[source] ?? '').split(/[; ]+/).filter(Boolean))
        if (!sources.has(cited)) say(i, `source_id: ${quoted(cited)} is not in content/sources; add the source first`);
    });
  }
  return faults;
}
