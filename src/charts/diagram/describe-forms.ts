/* Sentences on the forms that go by a procedure, a duty, a body, a clause or years. */
import type { SelectContext } from '../kind.ts';
import type { BodiesRows, ClausesRows, DutiesRows, StepsRows, StopRow, YearsRows } from './rows.ts';

type T = SelectContext['t'];

export function describeSteps({ procedures, words }: StepsRows, t: T): string[] {
  return procedures.flatMap(({ name, stages, cases }) => [
    t('chart.diagram.describe.procedure', { name, stages: stages.map((stage) => stage.name).join(t('event.comma')) }),
    ...cases.flatMap((each) => [
      t('chart.diagram.describe.said', { name: each.name, text: each.stands.text }),
      ...each.stops.flatMap(({ stage, state, day, says }: StopRow) => {
        const name = stages[stage]?.name ?? '';
        if (!says) return [];
        return [
          day
            ? t('chart.diagram.describe.stopOn', { name, state: words[state], day, text: says.text })
            : t('chart.diagram.describe.stop', { name, state: words[state], text: says.text }),
        ];
      }),
    ]),
  ]);
}

export function describeDuties({ start, duties, words }: DutiesRows, t: T): string[] {
  return [
    t('chart.diagram.describe.said', { name: start.name, text: start.text }),
    ...duties.flatMap(({ who, force, does, law, answers }) => [
      t('chart.diagram.describe.duty', { who, does, force: words[force], text: law.text }),
      ...answers.map(({ text }) => text),
    ]),
  ];
}

export function describeBodies({ bodies, words }: BodiesRows, t: T): string[] {
  const said = (name: string, text: string) => t('chart.diagram.describe.said', { name, text });
  return bodies.flatMap(({ name, task, force, chosen, binds, can, did, next }, i) => {
    const [from, to] = next?.back ? [bodies[i + 1]?.name, name] : [name, bodies[i + 1]?.name];
    return [
      t('chart.diagram.describe.body', { name, task, force: words[force] }),
      said(words.chosen, chosen.text),
      said(words.binds, binds.text),
      said(words.can, can.text),
      said(words.did, did.text),
      ...(next ? [t('chart.diagram.describe.next', { from: from ?? '', to: to ?? '', text: next.text })] : []),
    ];
  });
}

export function describeClauses({ columns, rows }: ClausesRows, t: T): string[] {
  return [
    t('chart.diagram.describe.orders', { orders: columns.map(({ name }) => name).join(t('event.comma')) }),
    ...rows.flatMap(({ name, cells }) =>
      cells.map(({ column, head, text, point }) => {
        const order = columns[column]?.name ?? '';
        return point
          ? t('chart.diagram.describe.clause', { name, order, head, text, vote: point.words })
          : t('chart.diagram.describe.cell', { name, order, head, text });
      }),
    ),
  ];
}

export function describeYears({ steps }: YearsRows, t: T): string[] {
  return [
    t('chart.diagram.describe.years', {
      ...{ count: steps.length, first: steps[0]?.when ?? '', last: steps.at(-1)?.when ?? '' },
    }),
    ...steps.flatMap(({ when, name, says, killed }) => [
      t('chart.diagram.describe.year', { when, name, text: says.text }),
      ...killed.flatMap(({ of, counts }) =>
        counts.map(({ number, text }) => t('chart.diagram.describe.count', { of, number, text })),
      ),
    ]),
  ];
}
