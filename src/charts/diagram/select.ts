/* From the words of a drawing to the rows of a diagram. */
import type { DisputedSentence, LadderStep } from '../../model/diagram.ts';
import type { SelectContext } from '../kind.ts';
import type { DiagramRows, LadderRows, SentenceRows } from './rows.ts';
import { selectBodies, selectClauses, selectDuties, selectSteps } from './select-forms.ts';
import { selectYears } from './select-years.ts';
import type { DiagramSpec } from './spec.ts';
import { ledTo, makeTeller, type Teller } from './teller.ts';

/** @throws Error where the record has no such diagram, or no such order */
export function selectDiagram(context: SelectContext, { draws, of }: DiagramSpec): DiagramRows {
  const { world, t } = context;
  if (of !== undefined && !world.orders.has(of))
    throw new Error(`of: "${of}" is not in content/orders; the ids are ${[...world.orders.keys()].join(', ')}`);
  const found = world.diagrams.get(draws);
  if (!found)
    throw new Error(
      `draws: "${draws}" is not in content/diagrams; the ids are ${[...world.diagrams.keys()].join(', ')}`,
    );
  const teller = makeTeller(t);
  const { asOf, ladder, sentence, steps, duties, bodies, clauses, years } = found;
  if (ladder) return { ...ladderRows(ladder, teller, context), ...teller.basis(asOf) };
  if (sentence) return { ...sentenceRows(sentence, teller, t), ...teller.basis(asOf) };
  if (steps) return { ...selectSteps(steps, teller, context), ...teller.basis(asOf) };
  if (duties) return { ...selectDuties(duties, teller, context), ...teller.basis(asOf) };
  if (bodies) return { ...selectBodies(bodies, teller, context), ...teller.basis(asOf) };
  if (clauses) return { ...selectClauses(clauses, teller, context), ...teller.basis(asOf) };
  if (years) return { ...selectYears(years, teller, context), ...teller.basis(asOf) };
  throw new Error(`draws: "${draws}" has no form`);
}

type Told<Rows> = Omit<Rows, 'publishers' | 'asOf'>;

function ladderRows(ladder: readonly LadderStep[], { say }: Teller, context: SelectContext): Told<LadderRows> {
  const { t } = context;
  return {
    shows: 'ladder',
    steps: ladder.map(({ id, level, court, reached, name, term, place, who, allows, silent }) => ({
      ...{ id, level, court, reached, name: name.text, place: place.text, ...ledTo(term, context) },
      ...{ who: say(who), allows: say(allows), silent: say(silent) },
    })),
    words: {
      who: t('chart.diagram.who'),
      allows: t('chart.diagram.allows'),
      silent: t('chart.diagram.silent'),
      reached: t('chart.diagram.reached'),
      open: t('chart.diagram.open'),
    },
  };
}

function sentenceRows(
  { before, parts, readings, rest }: DisputedSentence,
  { say }: Teller,
  t: SelectContext['t'],
): Told<SentenceRows> {
  return {
    shows: 'sentence',
    before: say(before),
    parts: parts.map((part) => ({ ...say(part), id: part.id, short: part.short.text, limits: part.limits })),
    readings: readings.map(({ id, name, limited, says, holders }) => ({
      ...{ id, name: name.text, limited, says: say(says) },
      holders: holders.map((holder) => ({ ...say(holder), id: holder.id, who: holder.who.text })),
    })),
    ...(rest ? { rest: say(rest) } : {}),
    words: { joins: t('chart.diagram.joins') },
  };
}
