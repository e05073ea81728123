/* Which chart draws one proceeding alone, if any does: its page shows it above the docket. */
import { chartIds, figure } from '../../charts/figure.ts';

export function docketChart(lang: string, proceeding: string): string | undefined {
  return chartIds().find((id) => {
    const { kind, rows } = figure(lang, id);
    if (kind !== 'docket') return false;
    const { groups } = rows as { groups: readonly { id: string }[] };
    return groups.length === 1 && groups[0]?.id === proceeding;
  });
}
