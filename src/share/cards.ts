/* The cards of each kind of page, from the record: the page's own title, its dates, and whom it is attributed to. */
import { type ChartFigure, figure } from '../charts/figure.ts';
import { recordThrough } from '../model/through.ts';
import { formatDate, formatDay } from '../i18n/dates.ts';
import { readerOf } from '../load/reader.ts';
import type { Order, Proceeding } from '../model/cases.ts';
import type { Day } from '../model/date.ts';
import type { Question } from '../model/questions.ts';
import type { Story } from '../model/story.ts';
import type { TeachPage } from '../model/teach-pages.ts';
import type { Event } from '../model/record.ts';
import type { Words } from '../model/words.ts';
import type { Card, CardLine } from './card.ts';
import { sharedText } from './description.ts';

/** A chapter as its card needs it; chapters are read by Astro and handed in. */
export interface CardChapter {
  readonly slug: string;
  /** Language of its text. */
  readonly lang: string;
  readonly head: {
    readonly title: string;
    readonly standfirst: string;
    readonly order: number;
    readonly factsAsOf: Day;
  };
}

/** The lane of a court. */
export const LANE = { icj: 'icj', icc: 'icc', asp: 'icc' } as const;

/** What all cards of a language say. */
export function shared(lang: string) {
  const { t, locale, world } = readerOf(lang);
  const said = (text: string): Words => ({ text, lang });
  const day = (date: Day) => formatDay(locale, date, 'long');
  return { t, locale, world, said, day, card: { lang, dir: locale.dir, site: t('site.name') } };
}

export function chapterCard(lang: string, { head, lang: written }: CardChapter): Card {
  const { t, day, card } = shared(lang);
  return withAlt({
    ...card,
    kind: t('share.chapter', { number: head.order }),
    title: { text: head.title, lang: written },
    lines: [{ role: 'lead', words: { text: head.standfirst, lang: written } }],
    foot: [t('share.facts', { date: day(head.factsAsOf) })],
  });
}

/** Who alone says it stands on the card where an entry rests on a single source. */
export function eventCard(lang: string, event: Event): Card {
  const { t, locale, world, said, day, card } = shared(lang);
  const lane = world.lanes.find(({ id }) => id === event.lane);
  if (!lane) throw new Error(`The record has no lane "${event.lane}"`);
  const publisher = event.citations[0]?.source.publisher ?? '';
  const single: CardLine = { role: 'fine', words: said(t('event.single', { publisher })) };
  return withAlt({
    ...card,
    kind: t('share.event'),
    shape: event.lane,
    context: lane.longName,
    title: event.title,
    lines: [
      { role: 'plain', words: said(formatDate(locale, event.when, 'long')) },
      ...(event.check === 'single-source' ? [single] : []),
    ],
    foot: [t('share.checked', { date: day(lane.checkedThrough) })],
  });
}

export function caseCard(lang: string, proceeding: Proceeding): Card {
  const { t, said, day, card } = shared(lang);
  const { name, title, number, status, statusAsOf } = proceeding;
  return withAlt({
    ...card,
    kind: t(`cases.kind.${proceeding.kind}`),
    shape: LANE[proceeding.court],
    context: said(t(`cases.court.${proceeding.court}`)),
    title: name,
    caseName: proceeding.kind === 'contentious',
    lines: [
      ...(title.text === name.text ? [] : [{ role: 'lead', words: title } as const]),
      ...(number ? [{ role: 'fine', words: number } as const] : []),
    ],
    foot: [t('share.status', { status: status.text, date: day(statusAsOf) })],
  });
}

