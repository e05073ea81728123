/* What was published still answers when an entry is renamed or taken out: what an editor is told, and what readers meet. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { placesInChapters } from '../src/load/check-chapters.ts';
import { checkPromised } from '../src/load/check-moved.ts';
import { contentFolder, loadRecord } from '../src/load/world.ts';
import { firstAddress, type Moved, movedFrom } from '../src/model/moved.ts';
import { leaveFiles } from '../tools/moved.ts';
import { copyOfContent } from './changed-content.ts';

const { faultsWith } = copyOfContent();
const [, second = '', third = ''] = [...loadRecord().events.keys()];
const line = (change: Partial<Moved>): string =>
  `- ${JSON.stringify({
    from: 'events/2026-01-01-never-was',
    to: `events/${second}`,
    is: 'taken-out',
    title: 'What was told twice',
    date: '2026-11-28',
    what: 'It was told twice.',
    ...change,
  })}\n`;
const faultsOf = (...lines: string[]) => faultsWith('moved.yaml', (path) => writeFileSync(path, lines.join('')));

test('a line that leads readers from where nothing stands to an entry is good', () => {
  assert.deepEqual(faultsOf(line({})), []);
});

const REFUSED: readonly (readonly [what: string, lines: readonly string[], said: RegExp])[] = [
  [
    'leads nowhere',
    [line({ to: 'events/2026-01-01-nor-was' })],
    /^content\/moved\.yaml:\d+ to: .* is not in the record/,
  ],
  ['leads from an entry that is there', [line({ from: `events/${third}` })], /from: .* is still in the record/],
  ['leads to another kind', [line({ to: 'claims/icj-a' })], /is not another entry of the same kind/],
  [
    'is of no entry that can move',
    [line({ from: 'chapters/a', to: 'chapters/b' })],
    /is no address of an entry that can move/,
  ],
  ['says the same address twice', [line({}), line({})], /stands there twice/],
  ['is after the last edit', [line({ date: '2031-01-01' })], /is after the last edit of the content/],
];
for (const [what, lines, said] of REFUSED)
  test(`a line that ${what} is refused`, () => {
    const faults = faultsOf(...lines);
    assert.ok(faults.length > 0 && faults.every((fault) => said.test(fault)), faults.join('\n'));
  });

const places = placesInChapters(contentFolder());
const lost = (...promised: string[]) => checkPromised(promised, loadRecord(), places).map(({ text }) => text);

test('an entry, a place in a list or a paragraph that was promised and is no more is named before any build', () => {
  assert.deepEqual(lost(`events/${second}/`, 'claims/#icj-a', 'chapters/the-war/#p1', 'chapters/the-war/#cite'), []);
  assert.match(lost('events/2026-01-01-never-was/')[0] ?? '', /say in content\/moved\.yaml where its readers are led/);
  assert.match(lost('claims/#never-was')[0] ?? '', /say in content\/moved\.yaml/);
  assert.match(lost('chapters/the-war/#p999')[0] ?? '', /put the paragraph, heading or chapter back/);
  assert.match(lost('orders/never-was/')[0] ?? '', /give the entry its id back/);
});

test('what moved is promised no other way, at its page and in its list', () => {
  const moved: Moved = {
    from: 'claims/never-was',
    to: 'claims/icj-a',
    is: 'renamed',
    title: 'x',
    date: '2026-11-28',
    what: 'x',
    changed: [],
  };
  assert.deepEqual(
    checkPromised(
      ['claims/never-was/', 'claims/#never-was'],
      { ...loadRecord(), moved: [{ ...moved, changed: [] }] },
      places,
    ),
    [],
  );
  assert.deepEqual(
    movedFrom('claims', [moved]).map(({ fragment }) => fragment),
    ['never-was'],
  );
  assert.deepEqual(movedFrom('events', [moved]), []);
});

test('an entry that was renamed is known to feeds by its first address, one that took another in by its own', () => {
  const moved = (from: string, to: string, is: Moved['is']): Moved => ({
    from,
    to,
    is,
    title: 'x',
    date: '2026-11-28',
    what: 'x',
    changed: [],
  });
  const all = [moved('events/a', 'events/c', 'renamed'), moved('events/x', 'events/y', 'taken-out')];
  assert.equal(firstAddress('events/c', all), 'events/a');
  assert.equal(firstAddress('events/y', all), 'events/y');
});

test('files beside a page stand at its old address too, and none is written over', () => {
  const folder = mkdtempSync(join(tmpdir(), 'moved-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const path of [
    'en/events/new.bib',
    'en/events/new/index.html',
    'share/en/events/new.png',
    'en/embed/card/events/new/index.html',
  ])
    write(path, 'of the new one');
  write('en/events/new-and-longer.bib', 'of another');
  write('en/events/old/index.html', 'says where it moved');
  const made = leaveFiles(folder, [
    { from: 'events/old', to: 'events/new', is: 'renamed', title: 'x', date: '2026-11-28', what: 'x', changed: [] },
  ]);
  assert.deepEqual([...made].sort(), [
    'en/embed/card/events/old/index.html',
    'en/events/old.bib',
    'share/en/events/old.png',
  ]);
  assert.equal(readFileSync(join(folder, 'en/events/old/index.html'), 'utf8'), 'says where it moved');
  assert.ok(!existsSync(join(folder, 'en/events/old-and-longer.bib')));
});
