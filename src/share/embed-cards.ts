/*
 * The cards of the record: what a thing is, its answer or outcome with whose it is, the day to which it holds, its
 * sources. One function per kind; nothing is said here that its page does not say.
 */
import { formatDate, formatNumber } from '../i18n/dates.ts';
import { recordThrough } from '../model/through.ts';
import { quoted } from '../i18n/quoted.ts';
import { PSEUDO_LANGUAGES } from '../i18n/pseudo.ts';
import type { Claim, Figure } from '../model/figures.ts';
import type { Question } from '../model/questions.ts';
import type { Event, Term } from '../model/record.ts';
import { shared } from './cards.ts';
import { sharedText } from './description.ts';
import { CARD_PARTS, type CardPart, type EmbedCard } from './embed-card.ts';
import { base, checkedText, named, text } from './embed-card-base.ts';
import { caseCard, clauseCard, orderCard, warrantCard } from './embed-cards-of-courts.ts';
import { resolutionCard, stateCard } from './embed-cards-of-states.ts';

/** So many of each part have one in a made-up test language: a decision and its first point among them. */
const OF_MADE_UP = 2;

/** Every card of a language, by its path. */
export function embedCards(lang: string): ReadonlyMap<string, EmbedCard> {
  let known = made.get(lang);
  if (!known) {
    const parts = CARD_PARTS.map((part) => cardsOf(lang, part));
    const cards = PSEUDO_LANGUAGES.includes(lang) ? parts.map((part) => part.slice(0, OF_MADE_UP)) : parts;
    known = new Map(cards.flat().map((card) => [card.path.join('/'), card]));
    made.set(lang, known);
  }
  return known;
}

const made = new Map<string, ReadonlyMap<string, EmbedCard>>();

/** The card of a page, where it has one. @param segments of the page's address under the language */
export const embedCardAt = (lang: string, segments: readonly string[]): EmbedCard | undefined =>
  embedCards(lang).get(segments.join('/'));

/** @throws Error for a thing that has no card */
export function embedCard(lang: string, path: readonly string[]): EmbedCard {
  const card = embedCardAt(lang, path);
  if (!card) throw new Error(`There is no card at ${path.join('/')}`);
  return card;
}

function cardsOf(lang: string, part: CardPart): EmbedCard[] {
  const { world } = shared(lang);
  switch (part) {
    case 'questions':
      return [...world.questions.values()].map((each) => questionCard(lang, each));
    case 'figures':
      return [...world.figures.values()].map((each) => figureCard(lang, each));
    case 'claims':
      return [...world.claims.values()].map((each) => claimCard(lang, each));
    case 'events':
      return world.events.map((each) => eventCard(lang, each));
    case 'orders':
      return [...world.orders.values()].flatMap((order) => [
        orderCard(lang, order),
        ...order.points.map((point) => clauseCard(lang, order, point)),
      ]);
    case 'cases':
      return [...world.proceedings.values()].map((each) => caseCard(lang, each));
    case 'warrants':
      return [...world.warrants.values()].map((each) => warrantCard(lang, each));
    case 'states':
      return [...world.states.values()].map((each) => stateCard(lang, each));
    case 'resolutions':
      return [...world.resolutions.values()].map((each) => resolutionCard(lang, each));
    case 'glossary':
      return [...world.terms.values()].map((each) => termCard(lang, each));
  }
}

function eventCard(lang: string, event: Event): EmbedCard {
  const { t, locale, world, said, day } = shared(lang);
  const { id, lane, title, summary, short, when, check, citations } = event;
  const checked = world.lanes.find((each) => each.id === lane)?.checkedThrough ?? world.edited;
  const single = said(t('event.single', { publisher: citations[0]?.source.publisher ?? '' }));
  return {
    ...base(lang, 'events', id, t('share.event'), title),
    lane,
    context: said(formatDate(locale, when, 'long')),
    texts: [
      text('lead', { text: sharedText(summary, short), lang: summary.lang }),
      ...(check === 'single-source' ? [text('fine', single)] : []),
    ],
    asOf: t('cards.checked', { date: day(checked) }),
    citations,
  };
}

/** In quotation marks, under it the verdict: no part of the card can be taken for our word. */
function claimCard(lang: string, { id, claim, verdict, finding, check, citations }: Claim): EmbedCard {
  const { t, world, day } = shared(lang);
  return {
    ...base(lang, 'claims', id, t('share.readClaim'), { text: quoted(t, claim.text), lang: claim.lang }),
    verdict,
    texts: [checkedText('lead', finding, check)],
    asOf: t('cards.checked', { date: day(recordThrough(world)) }),
    citations,
  };
}

function termCard(lang: string, { id, term, gloss, citations }: Term): EmbedCard {
  const { t, world, day } = shared(lang);
  return {
    ...base(lang, 'glossary', id, t('share.term'), term),
    texts: [text('lead', gloss)],
    asOf: t('cards.checked', { date: day(recordThrough(world)) }),
    citations,
  };
}

function questionCard(lang: string, { id, question, answer, asOf, citations }: Question): EmbedCard {
  const { t, day } = shared(lang);
  return {
    ...base(lang, 'questions', id, t('share.question'), question),
    texts: [text('lead', answer)],
    asOf: t('cards.checked', { date: day(asOf) }),
    citations,
  };
}

/** Whose number it is stands right under it, and what is disputed about it is never left out. */
function figureCard(lang: string, figure: Figure): EmbedCard {
  const { t, locale, day } = shared(lang);
  const kind = t('share.figure');
  const { id, label, value, reportedBy, interval, disputes, check, asOf, citations } = figure;
  const [low, high] = (interval ?? []).map((end) => formatNumber(locale, end));
  const range = low && high ? t('figures.interval', { low, high }) : undefined;
  return {
    ...base(lang, 'figures', id, kind, value, named(lang, kind, label)),
    setting: 'number',
    texts: [
      text('lead', label),
      checkedText('plain', reportedBy, check, t('cards.labelled', { label: t('figures.countedBy') })),
      ...(range ? [text('fine', { text: range, lang })] : []),
      text('fine', disputes, t('cards.labelled', { label: t('figures.disputes') })),
    ],
    asOf: t('reference.asOf', { date: day(asOf) }),
    citations,
  };
}