/** The date of a decision stands in its title, as the court calls it. */
export function orderCard(lang: string, order: Order): Card {
  const { t, world, said, day, card } = shared(lang);
  const proceeding = world.proceedings.get(order.proceeding);
  if (!proceeding) throw new Error(`The record has no proceeding "${order.proceeding}"`);
  const { name, number, kind } = proceeding;
  const counted = order.points.filter(({ vote }) => vote);
  const single = counted.some(({ check }) => check === 'single-source');
  const points = counted.map(({ n, vote, check }) => ({
    name: check === 'single-source' ? `${n}*` : n,
    count: `${vote?.inFavour}–${vote?.against}`,
  }));
  const votes = t(points.length === order.points.length ? 'share.votes' : 'share.votesKnown');
  const label = single ? t('share.votesSingle', { votes }) : votes;
  return withAlt({
    ...card,
    kind: t(`share.order.${order.kind}`),
    shape: LANE[proceeding.court],
    context: said(t(`cases.court.${proceeding.court}`)),
    title: order.title,
    lines: [
      { role: kind === 'contentious' ? 'case' : 'lead', words: name },
      ...(number ? [{ role: 'fine', words: number } as const] : []),
    ],
    ...(points.length > 0 ? { votes: { label, points } } : {}),
    foot: [t('share.status', { status: order.status.text, date: day(order.statusAsOf) })],
  });
}

/** The question, and of its answer as many whole sentences as a shared link shows. */
export function questionCard(lang: string, { question, answer, asOf }: Question): Card {
  const { t, day, card } = shared(lang);
  return withAlt({
    ...card,
    kind: t('share.question'),
    title: question,
    lines: [{ role: 'lead', words: { text: sharedText(answer), lang: answer.lang } }],
    foot: [t('questions.asOf', { date: day(asOf) })],
  });
}

/** What teachers take: its kind, its title, and its question or what it is for. */
export function teachCard(lang: string, { kind, title, lead }: TeachPage): Card {
  const { t, world, day, card } = shared(lang);
  return withAlt({
    ...card,
    kind: t(`teach.kind.${kind}`),
    title,
    lines: lead ? [{ role: 'lead', words: { text: sharedText(lead), lang: lead.lang } }] : [],
    foot: [t('share.facts', { date: day(recordThrough(world)) })],
  });
}

export function storyCard(lang: string, { title, standfirst, asOf, steps }: Story): Card {
  const { t, day, card } = shared(lang);
  return withAlt({
    ...card,
    kind: t('share.story', { count: steps.length }),
    title,
    lines: [{ role: 'lead', words: standfirst }],
    foot: [t('share.facts', { date: day(asOf) })],
  });
}

export function chartCard(lang: string, id: string): Card {
  const { t, card } = shared(lang);
  const chart: ChartFigure = figure(lang, id);
  return {
    ...card,
    kind: t('share.chart'),
    title: chart.title,
    lines: [],
    picture: { scenes: chart.scenes, runsOn: chart.traits.runsOn },
    foot: [chart.sourceLine, chart.checked],
    alt: t('embed.imageAlt', { title: chart.title.text, subtitle: chart.subtitle.text }),
  };
}

/** The card of the whole site. */
export function siteCardOf(lang: string): Card {
  const { t, locale, world, said, card } = shared(lang);
  const lanes = world.lanes.map(({ id, name, checkedThrough }) => ({
    shape: id,
    name,
    date: formatDay(locale, checkedThrough, 'medium'),
  }));
  return {
    ...card,
    kind: t('site.name'),
    title: said(t('site.name')),
    lines: [{ role: 'lead', words: said(t('page.line')) }],
    lanes,
    foot: [t('home.through')],
    alt: `${t('site.name')}. ${t('page.line')}`,
  };
}

/** What those who show a link take of an alternative text. */
const ALT_AT_MOST = 420;

const sentence = (text: string): string => (/[.!?][”’)]*$/.test(text) ? text : `${text}.`);

/** Whole texts from the first on, as many as have room. */
function asManyAs(most: number, [first = '', ...rest]: readonly string[]): string {
  let all = first;
  for (const text of rest) {
    if (all.length + 1 + text.length > most) break;
    all += ` ${text}`;
  }
  return all;
}

/** A card of words is described by its words. */
export function withAlt(card: Omit<Card, 'alt'>): Card {
  const votes = card.votes
    ? `${card.votes.label}. ${card.votes.points.map(({ name, count }) => `${name}: ${count}`).join(', ')}`
    : '';
  const said = [
    card.kind,
    card.context?.text ?? '',
    card.title.text,
    ...card.lines.map(({ words }) => words.text),
    votes,
    ...card.foot,
  ];
  return { ...card, alt: asManyAs(ALT_AT_MOST, said.filter(Boolean).map(sentence)) };
}
