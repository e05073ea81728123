/* What an editor does to entries in a year: additions, corrections, renames and removals. */
import type { Random } from '../fuzz/random.ts';
import type { Desk } from './desk.ts';
import type { Edit, Expected } from './step.ts';

/** A folder whose entries have pages: where they stand, and which text is corrected. */
export interface Kind {
  readonly folder: string;
  /** The part of their addresses. */
  readonly part: string;
  readonly collection: string;
  /** The field that names an entry, and the one that is corrected. */
  readonly title: string;
  readonly text: string;
  readonly most: number;
}

export const KINDS = {
  event: { folder: 'events', part: 'events', collection: 'events', title: 'title', text: 'summary', most: 900 },
  claim: { folder: 'claims', part: 'claims', collection: 'claims', title: 'claim', text: 'finding', most: 600 },
  term: { folder: 'terms', part: 'glossary', collection: 'terms', title: 'term', text: 'gloss', most: 400 },
  figure: { folder: 'figures', part: 'figures', collection: 'figures', title: 'label', text: 'disputes', most: 700 },
} as const satisfies Readonly<Record<string, Kind>>;

const path = ({ folder }: Kind, id: string) => `${folder}/${id}.yaml`;
const address = ({ part }: Kind, id: string) => `${part}/${id}`;
const SHARED_AT_MOST = 200;

/** Begins an entry with its skeleton and fills it in. */
export const add =
  (what: keyof typeof KINDS): Edit =>
  (desk, random, n) => {
    const kind = KINDS[what];
    const id = `${what === 'event' ? `${desk.day}-` : ''}made-up-${what}-${n}`;
    if (desk.run('new.ts', what, id) !== 0) throw new Error(desk.said);
    const words = `Made-up ${what} ${n} of a year in fast motion`;
    desk.edit(path(kind, id), (file) => {
      file.set(kind.title, words);
      file.set(kind.text, `The editor of step ${n} wrote this.`);
      if (what === 'event') {
        file.set('lane', random.pick(['war', 'icj', 'icc', 'un', 'states']));
        file.set('added', desk.day);
        const earlier = random.pick(desk.ids('events').filter((each) => each < desk.day));
        file.set('links', file.createNode([{ type: 'follows', to: earlier }]));
      }
      if (what === 'figure') {
        file.set('rank', 1000 + n);
        file.set('asOf', desk.day);
      }
    });
    if (what === 'figure') writeTold(desk, id);
    return {
      what: `Add ${what} ${id}`,
      expected: [{ there: { address: address(kind, id), words, collection: kind.collection, id } }],
    };
  };

/** Corrects the text of an entry and says so. */
export const correct =
  (what: keyof typeof KINDS): Edit =>
  (desk, random, n) => {
    const kind = KINDS[what];
    const sentence = `Step ${n} corrects this.`;
    const fit = desk.ids(kind.folder).filter((id) => {
      const entry = desk.value(path(kind, id));
      const text = String(entry[kind.text] ?? '').trim();
      const room = entry['short'] === undefined ? SHARED_AT_MOST : kind.most;
      return (
        text !== '' && text.length + sentence.length + 1 <= Math.min(kind.most, what === 'event' ? room : kind.most)
      );
    });
    const translated = what === 'event' ? fit.filter((id) => isTranslated(desk, id)) : [];
    const id = random.pick(translated.length > 0 && random.below(2) === 0 ? translated : fit);
    const told = `What step ${n} found wrong in it is mended.`;
    desk.edit(path(kind, id), (file) => {
      file.set(kind.text, `${String(file.get(kind.text)).trim()} ${sentence}`);
    });
    desk.tell(path(kind, id), told);
    return {
      what: `Correct ${what} ${id}`,
      expected: [
        { told: { address: address(kind, id), what: told, day: desk.day } },
        { read: { address: address(kind, id), words: sentence } },
        ...(what === 'event' && isTranslated(desk, id) ? [{ older: `events.yaml ${id}.summary` }] : []),
      ],
    };
  };

