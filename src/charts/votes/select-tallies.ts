/* From the record to tallies: the resolutions by date, with the votes of every state where the roll call was read. */
import { countingOf, formatDay, formatNumber } from '../../i18n/dates.ts';
import { BALLOTS, type Resolution, type VoteCount } from '../../model/states.ts';
import type { SelectContext } from '../kind.ts';
import { type Count, LETTERS, type Tally, type TallyRows } from './rows.ts';

export function selectTallies(context: SelectContext): TallyRows {
  const { world, locale, t } = context;
  const resolutions = [...world.resolutions.values()].sort(
    (a, b) => a.date.localeCompare(b.date) || a.number.localeCompare(b.number, 'en', { numeric: true }),
  );
  const order = new Intl.Collator(locale.intl);
  const states = [...world.states.values()]
    .filter(({ id }) => resolutions.some(({ rollCall }) => rollCall?.has(id)))
    .sort((a, b) => order.compare(a.name.text, b.name.text));
  return {
    shows: 'tallies',
    tallies: resolutions.map((resolution) => tallyOf(resolution, states, context)),
    states: states.map(({ iso3, name }) => ({ code: iso3, name: name.text })),
    source: t('chart.votes.tallies.source', {
      list: new Intl.ListFormat(locale.intl).format(publishersOf(resolutions)),
    }),
    checked: t('chart.votes.tallies.checked', {
      date: formatDay(locale, world.lanes.find(({ id }) => id === 'un')?.checkedThrough ?? world.edited, 'long'),
    }),
    words: {
      ballots: [
        t('resolutions.ballot.yes'),
        t('resolutions.ballot.no'),
        t('resolutions.ballot.abstain'),
        t('resolutions.ballot.not-voting'),
      ],
      voted: t('chart.votes.tallies.voted', { state: '{state}', vote: '{vote}' }),
      marked: t('chart.votes.tallies.marked', { state: '{state}' }),
      unread: t('chart.votes.tallies.unread'),
      absent: t('chart.votes.tallies.absent'),
      digits: countingOf(locale).digits,
    },
  };
}

/** Who published what the counts rest on; first who did for most. */
function publishersOf(resolutions: readonly Resolution[]): string[] {
  const times = new Map<string, number>();
  for (const { citations } of resolutions)
    for (const publisher of new Set(citations.map(({ source }) => source.publisher)))
      times.set(publisher, (times.get(publisher) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a).map(([publisher]) => publisher);
}

function tallyOf(
  resolution: Resolution,
  states: readonly { readonly id: string }[],
  { locale, t, page }: SelectContext,
): Tally {
  const { id, number, title, date, count, later, rollCall, someVotes, check } = resolution;
  const note = later?.why.text ?? (rollCall ? undefined : someVotes?.text);
  return {
    id,
    number,
    title: title.text,
    day: date,
    date: formatDay(locale, date, 'medium'),
    count: countOf(count),
    ...(later
      ? {
          later: t('resolutions.later', {
            count: countOf(later)
              .map((each) => formatNumber(locale, each))
              .join('–'),
          }),
          laterCount: countOf(later).join('–'),
        }
      : {}),
    ...(note ? { note } : {}),
    ...(check === 'single-source' ? { single: t('chart.votes.tallies.single') } : {}),
    ...(rollCall
      ? {
          ballots: states
            .map((state) => {
              const ballot = rollCall.get(state.id);
              return ballot ? LETTERS[BALLOTS.indexOf(ballot)] : '-';
            })
            .join(''),
        }
      : {}),
    href: page('resolutions', id),
  };
}

const countOf = ({ yes, no, abstain, notVoting }: VoteCount): Count => [yes, no, abstain, notVoting];
