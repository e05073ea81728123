/* The statements of a diagram as a table: one row each, with its sources. */
import type { SelectContext, Table } from '../kind.ts';
import type {
  BodiesRows,
  ClausesRows,
  DiagramRows,
  DutiesRows,
  LadderRows,
  SentenceRows,
  StepsRows,
  YearsRows,
} from './rows.ts';

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
    rows: linesOf(rows, t),
  };
}

function linesOf(rows: DiagramRows, t: SelectContext['t']): string[][] {
  switch (rows.shows) {
    case 'ladder':
      return ladderLines(rows);
    case 'sentence':
      return sentenceLines(rows, t);
    case 'steps':
      return stepsLines(rows, t);
    case 'duties':
      return dutiesLines(rows);
    case 'bodies':
      return bodiesLines(rows);
    case 'clauses':
      return clausesLines(rows, t);
    case 'years':
      return yearsLines(rows, t);
  }
}

function ladderLines({ steps, words }: LadderRows): string[][] {
  return steps.flatMap(({ name, place, ...step }) =>
    (['who', 'allows', 'silent'] as const).map((what) => [
      `${name} (${place})`,
      words[what],
      step[what].text,
      step[what].sources,
    ]),
  );
}

function sentenceLines({ before, parts, readings, rest }: SentenceRows, t: SelectContext['t']): string[][] {
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

function stepsLines({ procedures, words }: StepsRows, t: SelectContext['t']): string[][] {
  return procedures.flatMap(({ name, stages, cases }) => [
    ...stages.map((stage) => [name, words.stage, stage.name, stage.sources]),
    ...cases.flatMap((each) => [
      [each.name, words.stands, each.stands.text, each.stands.sources],
      ...each.stops.flatMap(({ stage, state, day, says }) => {
        if (!says) return [];
        const what = [stages[stage]?.name, day, words[state]].filter((word) => word !== undefined);
        return [[each.name, what.join(t('event.comma')), says.text, says.sources]];
      }),
    ]),
  ]);
}

function dutiesLines({ start, duties, words }: DutiesRows): string[][] {
  return [
    [start.name, '', start.text, start.sources],
    ...duties.flatMap(({ who, force, does, law, answers }) => [
      [who, `${does} (${words[force]}). ${words.law}`, law.text, law.sources],
      ...answers.map(({ text, sources }) => [who, words.answers, text, sources]),
    ]),
  ];
}

function bodiesLines({ bodies, words }: BodiesRows): string[][] {
  return bodies.flatMap(({ name, next, ...body }) => [
    ...(['chosen', 'binds', 'can', 'did'] as const).map((what) => [
      name,
      words[what],
      body[what].text,
      body[what].sources,
    ]),
    ...(next ? [[name, words.next, next.text, next.sources]] : []),
  ]);
}

function clausesLines({ columns, rows }: ClausesRows, t: SelectContext['t']): string[][] {
  return rows.flatMap(({ name, cells }) =>
    cells.map(({ column, head, text, sources, point }) => [
      [name, columns[column]?.name].join(t('event.comma')),
      point ? [head, point.words].join(t('event.comma')) : head,
      text,
      sources,
    ]),
  );
}

function yearsLines({ steps, words }: YearsRows, t: SelectContext['t']): string[][] {
  return steps.flatMap(({ when, name, says, killed }) => {
    const place = [when, name].join(t('event.comma'));
    return [
      [place, words.happened, says.text, says.sources],
      ...killed.flatMap(({ of, counts }) =>
        counts.map(({ number, text, sources }) => [place, [of, number].join(t('event.comma')), text, sources]),
      ),
    ];
  });
}
