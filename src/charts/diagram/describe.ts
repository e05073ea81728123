/* What a diagram shows, in sentences for someone who cannot see it. Made from the data. */
import { formatDay } from '../../i18n/dates.ts';
import type { SelectContext } from '../kind.ts';
import type { DiagramRows, LadderRows, SentenceRows } from './rows.ts';

export function describeDiagram(rows: DiagramRows, context: SelectContext): string {
  return rows.shows === 'ladder' ? describeLadder(rows, context) : describeSentence(rows, context);
}

function describeLadder({ steps, words }: LadderRows, { t }: SelectContext): string {
  return [
    t('chart.diagram.describe.ladder', { count: steps.length }),
    ...steps.map(({ name, place, reached, who, allows, silent }) =>
      t('chart.diagram.describe.step', {
        ...{ name, place, reached: reached ? words.reached : words.open },
        ...{ who: words.who, whoText: who.text, allows: words.allows, allowsText: allows.text },
        ...{ silent: words.silent, silentText: silent.text },
      }),
    ),
  ].join(' ');
}

function describeSentence({ before, parts, readings, rest }: SentenceRows, { t }: SelectContext): string {
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
  ].join(' ');
}

/** The day to which the words were checked. */
export const checkedDiagram = ({ asOf }: DiagramRows, { locale, t }: SelectContext): string =>
  t('reference.asOf', { date: formatDay(locale, asOf, 'long') });

/** Who published what the statements rest on; the places stand in the table. */
export const sourceOfDiagram = ({ publishers }: DiagramRows, { locale, t }: SelectContext): string =>
  t('chart.diagram.source', { list: new Intl.ListFormat(locale.intl).format(publishers) });
