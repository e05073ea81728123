/* The cards of a state and of a resolution. */
import { formatDate, formatDay, formatNumber } from '../i18n/dates.ts';
import { recordThrough } from '../model/through.ts';
import { disputeOf, dutyOf, type Grounded } from '../model/arrest-duty.ts';
import type { Citation } from '../model/record.ts';
import { BALLOTS, type Resolution, type State } from '../model/states.ts';
import { shared } from './cards.ts';
import { sharedText } from './description.ts';
import type { EmbedCard } from './embed-card.ts';
import { base, checkedText, text } from './embed-card-base.ts';

/** The day of the warrants on which governments were asked. */
const ISSUED = '2024-11-21';

/** What is asked of a state first: must it arrest, what is disputed about that, what did it say last. */
export function stateCard(lang: string, state: State): EmbedCard {
  const { t, locale, world, said, day } = shared(lang);
  const [duty, dispute, last] = [dutyOf(state, world), disputeOf(state, world), state.positions.at(-1)];
  const say = ({ message, day: on }: Grounded) => t(message, { date: on ? day(on) : '' });
  const checked = world.lanes.find(({ id }) => id === 'icc')?.checkedThrough ?? world.edited;
  const silent = t('states.answer.silent', { warrants: formatDay(locale, ISSUED, 'long'), date: day(checked) });
  return {
    ...base(lang, 'states', state.id, t('cards.state'), state.name),
    lane: 'states',
    texts: [
      text('lead', said(say(duty))),
      ...(dispute ? [text('plain', said(`${say(dispute)} ${t('states.answer.innocence')}`))] : []),
      last
        ? checkedText(
            'plain',
            { text: `${last.speaker.text}. ${last.text.text}`, lang: last.text.lang },
            last.check,
            t('states.answer.last', { date: formatDate(locale, last.date, 'long') }),
          )
        : text('plain', said(silent)),
    ],
    asOf: t('cards.checked', { date: day(checked) }),
    citations: once([...duty.citations, ...(dispute?.citations ?? []), ...(last?.citations ?? [])]),
  };
}

/** A document that carries two statements, at the first place at which it is cited. */
function once(citations: readonly Citation[]): Citation[] {
  const ids = citations.map(({ source }) => source.id);
  return citations.filter(({ source }, i) => ids.indexOf(source.id) === i);
}

export function resolutionCard(lang: string, resolution: Resolution): EmbedCard {
  const { t, locale, world, said, day } = shared(lang);
  const { id, body, number, title, date, asks, short, count, later, check, citations } = resolution;
  const ways = [count.yes, count.no, count.abstain, count.notVoting];
  const told = BALLOTS.map((ballot, way) =>
    t('cards.count', { way: t(`resolutions.ballot.${ballot}`), count: formatNumber(locale, ways[way] ?? 0) }),
  );
  const dated = t('cards.of', { of: t(`resolutions.body.${body}`), date: day(date) });
  return {
    ...base(lang, 'resolutions', id, t('resolutions.resolution'), { text: number, lang: title.lang }),
    lane: 'un',
    context: said(dated),
    texts: [
      text('plain', title),
      text('lead', { text: sharedText(asks, short), lang: asks.lang }),
      checkedText('plain', said(told.join(t('event.comma'))), check),
      ...(later ? [text('fine', said(t('resolutions.laterNote')))] : []),
      text('fine', said(t(`resolutions.force.${body}`))),
    ],
    asOf: t('cards.checked', { date: day(recordThrough(world)) }),
    citations,
  };
}
