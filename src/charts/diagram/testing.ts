/* What the tests of diagrams share: all that is drawn, examples and record, and what it says. */
import type { Mark, Scene, TextMark } from '../scene/marks.ts';
import { leaves } from '../scene/testing.ts';
import { chartsOfKind, rowsOfRecord } from '../testing.ts';
import { DIAGRAM_EXAMPLES } from './examples.ts';
import { layoutDiagram } from './layout.ts';
import type { DiagramRows } from './rows.ts';
import { selectDiagram } from './select.ts';
import { diagramSpec } from './spec.ts';

const kind = { spec: diagramSpec, select: selectDiagram };

/** By the name of the example or the id of the chart. */
export const DRAWN: Readonly<Record<string, DiagramRows>> = {
  ...DIAGRAM_EXAMPLES,
  ...Object.fromEntries(chartsOfKind('diagram').map((id) => [id, rowsOfRecord(kind, id)])),
};

/** @throws Error where nothing of that name is drawn in that form */
export function rowsOf<Shows extends DiagramRows['shows']>(
  name: string,
  shows: Shows,
): Extract<DiagramRows, { readonly shows: Shows }> {
  const rows = DRAWN[name];
  if (rows?.shows !== shows) throw new Error(`${name} is no ${shows}`);
  return rows as Extract<DiagramRows, { readonly shows: Shows }>;
}

/** @throws Error where nothing of that name is drawn */
export function draw(name: string, width: number, dir: 'ltr' | 'rtl' = 'ltr'): Scene {
  const rows = DRAWN[name];
  if (!rows) throw new Error(name);
  return layoutDiagram(rows, {}, { width, dir });
}

export const wordsOf = (mark: TextMark) => mark.runs.map(({ text }) => text).join('');

export const bars = (marks: readonly Mark[]) =>
  leaves(marks).filter(({ role }) => role === 'mark' || role === 'mark open');

/** Every text that the rows have for the picture, in the order of the table. */
export function told(rows: DiagramRows): string[] {
  switch (rows.shows) {
    case 'ladder':
      return rows.steps.flatMap(({ who, allows, silent }) => [who.text, allows.text, silent.text]);
    case 'sentence':
      return [
        rows.before.text,
        ...rows.parts.map(({ text }) => text),
        ...rows.readings.flatMap(({ says, holders }) => [says.text, ...holders.map(({ text }) => text)]),
        ...(rows.rest ? [rows.rest.text] : []),
      ];
    case 'steps':
      return rows.procedures.flatMap(({ stages, cases }) => [
        ...stages.map(({ name }) => name),
        ...cases.flatMap(({ stands, stops }) => [
          stands.text,
          ...stops.flatMap(({ says }) => (says ? [says.text] : [])),
        ]),
      ]);
    case 'duties':
      return [
        rows.start.text,
        ...rows.duties.flatMap(({ law, answers }) => [law.text, ...answers.map(({ text }) => text)]),
      ];
    case 'bodies':
      return rows.bodies.flatMap(({ chosen, binds, can, did, next }) =>
        [chosen, binds, can, did, ...(next ? [next] : [])].map(({ text }) => text),
      );
    case 'clauses':
      return rows.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
    case 'years':
      return rows.steps.flatMap(({ says, killed }) => [
        says.text,
        ...killed.flatMap(({ counts }) => counts.map(({ text }) => text)),
      ]);
  }
}
