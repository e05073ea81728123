/* The statements of a diagram as a table: one row each, with its sources. */
import type { SelectContext, Table } from '../kind.ts';
import type { DiagramRows, LadderRows, SentenceRows } from './rows.ts';

const COLUMNS = ['place', 'what', 'statement', 'sources'] as const;

export function tabulateDiagram(rows: DiagramRows, { t }: SelectContext, caption: string): Table {
  return {
    caption,
    columns: COLUMNS.map((key) => ({
      key,
      name: t(`chart.diagram.column.${key}`),
      explain: t(`chart.diagram.explain.${key}`),
      shown: true,
    })),
    rows: rows.shows === 'ladder' ? stepRows(rows) : sentenceRows(rows, t),
  };
}

function stepRows({ steps, words }: LadderRows): string[][] {
  return steps.flatMap(({ name, place, ...step }) =>
    (['who', 'allows', 'silent'] as const).map((what) => [
      `${name} (${place})`,
      words[what],
      step[what].text,
      step[what].sources,
    ]),
  );
}

function sentenceRows({ before, parts, readings, rest }: SentenceRows, t: SelectContext['t']): string[][] {
  const words = t('chart.diagram.words');
  return [
    [words, '', before.text, before.sources],
    ...parts.map(({ text, short, sources }) => [words, short, text, sources]),
    ...readings.flatMap(({ name, says, holders }) => [
      [name, t('chart.diagram.reading'), says.text, says.sources],
      ...holders.map(({ who, text, sources }) => [name, who, text, sources]),
    ]),
    ...(rest ? [[t('chart.diagram.rest'), '', rest.text, rest.sources]] : []),
  ];
}
