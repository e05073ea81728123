/*
 * The places in a page that an address names and that can be cited: paragraphs, clauses, votes, charges, and the things
 * of a list. Each is called as the link beside it calls it. Knows the record, no markup.
 */
import { anchorsOf } from '../../chapters/anchors.ts';
import type { CitedPart } from '../../cite/page-item.ts';
import type { Reader } from '../../load/reader.ts';
import { type Order, pointId } from '../../model/cases.ts';
import { STORY } from '../../model/story.ts';
import { TEACH, teachPageAt } from '../../model/teach-pages.ts';
import { asThing, type CitedChapter } from './cited-thing.ts';
import { judgeRows, pointName, pointsWithNames } from './ballots.ts';

/** Ids of places that the record has no id for. */
export const judgeId = (person: string): string => `judge-${person}`;
export const voteId = (state: string): string => `vote-${state}`;
export const chargeId = (index: number): string => `charge-${index + 1}`;

/** What the link beside a clause, a judge's votes or a state's vote calls it. */
export const namesOfParts = ({ t, world }: Reader) => ({
  point: (n: string) => t('cite.point', { number: pointName(n) }),
  judge: (person: string) => t('cite.judge', { name: world.people.get(person)?.name.text ?? person }),
  vote: (state: string) => t('cite.vote', { name: world.states.get(state)?.name.text ?? state }),
  charge: (crime: string) => t('cite.charge', { crime }),
  step: (number: number) => t('cite.step', { number }),
  intervention: (state: string) => t('cite.intervention', { name: world.states.get(state)?.name.text ?? state }),
});

/** In the order of the page; empty where it has none. @param segments of the page's address under its language */
export function partsOf(reader: Reader, segments: readonly string[], chapters: readonly CitedChapter[]): CitedPart[] {
  const [part = '', id] = asThing(segments);
  const found =
    part === TEACH
      ? ofTeaching(reader, segments)
      : id === undefined
        ? ofList(reader, part)
        : ofThing(reader, part, id, chapters);
  return found.map(([anchor, label]) => ({ anchor, label: label.replace(/\.$/, '') }));
}

type Named = readonly [anchor: string, label: string];

function ofThing(reader: Reader, part: string, id: string, chapters: readonly CitedChapter[]): readonly Named[] {
  const { world, t } = reader;
  const names = namesOfParts(reader);
  switch (part) {
    case 'chapters': {
      const text = chapters.find(({ slug }) => slug === id)?.entry.body ?? '';
      const paragraphs = [...anchorsOf(text)].filter((anchor) => /^p\d+$/.test(anchor));
      return paragraphs.map((anchor) => [anchor, t('cite.paragraph', { number: Number(anchor.slice(1)) })]);
    }
    case 'orders': {
      const order = world.orders.get(id);
      if (!order) return [];
      return [
        ...order.points.map(({ n }): Named => [pointId(n), names.point(n)]),
        ...judgesOf(order).map((person): Named => [judgeId(person), names.judge(person)]),
      ];
    }
    case 'resolutions': {
      const votes = [...(world.resolutions.get(id)?.rollCall?.keys() ?? [])].filter((state) => world.states.has(state));
      return votes.map((state) => [voteId(state), names.vote(state)]);
    }
    case 'warrants':
      return (world.warrants.get(id)?.crimes ?? []).map(({ crime }, i) => [chargeId(i), names.charge(crime.text)]);
    case 'cases': {
      const interventions = world.proceedings.get(id)?.interventions ?? [];
      return interventions.map(({ state }) => [`intervention-${state}`, names.intervention(state)]);
    }
    case 'states':
      return measuresOf(reader, (state) => state === id);
    case STORY:
      return stepsOf(reader, id);
    default:
      return [];
  }
}

/** What of a list has no page of its own: a claim, a term, a number or a state is cited by the address of its page. */
function ofList(reader: Reader, part: string): readonly Named[] {
  const { world } = reader;
  switch (part) {
    case 'figures':
      return [...world.series.values()].map(({ id, title }) => [`series-${id}`, title.text]);
    case 'measures':
      return measuresOf(reader, () => true);
    case 'people':
      return [...world.people.values()].map(({ id, name }) => [id, name.text]);
    case STORY: {
      const [first] = world.stories.keys();
      return first === undefined ? [] : stepsOf(reader, first);
    }
    default:
      return [];
  }
}

/** Tasks of a lesson, sessions of a seminar, extracts, sheets and questions. */
function ofTeaching({ world: { teaching }, t }: Reader, segments: readonly string[]): readonly Named[] {
  const id = segments.at(-1) ?? '';
  const numbered = (i: number) => ({ number: String(i + 1) });
  switch (teachPageAt(teaching, segments)?.kind) {
    case 'lesson':
      return (teaching.lessons.get(id)?.tasks ?? []).map((task, i) => [
        `task-${task.id}`,
        t('teach.task', numbered(i)),
      ]);
    case 'seminar':
      return (teaching.units.get(id)?.sessions ?? []).map((session, i) => [
        session.id,
        t('teach.session', numbered(i)),
      ]);
    case 'documents':
      return (teaching.sets.get(id)?.extracts ?? []).map((extract, i) => [
        extract.id,
        t('teach.extract', { letter: String.fromCharCode('A'.charCodeAt(0) + i) }),
      ]);
    case 'controversies':
      return (teaching.controversies.get(id)?.sheets ?? []).map((sheet) => [sheet.id, sheet.side.text]);
    case 'practice':
      return (teaching.practice.get(id)?.items ?? []).map((item, i) => [
        item.id,
        t('cite.question', { number: i + 1 }),
      ]);
    default:
      return [];
  }
}

/** The judges whose votes stand in the table of the page. */
const judgesOf = (order: Order): readonly string[] =>
  pointsWithNames(order).length > 0 ? judgeRows(order).map(({ member }) => member.person) : [];

const measuresOf = ({ world }: Reader, by: (state: string) => boolean): readonly Named[] =>
  [...world.measures.values()].filter(({ state }) => by(state)).map(({ id, text }) => [`m-${id}`, text.text]);

const stepsOf = (reader: Reader, story: string): readonly Named[] =>
  (reader.world.stories.get(story)?.steps ?? []).map((_, i) => [`step-${i + 1}`, namesOfParts(reader).step(i + 1)]);
