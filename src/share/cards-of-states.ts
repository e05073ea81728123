/* The cards of a state, a warrant and a resolution: what its page answers first, with the day to which it was checked. */
import { formatNumber } from '../i18n/dates.ts';
import { recordThrough } from '../model/through.ts';
import { dutyOf } from '../model/arrest-duty.ts';
import type { Warrant } from '../model/cases.ts';
import { BALLOTS, type Resolution, type State } from '../model/states.ts';
import type { Card } from './card.ts';
import { shared, withAlt } from './cards.ts';
import { sharedText } from './description.ts';

/** Whether it must arrest, as its page says it. */
export function stateCard(lang: string, state: State): Card {
  const { t, world, said, day, card } = shared(lang);
  const { message, day: on } = dutyOf(state, world);
  const checked = world.lanes.find(({ id }) => id === 'icc')?.checkedThrough ?? world.edited;
  return withAlt({
    ...card,
    kind: t('cards.state'),
    shape: 'states',
    context: said(t(`states.un.${state.un}`)),
    title: state.name,
    lines: [{ role: 'lead', words: said(t(message, { date: on ? day(on) : '' })) }],
    foot: [t('share.checked', { date: day(checked) })],
  });
}

/** That everybody is presumed innocent stands beside the name. */
export function warrantCard(lang: string, warrant: Warrant): Card {
  const { t, world, said, day, card } = shared(lang);
  const { role, decision, decided, status, statusAsOf } = warrant;
  const told = t('cards.of', { of: decision.text, date: day(decided) });
  return withAlt({
    ...card,
    kind: t('cards.warrant'),
    shape: 'icc',
    context: said(t('cases.court.icc')),
    title: world.people.get(warrant.person)?.name ?? said(warrant.id),
    lines: [
      { role: 'lead', words: role },
      { role: 'plain', words: { text: told, lang: decision.lang } },
      { role: 'fine', words: said(t('warrants.innocence')) },
    ],
    foot: [t('share.status', { status: status.text, date: day(statusAsOf) })],
  });
}

/** The count as recorded when the vote was taken; not what the text is called, which may fill a card alone. */
export function resolutionCard(lang: string, resolution: Resolution): Card {
  const { t, locale, world, said, day, card } = shared(lang);
  const { body, number, title, date, asks, short, count } = resolution;
  const ways = [count.yes, count.no, count.abstain, count.notVoting];
  const told = BALLOTS.map((ballot, way) =>
    t('cards.count', { way: t(`resolutions.ballot.${ballot}`), count: formatNumber(locale, ways[way] ?? 0) }),
  );
  return withAlt({
    ...card,
    kind: t('resolutions.resolution'),
    shape: 'un',
    context: said(t('cards.of', { of: t(`resolutions.body.${body}`), date: day(date) })),
    title: { text: number, lang: title.lang },
    lines: [
      { role: 'lead', words: { text: sharedText(asks, short), lang: asks.lang } },
      { role: 'plain', words: said(told.join(t('event.comma'))) },
      { role: 'fine', words: said(t(`resolutions.force.${body}`)) },
    ],
    foot: [t('share.checked', { date: day(recordThrough(world)) })],
  });
}
