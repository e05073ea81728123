/*
 * What was corrected, told to those who follow and on a page of its own: every kind of entry, charts, and the published
 * data as such. What changed in one thing on one day is one item, which leads to where the thing stands.
 */
import { quoted } from '../i18n/quoted.ts';
import type { Messages } from '../i18n/messages.ts';
import { absolute } from '../load/site.ts';
import type { Addresses } from '../model/addresses.ts';
import type { Day } from '../model/date.ts';
import type { Change, Changed } from '../model/entry.ts';
import { storySegments } from '../model/story.ts';
import { firstAddress } from '../model/moved.ts';
import type { Words } from '../model/words.ts';
import type { World } from '../model/world.ts';

export interface Correction {
  /** Permanent and unique: the address with the day of the change. */
  readonly id: string;
  readonly title: Words;
  /** Address within the site. */
  readonly href: string;
  readonly date: Day;
  /** What was wrong and what is right, a sentence or more for each change of the day. */
  readonly what: readonly string[];
}

interface Thing {
  readonly title: Words;
  readonly href: string;
  /** By which feeds know it, where that is not its address: it stood in a list before it had a page. */
  readonly known?: string;
  readonly changed: readonly Change[];
}

/** Every correction, the newest first. @param charts ids of those that have a page @param href of the world's language */
export function correctionsOf(world: World, charts: readonly string[], href: Addresses, t: Messages): Correction[] {
  return thingsOf(world, charts, href, t)
    .flatMap(({ title, href: to, known = to, changed }) =>
      [...new Set(changed.map(({ date }) => date))].map((date) => ({
        id: `${absolute(known)}${known.includes('#') ? '-' : '#'}changed-${date}`,
        title,
        href: to,
        date,
        what: changed.filter((change) => change.date === date).map(({ what }) => what),
      })),
    )
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function thingsOf(world: World, charts: readonly string[], href: Addresses, t: Messages): readonly Thing[] {
  const said = (text: string): Words => ({ text, lang: world.lang });
  // An entry that was renamed stays the one that feeds know.
  const first = (...to: string[]) => firstAddress(to.join('/'), world.moved).split('/');
  const page = (title: Words, { changed }: Changed, ...to: string[]): Thing => ({
    title,
    href: href.page(...to),
    known: href.page(...first(...to)),
    changed,
  });
  const inList = (title: Words, { changed }: Changed, list: string, id: string): Thing => ({
    title,
    href: `${href.page(list)}#${id}`,
    changed,
  });
  const onceInList = (title: Words, each: Changed, list: string, id: string): Thing => ({
    ...page(title, each, list, id),
    known: inList(title, each, ...(first(list, id) as [string, string])).href,
  });
  const { hagueGroup, sanctions } = world;
  return [
    ...world.events.map((each) => page(each.title, each, 'events', each.id)),
    ...charts.flatMap((id) => world.charts.get(id) ?? []).map((each) => page(each.title, each, 'charts', each.id)),
    ...all(world.proceedings).map((each) => page(each.name, each, 'cases', each.id)),
    ...all(world.orders).map((each) => page(each.title, each, 'orders', each.id)),
    ...all(world.warrants).map((each) =>
      page(world.people.get(each.person)?.name ?? said(each.person), each, 'warrants', each.id),
    ),
    ...all(world.resolutions).map((each) => page(said(each.number), each, 'resolutions', each.id)),
    ...all(world.states).map((each) => page(each.name, each, 'states', each.id)),
    ...all(world.questions).map((each) => page(each.question, each, 'questions', each.id)),
    ...all(world.stories).map((each) => page(each.title, each, ...storySegments(each))),
    ...all(world.measures).map((each) => {
      const state = world.actors.get(each.state)?.name ?? said(each.state);
      const text = t('corrections.measure', { state: state.text, type: t(`measures.type.${each.type}`) });
      return inList({ text, lang: state.lang }, each, 'measures', `m-${each.id}`);
    }),
    ...all(world.figures).map((each) => onceInList(each.label, each, 'figures', each.id)),
    ...all(world.series).map((each) => inList(each.title, each, 'figures', `series-${each.id}`)),
    ...all(world.claims).map((each) =>
      onceInList({ ...each.claim, text: quoted(t, each.claim.text) }, each, 'claims', each.id),
    ),
    ...all(world.people).map((each) => inList(each.name, each, 'people', each.id)),
    ...all(world.terms).map((each) => onceInList(each.term, each, 'glossary', each.id)),
    ...world.standings.map(({ id, name, changed }) => ({
      title: name,
      href: `${href.page()}#standing-${id}`,
      changed,
    })),
    ...world.moved.map(({ from, title, date, what, changed }) => ({
      title: said(title),
      href: placeOf(from, href),
      changed: [...changed, { date, what }],
    })),
    ...(hagueGroup ? [page(said(t('hague.title')), hagueGroup, 'hague-group')] : []),
    ...(sanctions ? [page(said(t('sanctions.title')), sanctions, 'sanctions-on-icc')] : []),
    inList(said(t('data.title')), { changed: dataChanges(world, t) }, 'data', 'changes'),
  ];
}

/** Versions of the published data since the first, each sentence with the number of its version. */
const dataChanges = ({ dataChanges: versions }: World, t: Messages): readonly Change[] =>
  versions
    .slice(0, -1)
    .flatMap(({ version, date, what }) =>
      what.map((each) => ({ date, what: t('corrections.data', { version, what: each }) })),
    );

/** Where what moved is told: its page, or its place in a list that has no pages. */
function placeOf(from: string, href: Addresses): string {
  const [page = '', fragment] = from.split('#');
  return fragment === undefined ? href.page(...page.split('/')) : `${href.page(page)}#${fragment}`;
}

const all = <T>(things: ReadonlyMap<string, T>): readonly T[] => [...things.values()];
