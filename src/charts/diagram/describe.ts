/* What a diagram shows, in sentences for someone who cannot see it. Made from the data. */
import { formatDay } from '../../i18n/dates.ts';
import type { SelectContext } from '../kind.ts';
import { describeBodies, describeClauses, describeDuties, describeSteps, describeYears } from './describe-forms.ts';
import type { DiagramRows, LadderRows, SentenceRows } from './rows.ts';

/** Publishers whom the line under the picture names; the table has all. */
const NAMED = 4;

export function describeDiagram(rows: DiagramRows, { t }: SelectContext): string {
  return sentencesOf(rows, t).join(' ');
}

function sentencesOf(rows: DiagramRows, t: SelectContext['t']): readonly string[] {
  switch (rows.shows) {
    case 'ladder':
      return describeLadder(rows, t);
    case 'sentence':
      return describeSentence(rows, t);
    case 'steps':
      return describeSteps(rows, t);
    case 'duties':
      return describeDuties(rows, t);
    case 'bodies':
      return describeBodies(rows, t);
    case 'clauses':
      return describeClauses(rows, t);
    case 'years':
      return describeYears(rows, t);
  }
}

function describeLadder({ steps, words }: LadderRows, t: SelectContext['t']): string[] {
  return [
    t('chart.diagram.describe.ladder', { count: steps.length }),
    ...steps.map(({ name, place, reached, who, allows, silent }) =>
      t('chart.diagram.describe.step', {
        ...{ name, place, reached: reached ? words.reached : words.open },
        ...{ who: words.who, whoText: who.text, allows: words.allows, allowsText: allows.text },
        ...{ silent: words.silent, silentText: silent.text },
      }),
    ),
  ];
}

function describeSentence({ before, parts, readings, rest }: SentenceRows, t: SelectContext['t']): string[] {
  const said = (name: string, text: string) => t('chart.diagram.describe.said', { name, text });
  return [
    t('chart.diagram.describe.readings', {
      ...{ count: readings.length, parts: parts.length, before: before.text },
      words: parts.map(({ text }) => text).join(' '),
    }),
    ...readings.flatMap(({ name, says, holders }) => [
      said(name, says.text),
      ...holders.map(({ who, text }) => said(who, text)),
    ]),
    ...(rest ? [rest.text] : []),
  ];
}

/** The day to which the words were checked. */
export const checkedDiagram = ({ asOf }: DiagramRows, { locale, t }: SelectContext): string =>
  t('reference.asOf', { date: formatDay(locale, asOf, 'long') });

/** Who published what most of the statements rest on; the places stand in the table. */
export function sourceOfDiagram({ publishers }: DiagramRows, { locale, t }: SelectContext): string {
  const others = publishers.length - NAMED;
  // One more is as short as to say that there is one.
  if (others < 2) return t('chart.diagram.source', { list: new Intl.ListFormat(locale.intl).format(publishers) });
  const list = publishers.slice(0, NAMED).join(t('event.comma'));
  return t('chart.diagram.sourceMore', { list, count: others });
}
