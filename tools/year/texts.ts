/* What an editor does in a year beside entries: sources, questions, chapters, states, translations, a release. */
import { anyOf, isTranslated } from './entries.ts';
import type { Edit } from './step.ts';

/** A document is added, and cited by an entry. */
export const addSource: Edit = (desk, random, n) => {
  const id = `made-up-source-${n}`;
  if (desk.run('new.ts', 'source', id) !== 0) throw new Error(desk.said);
  const words = `Made-up document ${n} of a year in fast motion`;
  desk.edit(`sources/${id}.yaml`, (file) => {
    file.set('title', words);
    file.set('date', desk.day);
  });
  const event = anyOf(random, desk, 'events');
  desk.edit(`events/${event}.yaml`, (file) => file.addIn(['sources'], file.createNode({ id })));
  return {
    what: `Add source ${id}, cited by ${event}`,
    expected: [
      { there: { address: `sources#s-${id}`, words, collection: 'sources', id } },
      { read: { address: `events/${event}`, words } },
    ],
  };
};

/** The title of a document was not as printed. */
export const correctSource: Edit = (desk, random, n) => {
  const id = random.pick(
    desk.ids('sources').filter((each) => String(desk.value(`sources/${each}.yaml`)['title']).length < 150),
  );
  const words = `${desk.value(`sources/${id}.yaml`)['title']} (as of step ${n})`;
  desk.edit(`sources/${id}.yaml`, (file) => file.set('title', words));
  return {
    what: `Correct source ${id}`,
    expected: [{ there: { address: `sources#s-${id}`, words, collection: 'sources', id } }],
  };
};

/** A document is known by a better id. */
export const renameSource: Edit = (desk, random, n) => {
  const id = anyOf(random, desk, 'sources');
  const to = `${id}-as-of-step-${n}`;
  const words = String(desk.value(`sources/${id}.yaml`)['title']).trim();
  desk.rename('sources', id, to);
  return {
    what: `Rename source ${id}`,
    expected: [{ there: { address: `sources#s-${to}`, words, collection: 'sources', id: to } }],
  };
};

/** A document that was added in the year is cited no longer and taken out. */
export const takeOutSource: Edit = (desk) => {
  const id = desk.ids('sources').find((each) => each.startsWith('made-up-source-') && desk.mentions(each).length === 1);
  const [citing] = id === undefined ? [] : desk.mentions(id);
  if (id === undefined || citing === undefined) return undefined;
  desk.edit(citing, (file) => {
    const at = (file.toJS() as { sources: { id: string }[] }).sources.findIndex((each) => each.id === id);
    file.deleteIn(['sources', at]);
  });
  const words = String(desk.value(`sources/${id}.yaml`)['title']);
  desk.remove(`sources/${id}.yaml`);
  return { what: `Take out source ${id}`, expected: [{ dropped: { id, words } }] };
};

export const addQuestion: Edit = (desk, _, n) => {
  const id = `made-up-question-${n}`;
  if (desk.run('new.ts', 'question', id) !== 0) throw new Error(desk.said);
  const words = `What does step ${n} of the year ask?`;
  desk.edit(`questions/${id}.yaml`, (file) => {
    file.set('question', words);
    file.set('rank', 1000 + n);
    file.set('asOf', desk.day);
  });
  return {
    what: `Add question ${id}`,
    expected: [{ there: { address: `questions/${id}`, words, collection: 'questions', id } }],
  };
};

export const correctQuestion: Edit = (desk, random, n) => {
  const id = anyOf(random, desk, 'questions');
  const told = `Step ${n} checked the answer anew.`;
  desk.edit(`questions/${id}.yaml`, (file) => file.set('asOf', desk.day));
  desk.tell(`questions/${id}.yaml`, told);
  return {
    what: `Check question ${id} anew`,
    expected: [{ told: { address: `questions/${id}`, what: told, day: desk.day } }],
  };
};

