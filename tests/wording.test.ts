/*
 * Words that the record does not use of itself or of the dead, and parties that are heard alone. What may stand all the
 * same is listed in wording.yaml: under `kept` with the reason, under `open` until somebody mends it. A line there that
 * nothing answers to any more is a fault too, so that both lists only get shorter.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { flattenCatalogue } from '../src/load/catalogue.ts';
import { oneSidedOf } from '../src/load/sides.ts';
import { loadRecord, loadWorld } from '../src/load/world.ts';
import { WORKSHOP } from '../tools/prose/workshop.ts';

interface List {
  readonly kept: Readonly<Record<string, string>>;
  readonly open: readonly string[];
}

interface Allowed {
  readonly workshop: List & { readonly apart: Readonly<Record<string, string>> };
  readonly agentless: List;
  readonly oneSided: List;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const allowed = parse(readFileSync(`${root}/tests/wording.yaml`, 'utf8')) as Allowed;
const record = loadRecord();

/** A text of the record with the file and the field in which it stands. */
interface Text {
  readonly at: string;
  readonly text: string;
}

/** Fields that hold no text for readers, that speak of the record by their nature, or the two that may. */
const APART = new Set(['sources', 'unknown', 'positionsNote', 'changed', 'also', 'tags', 'names', 'readAt', 'licence']);

