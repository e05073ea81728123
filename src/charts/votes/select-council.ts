/* From the record to votes of the Security Council: each draft with the vote of every member, and what became of it. */
import { countingOf, formatDay, formatNumber } from '../../i18n/dates.ts';
import type { Event } from '../../model/record.ts';
import type { SelectContext } from '../kind.ts';
import type { CouncilDraft, CouncilRows, CouncilTerm } from './rows.ts';
import type { CouncilSpec } from './spec.ts';

const PERMANENT = ['chn', 'fra', 'rus', 'gbr', 'usa'];
/** Votes that a text needs. */
const NEEDED = 9;

/** @throws Error where the record has no such state or event, where the event does not cite the source, or a voter had no seat */
export function selectCouncil(context: SelectContext, { terms, drafts }: CouncilSpec): CouncilRows {
  const { world, locale, t } = context;
  const told = drafts.map((draft) => draftOf(draft, terms, context));
  const count = (result: CouncilDraft['result']) => told.filter((each) => each.result === result).length;
  const publishers = new Set(drafts.map((draft) => sourceOf(draft, context).publisher));
  return {
    shows: 'council',
    drafts: told,
    terms: terms.map(
      ({ year, elected }): CouncilTerm => ({
        year: new Intl.DateTimeFormat(locale.intl, { year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(year, 5, 1)),
        seats: [...PERMANENT, ...elected].map((id) => {
          const { iso3, name } = stateOf(id, context);
          return { code: iso3, name: name.text };
        }),
      }),
    ),
    source: t('chart.votes.council.source', { list: new Intl.ListFormat(locale.intl).format(publishers) }),
    checked: t('chart.votes.tallies.checked', {
      date: formatDay(locale, world.lanes.find(({ id }) => id === 'un')?.checkedThrough ?? world.edited, 'long'),
    }),
    description: [
      t('chart.votes.council.describe', {
        count: formatNumber(locale, told.length),
        adopted: formatNumber(locale, count('adopted')),
        vetoed: formatNumber(locale, count('vetoed')),
        failed: formatNumber(locale, count('failed')),
      }),
      ...told.map(({ date, what, by, ballots, outcome, named }) =>
        t('chart.votes.council.draft', {
          ...{ date, what, by, outcome, named: named.join(' ') },
          votes: formatNumber(locale, votesFor(ballots)),
        }).trim(),
      ),
    ].join(' '),
    words: {
      ballots: [t('resolutions.ballot.yes'), t('resolutions.ballot.no'), t('resolutions.ballot.abstain')],
      digits: countingOf(locale).digits,
    },
  };
}

type Draft = CouncilSpec['drafts'][number];

function draftOf(draft: Draft, terms: CouncilSpec['terms'], context: SelectContext): CouncilDraft {
  const { locale, t, page } = context;
  const event = eventOf(draft, context);
  const day = event.when.first;
  const term = terms.findIndex(({ year }) => String(year) === day.slice(0, 4));
  const seats = [...PERMANENT, ...(terms[term]?.elected ?? [])];
  const stranger = [...draft.against, ...draft.abstaining].find((id) => !seats.includes(id));
  if (term < 0 || stranger)
    throw new Error(`drafts: ${draft.event}: ${stranger ?? 'nobody'} has a seat of ${day.slice(0, 4)} in terms`);
  const ballots = seats
    .map((id) => (draft.against.includes(id) ? 'n' : draft.abstaining.includes(id) ? 'a' : 'y'))
    .join('');
  const list = (ids: readonly string[]) =>
    new Intl.ListFormat(locale.intl).format(ids.map((id) => stateOf(id, context).name.text));
  const yes = votesFor(ballots);
  const vetoes = yes < NEEDED ? [] : draft.against.filter((id) => PERMANENT.includes(id));
  const result = yes < NEEDED ? 'failed' : vetoes.length > 0 ? 'vetoed' : 'adopted';
  if ((result === 'adopted') !== (draft.resolution !== undefined))
    throw new Error(`drafts: ${draft.event}: by its votes the text is ${result}; a resolution has a number`);
  const { title } = sourceOf(draft, context);
  return {
    id: draft.draft ?? String(draft.resolution),
    number: draft.draft ?? t('chart.votes.council.resolutionNumber', { number: String(draft.resolution) }),
    what: t(`chart.votes.council.asks.${draft.asks}`),
    by: t('chart.votes.council.by', {
      list: draft.by.includes('elected') ? t('chart.votes.council.elected') : list(draft.by),
    }),
    day,
    date: formatDay(locale, day, 'medium'),
    term,
    ballots,
    result,
    outcome: t(`chart.votes.council.${result}`, {
      number: String(draft.resolution),
      list: list(vetoes),
      yes: formatNumber(locale, yes),
    }),
    named: (['against', 'abstaining'] as const)
      .filter((way) => draft[way].length > 0)
      .map((way) => t(`chart.votes.council.${way}`, { list: list(draft[way]) })),
    source: [title, draft.at].filter(Boolean).join(t('event.comma')),
    href: page('events', event.id),
  };
}

const votesFor = (ballots: string) => [...ballots].filter((each) => each === 'y').length;

function stateOf(id: string, { world }: SelectContext) {
  const state = world.states.get(id);
  if (!state) throw new Error(`council: "${id}" is not in content/states`);
  return state;
}

function eventOf({ event: id }: Draft, { world }: SelectContext): Event {
  const event = world.event.get(id);
  if (!event) throw new Error(`drafts: "${id}" is not in content/events`);
  return event;
}

function sourceOf(draft: Draft, context: SelectContext) {
  const cited = eventOf(draft, context).citations.find(({ source }) => source.id === draft.source);
  if (!cited) throw new Error(`drafts: ${draft.event} does not cite "${draft.source}"`);
  return cited.source;
}