const PARAGRAPH = /^(?!#|<Chart|<Pair|<Said|<NotSaid|\||- |\d+\. |---|\{|<\/)(?=.*<Cite id="[^"]+").*\/>$/;

/** A paragraph of a chapter gets a sentence with the source that its last one has. */
export const correctParagraph: Edit = (desk, random, n) => {
  const slug = anyOf(random, desk, 'chapters');
  const [head = '', ...rest] = desk.read(`chapters/${slug}.mdx`).split('\n---\n');
  const lines = rest.join('\n---\n').split('\n');
  const at = random.pick(lines.flatMap((line, i) => (PARAGRAPH.test(line) ? [i] : [])));
  const words = `Step ${n} of the year adds a sentence.`;
  lines[at] = `${lines[at]} ${words}${lastCite(lines[at] ?? '')}`;
  desk.write(`chapters/${slug}.mdx`, `${dated(head, desk.day)}\n---\n${lines.join('\n')}`);
  return { what: `Correct a paragraph of ${slug}`, expected: [{ read: { address: `chapters/${slug}`, words } }] };
};

/** A chapter gets a paragraph at its end. */
export const addParagraph: Edit = (desk, random, n) => {
  const slug = anyOf(random, desk, 'chapters');
  const [head = '', ...rest] = desk.read(`chapters/${slug}.mdx`).split('\n---\n');
  const text = rest.join('\n---\n').trimEnd();
  const words = `Step ${n} of the year adds a paragraph.`;
  desk.write(`chapters/${slug}.mdx`, `${dated(head, desk.day)}\n---\n${text}\n\n${words}${lastCite(text)}\n`);
  return { what: `Add a paragraph to ${slug}`, expected: [{ read: { address: `chapters/${slug}`, words } }] };
};

const lastCite = (text: string): string => `<Cite id="${[...text.matchAll(/<Cite id="([^"]+)"/g)].at(-1)?.[1]}" />`;
const dated = (head: string, day: string): string => head.replace(/^textOf:.*$/m, `textOf: '${day}'`);

/** A state takes a position. */
export const addPosition: Edit = (desk, random, n) => {
  const id = random.pick(
    desk.ids('states').filter((each) => Array.isArray(desk.value(`states/${each}.yaml`)['positions'])),
  );
  const words = `Said in step ${n} that it would look at the matter.`;
  const told = `What it said in step ${n} is added.`;
  desk.edit(`states/${id}.yaml`, (file) =>
    file.addIn(
      ['positions'],
      file.createNode({
        date: desk.day,
        speaker: 'Foreign ministry',
        stance: 'ambiguous',
        text: words,
        check: 'single-source',
        sources: [{ id: 'icj-statute' }],
      }),
    ),
  );
  desk.tell(`states/${id}.yaml`, told);
  return {
    what: `Add a position of ${id}`,
    expected: [
      { told: { address: `states/${id}`, what: told, day: desk.day } },
      { read: { address: `states/${id}`, words } },
    ],
  };
};

/** A translation begins, or gets three entries more. */
export const translate: Edit = (desk, random, n) => {
  if (!desk.has('lang/fr/language.yaml') && desk.run('new.ts', 'language', 'fr') !== 0) throw new Error(desk.said);
  const ids = [0, 1, 2].map(() => anyOf(random, desk, 'events'));
  desk.edit('lang/fr/events.yaml', (file) => {
    for (const id of ids)
      file.set(id, file.createNode({ title: `Titre ${id}`, summary: `Un résumé de l’étape ${n}.` }));
  });
  const revised = ids.map((id) => `events/${id}`);
  if (desk.run('translations.ts', 'fr', ...revised) !== 0) throw new Error(desk.said);
  return { what: `Translate ${ids.join(', ')}`, expected: ids.map((id) => ({ newest: `events.yaml ${id}.summary` })) };
};

/** A translation that was of an older text is revised. */
export const revise: Edit = (desk, random, n) => {
  if (!desk.has('lang/fr/events.yaml')) return undefined;
  const id = random.pick(desk.ids('events').filter((each) => isTranslated(desk, each)));
  desk.edit('lang/fr/events.yaml', (file) => file.setIn([id, 'summary'], `Un résumé revu à l’étape ${n}.`));
  if (desk.run('translations.ts', 'fr', `events/${id}`) !== 0) throw new Error(desk.said);
  return { what: `Revise the translation of ${id}`, expected: [{ newest: `events.yaml ${id}.summary` }] };
};

/** Charts and words are kept as they stand. */
export const release: Edit = (desk) => {
  if (desk.run('release.ts', desk.day) !== 0) throw new Error(desk.said);
  return { what: `Release of ${desk.day}`, expected: [] };
};