/** Gives an entry another id, and says where its readers are led. */
export const rename =
  (what: keyof typeof KINDS): Edit =>
  (desk, random, n) => {
    const kind = KINDS[what];
    // An actor and a term may have one id: it would have to be looked at place by place.
    const others = ['actors', 'people', 'places', 'states'].flatMap((folder) => desk.ids(folder));
    const id = random.pick(desk.ids(kind.folder).filter((each) => !others.includes(each)));
    const to = `${id}-as-of-step-${n}`;
    const title = String(desk.value(path(kind, id))[kind.title]).trim();
    desk.rename(kind.folder, id, to);
    if (what === 'figure') writeTold(desk, to);
    const told = `Step ${n} gave it another address.`;
    move(desk, kind, { from: id, to, is: 'renamed', title, told });
    return {
      what: `Rename ${what} ${id}`,
      expected: [
        { there: { address: address(kind, to), words: title, collection: kind.collection, id: to } },
        ...leftBehind(desk, kind, id, told),
      ],
    };
  };

/** Takes an entry out that nothing names, and leads its readers to another. */
export const takeOut =
  (what: keyof typeof KINDS): Edit =>
  (desk, random, n) => {
    const kind = KINDS[what];
    const start = random.below(desk.ids(kind.folder).length);
    const ids = [...desk.ids(kind.folder).slice(start), ...desk.ids(kind.folder).slice(0, start)];
    const id = desk.firstUnnamed(kind.folder, ids);
    if (id === undefined) return undefined;
    const title = String(desk.value(path(kind, id))[kind.title]).trim();
    const to = random.pick(ids.filter((each) => each !== id));
    const { changed } = desk.value(path(kind, id));
    desk.remove(path(kind, id));
    const told = `Step ${n} found that it was told twice.`;
    move(desk, kind, { from: id, to, is: 'taken-out', title, told, changed });
    return { what: `Take out ${what} ${id}`, expected: leftBehind(desk, kind, id, told) };
  };

const leftBehind = (desk: Desk, kind: Kind, id: string, what: string): Expected[] => [
  { gone: { address: address(kind, id), collection: kind.collection, id } },
  { told: { address: address(kind, id), what, day: desk.day } },
];

interface Move {
  readonly from: string;
  readonly to: string;
  readonly is: 'renamed' | 'taken-out';
  readonly title: string;
  readonly told: string;
  /** Corrections of an entry that is no more, which are told on. */
  readonly changed?: unknown;
}

function move(desk: Desk, kind: Kind, { from, to, is, title, told, changed }: Move): void {
  desk.edit('moved.yaml', (file) => {
    // What led here is led on.
    const lines = (file.toJS() ?? []) as { to: string }[];
    lines.forEach((line, i) => {
      if (line.to === address(kind, from)) file.setIn([i, 'to'], address(kind, to));
    });
    const line = {
      from: address(kind, from),
      to: address(kind, to),
      is,
      title: title.slice(0, 200),
      date: desk.day,
      what: told,
      ...(changed === undefined ? {} : { changed }),
    };
    file.set(lines.length, file.createNode(line));
  });
}

/** The number of a figure changes: value, day and a line; then all texts tell it, or the editor names the figure. */
export const recount: Edit = (desk, random, n) => {
  const fit = desk.ids('figures').filter((id) => {
    const { number, value, interval, series } = desk.value(`figures/${id}.yaml`);
    return typeof number === 'number' && !interval && !series && String(value).includes(number.toLocaleString('en'));
  });
  const id = random.pick(fit);
  const told = `Step ${n}: a later count leads.`;
  const { number, value } = desk.value(`figures/${id}.yaml`) as { number: number; value: string };
  const [before, now] = [number.toLocaleString('en'), (number + 1).toLocaleString('en')];
  desk.edit(`figures/${id}.yaml`, (file) => {
    file.set('value', value.replace(before, now));
    file.set('number', number + 1);
    file.set('asOf', desk.day);
  });
  desk.tell(`figures/${id}.yaml`, told);
  writeTold(desk, id);
  return {
    what: `Count ${id} anew`,
    expected: [
      { told: { address: `figures/${id}`, what: told, day: desk.day } },
      { read: { address: `figures/${id}`, words: now } },
    ],
  };
};

/** `npm run told`; where texts still tell the old number the editor has looked, and names the figure. */
function writeTold(desk: Desk, id: string): void {
  if (desk.run('told.ts') !== 0 && desk.run('told.ts', id) !== 0) throw new Error(desk.said);
}

export const isTranslated = (desk: Desk, id: string): boolean =>
  desk.has('lang/fr/events.yaml') && Object.hasOwn(desk.value('lang/fr/events.yaml') ?? {}, id);

/** One of what there is, by chance. */
export const anyOf = (random: Random, desk: Desk, folder: string): string => random.pick(desk.ids(folder));