function textsIn(value: unknown, at: string): readonly Text[] {
  if (typeof value === 'string') return [{ at, text: value.replace(/\s+/g, ' ') }];
  if (Array.isArray(value)) return value.flatMap((each, i) => textsIn(each, `${at}[${i + 1}]`));
  if (value instanceof Map) return [...value].flatMap(([id, each]) => textsIn(each, `${at}/${id}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => (APART.has(name) ? [] : textsIn(each, `${at} ${name}`)));
}

/** Every text of the record but the sources; the cards of the home page by their id. */
const {
  sources: _sources,
  dataChanges: _changes,
  standings,
  tiles: _tiles,
  told: _told,
  seriesRows: _rows,
  ...things
} = record;
const texts = [
  ...Object.entries(things).flatMap(([name, value]) => textsIn(value, name)),
  ...standings.flatMap((card) => textsIn(card, `standings/${card.id}`)),
  ...prose('pages'),
  ...messages(),
];

function prose(folder: string): readonly Text[] {
  return readdirSync(`${root}/content/${folder}`)
    .filter((name) => !(`${folder}/${name}` in allowed.workshop.apart))
    .flatMap((name) =>
      readFileSync(`${root}/content/${folder}/${name}`, 'utf8')
        .split('\n')
        .map((text) => ({ at: `${folder}/${name}`, text })),
    );
}

function messages(): readonly Text[] {
  const ui = flattenCatalogue(parse(readFileSync(`${root}/content/lang/en/ui.yaml`, 'utf8')));
  return [...ui]
    .filter(([key]) => !(`lang/en/ui.yaml ${key.split('.')[0]}` in allowed.workshop.apart))
    .flatMap(([key, message]) => textsIn(message, `lang/en/ui.yaml ${key}`));
}

/** Faults beyond the two lists, and lines of the lists that nothing answers to; an empty list is a good record. */
function judged(name: string, found: readonly Text[], { kept, open }: List): readonly string[] {
  const listed = new Set([...Object.keys(kept), ...open]);
  const hit = new Set(found.map(({ at }) => at));
  return [
    ...found.filter(({ at }) => !listed.has(at)).map(({ at, text }) => `${at}: ${text}`),
    ...[...listed].filter((at) => !hit.has(at)).map((at) => `${at}: is mended; take it out of ${name} in wording.yaml`),
  ];
}

test('no text but the box "What we do not know", the sources and the method page speaks of the workshop', () => {
  const found = texts.filter(({ text }) => WORKSHOP.some((phrase) => phrase.test(text)));
  assert.deepEqual(judged('workshop', found, allowed.workshop), []);
});

test('chapters are left out by a written reason and by nothing else', () => {
  assert.deepEqual(Object.keys(allowed.workshop.apart).sort(), [
    'chapters',
    'lang/en/ui.yaml method',
    'lang/en/ui.yaml search',
    'lang/en/ui.yaml sources',
    'pages/method.mdx',
  ]);
  for (const why of Object.values(allowed.workshop.apart)) assert.ok(why.length > 20, why);
});

/** People are killed by somebody: "die" and "dead" hide it, and so does "are killed" without "by". */
const AGENTLESS = [
  /\b(?:dies?|died)\b/i,
  /\b(?:[\d,]+|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)(?: \w+)? dead\b/i,
  /\b(?:is|are|was|were|been|being)(?: \w+){0,2} killed\b(?! by)/i,
];
const NUMBERED =
  /\b(?:people|civilians|workers|children|women|men|soldiers|medics|hostages|[\d,]+) (?:reported )?killed\b(?! by)/i;
/** A count that its counter gives: "the ministry reports 274 people killed". What a summary counts, its title ascribes. */
const COUNTED = /\b(?:report|count|record|estimat|say)\w*\b.* killed\b|\bkilled\b.*\b(?:says?|estimates?|counts?)\b/i;
/** In a title also the participle alone: "Leader killed in the capital". */
const PARTICIPLE = /^(?!.*\bkills?\b).*(?<!they )\bkilled\b(?! by)/i;

const isAgentless = (text: string) =>
  AGENTLESS.some((phrase) => phrase.test(text)) || (NUMBERED.test(text) && !COUNTED.test(text));
const isAgentlessTitle = (text: string) => isAgentless(text) || (PARTICIPLE.test(text) && !COUNTED.test(text));

test('titles and summaries of the war lane say who killed', () => {
  const war = [...record.events].filter(([, { lane }]) => lane === 'war');
  const found = war.flatMap(([id, { title, summary, short = '' }]) => [
    ...[title].filter(isAgentlessTitle).map((text) => ({ at: `${id} title`, text })),
    ...Object.entries({ summary, short }).flatMap(([field, whole]) =>
      whole
        .replace(/\s+/g, ' ')
        .split(/(?<=[.!?;]) /)
        .filter(isAgentless)
        .map((text) => ({ at: `${id} ${field}`, text })),
    ),
  ]);
  assert.deepEqual(judged('agentless', found, allowed.agentless), []);
});

test('no key event of the courts and the United Nations hears fewer than two parties without saying why', () => {
  const found = oneSidedOf(record.events, record.actors)
    .filter(({ lane }) => ['icj', 'icc', 'un'].includes(lane))
    .map(({ id, parties }) => ({
      at: id,
      text: `hears ${parties.join() || 'nobody'}; add positions or positionsNote`,
    }));
  assert.deepEqual(judged('oneSided', found, allowed.oneSided), []);
});

test('the rules catch what they are for, and let good sentences pass', () => {
  const workshop = (text: string) => WORKSHOP.some((phrase) => phrase.test(text));
  const agentless = isAgentlessTitle;
  for (const text of [
    'The grounds were not checked.',
    'Neither document was read.',
    'No notice to the Secretary-General was found.',
    'Names for points 1 to 5 were read in a reproduction.',
    'The reports could not be read.',
    'Nothing was found for or against in two searches.',
    'Below: deaths by day of report.',
  ])
    assert.ok(workshop(text), text);
  for (const text of ['He was found guilty.', 'The rate was below that of 2024.', 'No court has ruled on it.'])
    assert.ok(!workshop(text), text);
  for (const text of ['Hamas leader killed in Tehran', 'More than 110 people die', 'Fifty were killed in the camp.'])
    assert.ok(agentless(text), text);
  for (const text of ['Israeli strike kills seven workers, ministry says', 'They were killed by an Israeli strike.'])
    assert.ok(!agentless(text), text);
  for (const text of ['The ministry reports 274 people killed.', 'Israeli troops killed fifteen medics.'])
    assert.ok(!isAgentless(text), text);
  assert.ok(isAgentless('The ministry reports 274 dead.'));
});

test('every reason is one, and every event that is listed exists', () => {
  const world = loadWorld('en');
  for (const { kept } of [allowed.workshop, allowed.agentless, allowed.oneSided])
    for (const [at, why] of Object.entries(kept)) assert.ok(why.length > 20, `${at}: ${why}`);
  for (const id of [...Object.keys(allowed.oneSided.kept), ...allowed.oneSided.open])
    assert.ok(world.event.has(id), id);
});
