/* From the words of a drawing to the rows of a diagram. */
import type { LadderStep, Statement } from '../../model/diagram.ts';
import type { Citation } from '../../model/record.ts';
import type { SelectContext } from '../kind.ts';
import type { DiagramRows, Said } from './rows.ts';
import type { DiagramSpec } from './spec.ts';

/** @throws Error where the record has no such diagram */
export function selectDiagram({ world, t }: SelectContext, { draws }: DiagramSpec): DiagramRows {
  const found = world.diagrams.get(draws);
  if (!found)
    throw new Error(
      `draws: "${draws}" is not in content/diagrams; the ids are ${[...world.diagrams.keys()].join(', ')}`,
    );
  const told: Statement[] = [];
  const say = (statement: Statement): Said => {
    told.push(statement);
    return { text: statement.text.text, sources: statement.citations.map((each) => written(each, t)).join('; ') };
  };
  const { asOf, ladder, sentence } = found;
  if (ladder) {
    const steps = ladder.map(({ id, level, court, reached, name, place, who, allows, silent }: LadderStep) => ({
      ...{ id, level, court, reached, name: name.text, place: place.text },
      ...{ who: say(who), allows: say(allows), silent: say(silent) },
    }));
    return {
      shows: 'ladder',
      steps,
      publishers: publishersOf(told),
      asOf,
      words: {
        who: t('chart.diagram.who'),
        allows: t('chart.diagram.allows'),
        silent: t('chart.diagram.silent'),
        reached: t('chart.diagram.reached'),
        open: t('chart.diagram.open'),
      },
    };
  }
  if (!sentence) throw new Error(`draws: "${draws}" has neither a ladder nor a sentence`);
  const before = say(sentence.before);
  const parts = sentence.parts.map((part) => ({
    ...say(part),
    id: part.id,
    short: part.short.text,
    limits: part.limits,
  }));
  const readings = sentence.readings.map(({ id, name, limited, says, holders }) => ({
    ...{ id, name: name.text, limited, says: say(says) },
    holders: holders.map((holder) => ({ ...say(holder), id: holder.id, who: holder.who.text })),
  }));
  const rest = sentence.rest && say(sentence.rest);
  return {
    shows: 'sentence',
    before,
    parts,
    readings,
    ...(rest ? { rest } : {}),
    publishers: publishersOf(told),
    asOf,
    words: { joins: t('chart.diagram.joins') },
  };
}

/** Publisher, title, place and address. */
const written = ({ source, at }: Citation, t: SelectContext['t']): string =>
  [source.publisher, source.title, at, source.url].filter(Boolean).join(t('event.comma'));

function publishersOf(told: readonly Statement[]): string[] {
  const times = new Map<string, number>();
  for (const { citations } of told)
    for (const publisher of new Set(citations.map(({ source }) => source.publisher)))
      times.set(publisher, (times.get(publisher) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a).map(([publisher]) => publisher);
}
