/* The real content: sound in itself, and honest about what it rests on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chartIds, figure } from '../src/charts/figure.ts';
import { wordsOfProse } from '../src/chapters/word-count.ts';
import { usesOf } from '../src/components/record/uses.ts';
import { faultsOf, loadWorld } from '../src/load/world.ts';
import { OFFICIAL_KINDS } from '../src/model/record.ts';

const content = fileURLToPath(new URL('../content', import.meta.url));
const world = loadWorld('en');

test('no file of the content has a fault', () => {
  assert.deepEqual(faultsOf(content), []);
});

test('every event, position, period and standing cites a source', () => {
  const cited = [
    ...world.events,
    ...world.events.flatMap((event) => event.positions),
    ...world.periods,
    ...world.standings,
    ...world.terms.values(),
  ];
  assert.deepEqual(
    cited.filter((thing) => thing.citations.length === 0),
    [],
  );
});

test('every source is used', async () => {
  const { readFileSync, readdirSync } = await import('node:fs');
  const chapters = readdirSync(`${content}/chapters`)
    .map((name) => readFileSync(`${content}/chapters/${name}`, 'utf8'))
    .join('\n');
  const used = new Set(
    [...usesOf(world)]
      .filter(
        ([, uses]) =>
          uses.standings || uses.periods || [uses.events, uses.terms, uses.pages].some((list) => list.length > 0),
      )
      .map(([id]) => id),
  );
  assert.deepEqual(
    [...world.sources.keys()].filter(
      (id) => !used.has(id) && !chapters.includes(`"${id}"`) && !chapters.includes(`id: ${id}`),
    ),
    [],
  );
});

test('an event is verified only by an official document or by two publishers', () => {
  const official = (kind: string) => (OFFICIAL_KINDS as readonly string[]).includes(kind);
  assert.deepEqual(
    world.events
      .filter(({ check }) => check === 'verified')
      .filter(({ citations }) => !citations.some(({ source }) => official(source.kind)))
      .filter(({ citations }) => new Set(citations.map(({ source }) => source.publisher)).size < 2)
      .map(({ id }) => id),
    [],
  );
});

test('no event rests on a data set that others compiled, alone', () => {
  assert.deepEqual(
    world.events
      .filter(({ citations }) => citations.every(({ source }) => source.kind === 'dataset'))
      .map(({ id }) => id),
    [],
  );
});

test('a key event bears a flag', () => {
  assert.deepEqual(
    world.events.filter((event) => event.importance === 1 && !event.label).map((event) => event.id),
    [],
  );
});

test('nothing says "now", "today" or "currently": every statement has its date', () => {
  const told = world.events.flatMap((event) =>
    [event.summary.text, event.note?.text ?? '', event.title.text]
      .filter((text) => /\b(today|currently|nowadays|at present)\b/i.test(text))
      .map(() => event.id),
  );
  assert.deepEqual(told, []);
});

test('words that only a court, state or body may say stand with someone who says them', () => {
  const bare = world.events.filter(
    (event) =>
      /\b(genocide|apartheid|terroris\w+)\b/i.test(event.title.text) &&
      !/(ICJ|[Ii]nquiry|Court|Commission|finds|case)/.test(event.title.text),
  );
  assert.deepEqual(
    bare.map((event) => event.id),
    [],
  );
});

test('no link leads to a copy where the original is known, and none is insecure', () => {
  const bad = [...world.sources.values()].filter(
    (source) =>
      source.url &&
      /reddit|lemmy|scribd|slideshare|github\.com\/mohazed|gamrconnect|:443|^http:/.test(source.url) &&
      source.kind !== 'dataset',
  );
  assert.deepEqual(
    bad.map((source) => source.id),
    [],
  );
});

test('every decision of a court says which earlier step of its case it answers', () => {
  const silent = [...world.orders.values()].flatMap(({ event, proceeding, decided }) => {
    const told = event ? world.event.get(event) : undefined;
    const earlier = world.events.some((each) => each.proceeding === proceeding && each.when.first < decided);
    return told && earlier && !told.links.some(({ type }) => type === 'answers') ? [told.id] : [];
  });
  assert.deepEqual(silent, []);
});

test('every chart has a description and a table row for every entry', () => {
  for (const id of chartIds()) {
    const { kind, description, table, rows } = figure('en', id);
    assert.ok(description.length > 200, id);
    assert.equal(table.rows.length, entriesOf(kind, rows), id);
  }
});

/**
 * Rows of a chart stand in one list; a map has one for each thing that a state was, a docket for each step, a
 * resolution or a draft one with its counts and, where its roll call was read, one for each state.
 */
function entriesOf(kind: string, rows: unknown): number {
  const {
    rows: list = [],
    groups = [],
    tallies,
    drafts,
    panels,
    estimates = [],
    places = [],
  } = rows as {
    places?: readonly unknown[];
    estimates?: readonly unknown[];
    rows?: readonly { spells?: readonly unknown[] }[];
    groups?: readonly { tracks: readonly { steps: readonly unknown[] }[] }[];
    tallies?: readonly { ballots?: string }[];
    panels?: readonly { bars: readonly unknown[] }[];
    drafts?: readonly { ballots: string }[];
  };
  if (tallies) return tallies.reduce((sum, { ballots }) => sum + 1 + (ballots?.length ?? 0), 0);
  if (panels) return panels.reduce((sum, { bars }) => sum + bars.length, 0);
  if (drafts) return drafts.reduce((sum, { ballots }) => sum + 1 + ballots.length, 0);
  // Of a drawing each statement, and each name of a stage: whatever has sources.
  if (kind === 'diagram') return JSON.stringify(rows).match(/"sources":/g)?.length ?? 0;
  if (kind === 'map') return list.flatMap(({ spells }) => spells ?? []).length;
  if (kind === 'docket') return groups.flatMap(({ tracks }) => tracks.flatMap(({ steps }) => steps)).length;
  // Under the values of a series stand the estimates beside them.
  return list.length + estimates.length + places.length;
}

/** Words of prose of a chapter, at least and at most, where they are not those of the others. */
const LENGTHS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  // It tells what both sides bring, so that neither's counsel would strike a sentence: the numbers stand in its drawing.
  'before-7-october.mdx': [500, 900],
};

test('every chapter has 900 to 1,800 words of prose, and that on the years before 500 to 900', async () => {
  const { readFileSync, readdirSync } = await import('node:fs');
  const lengths = readdirSync(`${content}/chapters`).map(
    (name) => [name, wordsOfProse(readFileSync(`${content}/chapters/${name}`, 'utf8'))] as const,
  );
  assert.ok(lengths.length > 0);
  assert.deepEqual(
    lengths.filter(([name, words]) => {
      const [least, most] = LENGTHS[name] ?? [900, 1800];
      return words < least || words > most;
    }),
    [],
  );
  const names = lengths.map(([name]) => name);
  assert.deepEqual(
    Object.keys(LENGTHS).filter((name) => !names.includes(name)),
    [],
  );
});
