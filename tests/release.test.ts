/* A release: what it stores and what not, what it folds, and that what it writes is read back whole. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chartIds, makeFigure } from '../src/charts/figure.ts';
import { checkedThrough, freeze, thawTable } from '../src/charts/freeze.ts';
import { readerOf } from '../src/load/reader.ts';
import { readVersions } from '../src/load/read-versions.ts';
import { faultsOf } from '../src/load/world.ts';
import type { World } from '../src/model/world.ts';
import type { KeptVersion } from '../src/model/versions.ts';
import { filesOfVersion, planStep } from '../tools/release-plan.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'release-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const reader = readerOf('en');
const draw = (id: string, date: string, world: World = reader.world): KeptVersion => {
  return freeze(makeFigure({ ...reader, world }, id), world, date);
};
/** The plan for a chart whose record stands as in `world`, after a version of 1 January 2027 of the record as it is. */
const plan = (id: string, world: World, date = '2027-02-01') =>
  planStep({ kept: [draw(id, '2027-01-01')], folded: [] }, draw(id, date, world), (last) =>
    draw(id, date, checkedThrough(world, last.through)),
  );
const withLanes = (day: string): World => ({
  ...reader.world,
  lanes: reader.world.lanes.map((lane) => ({ ...lane, checkedThrough: day })),
});
const withTitle = (id: string, text: string): World => ({
  ...reader.world,
  charts: new Map(
    [...reader.world.charts].map(([key, chart]) => [
      key,
      key === id ? { ...chart, title: { text, lang: 'en' } } : chart,
    ]),
  ),
});

test('a chart without a version gets its first', () => {
  const now = draw('deaths-gaza', '2027-01-01');
  const step = planStep({ kept: [], folded: [] }, now, () => now);
  assert.deepEqual(step, { does: 'keep', version: now, folds: [] });
});

test('what did not change is not stored, of no chart, though all was checked again', () => {
  const later = withLanes('2027-01-20');
  for (const id of chartIds()) assert.deepEqual(plan(id, later), { does: 'hold', since: '2027-01-01' }, id);
  assert.notDeepEqual(draw('timeline', '2027-02-01', later).page, draw('timeline', '2027-02-01').page);
});

test('what changed is stored as it stands now', () => {
  const world: World = { ...withLanes('2027-01-20'), charts: withTitle('timeline', 'Another title').charts };
  const step = plan('timeline', world);
  assert.ok(step.does === 'keep');
  assert.equal(step.version.through.icj, '2027-01-20');
  assert.equal(step.version.title.text, 'Another title');
  assert.deepEqual(step.difference?.words, true);
  assert.equal(plan('timeline-icj', world).does, 'hold');
});

test('an entry that changed changes the charts that show it', () => {
  const [changed] = reader.world.events.filter(({ lane }) => lane === 'icc');
  assert.ok(changed);
  const event = { ...changed, summary: { text: 'Corrected.', lang: 'en' } };
  const events = reader.world.events.map((each) => (each.id === event.id ? event : each));
  const world: World = { ...reader.world, events, event: new Map(events.map((each) => [each.id, each])) };
  const step = plan('timeline-icc', world);
  assert.ok(step.does === 'keep');
  assert.deepEqual([step.difference?.changed, step.difference?.added, step.difference?.removed], [1, 0, 0]);
});

test('a version is never rewritten, and no release is dated before another', () => {
  const world = withTitle('hostages', 'Another title');
  assert.equal(plan('hostages', world, '2027-01-01').does, 'refuse');
  assert.equal(plan('hostages', world, '2026-12-31').does, 'refuse');
  assert.equal(plan('hostages', reader.world, '2027-01-01').does, 'hold');
});

test('more versions than are kept: the plan names those to fold', () => {
  const world = withTitle('hostages', 'Another title');
  const kept = ['2026-01-05', '2026-02-05', '2026-06-05'].map((date) => draw('hostages', date));
  const step = planStep(
    { kept, folded: [] },
    draw('hostages', '2026-07-05', world),
    () => draw('hostages', '2026-07-05', world),
    3,
  );
  assert.deepEqual(step.does === 'keep' && step.folds, ['2026-01-05']);
});

test('what is written is read back to the same value, for every chart, without a fault', () => {
  for (const id of chartIds()) {
    const version = draw(id, '2027-01-01');
    const place = join(folder, 'round/frozen/en', id, '2027-01-01');
    mkdirSync(place, { recursive: true });
    for (const [name, text] of Object.entries(filesOfVersion(version))) writeFileSync(join(place, name), text);
    const faults: never[] = [];
    const known = { languages: new Set(['en']), charts: new Set([id]) };
    const read = readVersions(join(folder, 'round'), known, faults).get('en')?.get(id);
    assert.deepEqual(faults, []);
    assert.deepEqual(read, { kept: [version], folded: [] }, id);
    assert.deepEqual(thawTable(version.table).rows, makeFigure(reader, id).table.rows, id);
    rmSync(join(folder, 'round'), { recursive: true });
  }
});

test('the tool prints its plan, keeps what changed, folds the oldest and leaves good content', () => {
  const content = join(folder, 'content');
  cpSync(join(root, 'content'), content, { recursive: true });
  const kept = join(content, 'frozen/en/hostages');
  rmSync(join(content, 'frozen'), { recursive: true, force: true });
  const write = (date: string) => {
    mkdirSync(join(kept, date), { recursive: true });
    for (const [name, text] of Object.entries(filesOfVersion(draw('hostages', date))))
      writeFileSync(join(kept, date, name), text);
  };
  const days = Array.from(
    { length: 24 },
    (_, i) => `${2027 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-10`,
  );
  for (const day of days) write(day);
  const chart = join(content, 'charts/hostages.yaml');
  writeFileSync(chart, readFileSync(chart, 'utf8').replace(/^title: .*$/m, 'title: Another title'));

  const release = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'tools/release.ts'), ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: content },
    });
  const dry = release('2029-01-10', '--dry-run');
  assert.match(dry.stdout, /hostages +\d+ kB, other words; folds 2027-01-10\n/);
  assert.ok(!existsSync(join(kept, '2029-01-10')));
  assert.equal(release('2029-01-10').status, 0);
  assert.deepEqual(readdirSync(kept), [...days.slice(1), '2029-01-10', 'folded.yaml']);
  assert.match(readFileSync(join(kept, 'folded.yaml'), 'utf8'), /^- 2027-01-10\n$/);
  assert.deepEqual(faultsOf(content), []);
  const second = release('2029-02-10');
  assert.match(second.stdout, /hostages +as kept on 2029-01-10\n[\s\S]*\n0 of \d+ get a version, 0 kB in all\.\n/);
  assert.match(second.stdout, /edition +as kept before\n$/);
  const before = release('2028-02-30');
  assert.match(before.stderr, /"2028-02-30" is not a day/);
});
