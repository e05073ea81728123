/* The cards of the courts: a decision, one point of it, a case, a warrant. */
import { type OperativePoint, type Order, type Proceeding, pointId, type Warrant } from '../model/cases.ts';
import { pointName } from '../model/point-name.ts';
import type { Words } from '../model/words.ts';
import { LANE, shared } from './cards.ts';
import { sharedText } from './description.ts';
import type { CardText, EmbedCard } from './embed-card.ts';
import { base, checkedText, named, text } from './embed-card-base.ts';

export function orderCard(lang: string, order: Order): EmbedCard {
  const { t, said, world, day } = shared(lang);
  const proceeding = world.proceedings.get(order.proceeding);
  const whole = titleWithCase(order.title, proceeding);
  const { id, kind, outcome, short, status, binding, statusAsOf, citations } = order;
  return {
    ...base(lang, 'orders', id, t(`share.order.${kind}`), whole, whole),
    lane: 'icj',
    context: said(t('cases.court.icj')),
    texts: [
      text('lead', { text: sharedText(outcome, short), lang: outcome.lang }),
      text('plain', binding, t('cards.labelled', { label: t('orders.binding') })),
      text('plain', status, t('cards.labelled', { label: t('reference.status') })),
    ],
    asOf: t('cards.checked', { date: day(statusAsOf) }),
    citations,
  };
}

/** A decision is known by its day and its case. */
const titleWithCase = ({ text: told, lang }: Words, proceeding: Proceeding | undefined): Words => ({
  text: proceeding ? `${told}, ${proceeding.name.text}` : told,
  lang,
});

export function clauseCard(lang: string, order: Order, point: OperativePoint): EmbedCard {
  const { t, world, day } = shared(lang);
  const { n, title, vote, note, citations } = point;
  const context = titleWithCase(order.title, world.proceedings.get(order.proceeding));
  const id = pointId(n);
  const kind = t('cards.clause', { n: pointName(n) });
  const inContext = { text: `${title.text} (${context.text})`, lang: title.lang };
  return {
    ...base(lang, 'orders', order.id, kind, title, named(lang, kind, inContext)),
    path: ['orders', order.id, id],
    fragment: id,
    lane: 'icj',
    context,
    texts: [...wordsOf(lang, point), ...(note ? [text('fine', note)] : [])],
    ...(vote ? { vote } : {}),
    asOf: t('cards.checked', { date: day(order.statusAsOf) }),
    citations: citations.length > 0 ? citations : order.citations,
  };
}

/** The Court's words and ours, each under its name; ours alone, and said to be ours, where there is nothing to quote. */
function wordsOf(lang: string, { quote, text: ours, check }: OperativePoint): CardText[] {
  const { t, said } = shared(lang);
  if (!quote) return [checkedText('lead', ours, check), text('fine', said(t('orders.ownWords')))];
  return [
    text('quote', quote, t('cards.words', { label: t('orders.courtWords'), at: quote.at })),
    checkedText('plain', ours, check, t('cards.labelled', { label: t('orders.plainWords') })),
  ];
}

export function caseCard(lang: string, proceeding: Proceeding): EmbedCard {
  const { t, said, day } = shared(lang);
  const { id, court, kind, name, subject, short, status, stage, next, statusAsOf, citations } = proceeding;
  return {
    ...base(lang, 'cases', id, t(`cases.kind.${kind}`), name),
    lane: LANE[court],
    context: said(t(`cases.court.${court}`)),
    ...(kind === 'contentious' ? { setting: 'case' } : {}),
    texts: [
      text('lead', { text: sharedText(subject, short), lang: subject.lang }),
      text('plain', status, t('cards.labelled', { label: t('reference.status') })),
      text('plain', { text: sharedText(stage), lang: stage.lang }),
      ...(next ? [text('plain', next, t('cards.labelled', { label: t('cards.next') }))] : []),
    ],
    asOf: t('cards.checked', { date: day(statusAsOf) }),
    citations,
  };
}

/** Next to what is alleged stands that everybody is presumed innocent. */
export function warrantCard(lang: string, warrant: Warrant): EmbedCard {
  const { t, said, world, day } = shared(lang);
  const { id, role, decision, decided, status, statusAsOf, citations } = warrant;
  const name = world.people.get(warrant.person)?.name ?? said(id);
  const crimes = [...new Set(warrant.crimes.map(({ crime }) => crime.text))];
  const alleged = said(crimes.join(t('cards.list')));
  return {
    ...base(lang, 'warrants', id, t('cards.warrant'), name),
    lane: 'icc',
    context: role,
    texts: [
      text('lead', decision, t('cards.labelled', { label: day(decided) })),
      text('plain', status, t('cards.labelled', { label: t('reference.status') })),
      ...(crimes.length > 0 ? [text('plain', alleged, t('cards.labelled', { label: t('warrants.alleged') }))] : []),
      text('fine', said(t('warrants.innocence'))),
    ],
    asOf: t('cards.checked', { date: day(statusAsOf) }),
    citations,
  };
}
