/* The answer to a question in two parts, and the picture and decision that belong to it. Knows the record, no markup. */
import { allChartIds, type ChartFigure, chartOf, figure } from '../../charts/figure.ts';
import { type Order, pointId } from '../../model/cases.ts';
import type { AnsweringDocument, Question, QuestionTopic } from '../../model/questions.ts';
import type { World } from '../../model/world.ts';
import type { Words } from '../../model/words.ts';

export interface AnswerParts {
  /** What answers: the first sentence, and the next one where the first is too short to stand alone. */
  readonly lead: Words;
  readonly rest?: Words;
}

/** A sentence of so few words needs the next one to be understood alone. */
const BARE = 6;

/** The answer with what answers set apart. */
export function partsOfAnswer({ answer: { text, lang } }: Question): AnswerParts {
  const sentences = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(
    ({ segment }) => segment,
  );
  const [first = text] = sentences;
  const count = first.trim().split(/\s+/).length <= BARE ? 2 : 1;
  const rest = sentences.slice(count).join('').trim();
  return {
    lead: { text: sentences.slice(0, count).join('').trim(), lang },
    ...(rest ? { rest: { text: rest, lang } } : {}),
  };
}

/** What stands for a question without a picture of its own: how its matter as a whole stands. */
const OF_TOPIC: Readonly<Record<QuestionTopic, string>> = {
  courts: 'icj-docket',
  war: 'deaths-gaza',
  warrants: 'icc-warrants',
  states: 'warrant-positions',
  numbers: 'deaths-gaza',
};

/** The pictures of a question, the first for the first screen: its own, else one of a case or decision that it leads to. */
export function picturesOf(lang: string, { pictures, onward, topic }: Question): readonly ChartFigure[] {
  const [own, ...others] = pictures.map((id) => figure(lang, id));
  if (own) return [own, ...others];
  const led = onward.flatMap((address) => {
    const [part, id = ''] = (address.split('#')[0] ?? '').split('/');
    if (part === 'charts') return figure(lang, id);
    if (part === 'cases') return chartOf(lang, { of: 'proceeding', id }) ?? [];
    return part === 'orders' ? (chartOf(lang, { of: 'order', id }) ?? []) : [];
  });
  const found = led[0] ?? (allChartIds().includes(OF_TOPIC[topic]) ? figure(lang, OF_TOPIC[topic]) : undefined);
  return found ? [found] : [];
}

/** The decision of ours that a document is, and the point of it that is meant. */
export function decisionOf(
  world: World,
  { source, at = '' }: AnsweringDocument,
): { readonly order: Order; readonly point?: { readonly n: string; readonly fragment: string } } | undefined {
  const order = world.orders.get(source.id);
  if (!order) return undefined;
  const [, number, letter = ''] = /\((\d+)\)\s*(?:\(([A-Za-z])\))?/.exec(at) ?? [];
  const fragment = number && pointId(`${number}${letter}`);
  const point = order.points.find(({ n }) => pointId(n) === fragment);
  return { order, ...(point && fragment ? { point: { n: point.n, fragment } } : {}) };
}
