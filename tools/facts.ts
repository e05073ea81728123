/*
 * `npm run check:facts`: what the record rests on, and every contradiction in it. Exits with 1 on an error:
 * a roll call or a bench that does not add up, a date that two places tell differently, a broken reference.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sharedInProse } from '../src/chapters/sentences.ts';
import { factReport } from '../src/load/fact-report.ts';
import { HARM_SIDES, HARMS } from '../src/load/harm.ts';
import { STALE_AFTER_DAYS } from '../src/load/statuses.ts';
import { faultsOf, loadRecord } from '../src/load/world.ts';
import { LANES } from '../src/model/record.ts';
import { reportOf, sayReport } from './translation-marks.ts';

const content = fileURLToPath(new URL('../content', import.meta.url));
const faults = faultsOf(content);
if (faults.length > 0) {
  console.error(`${faults.length} error(s):\n${faults.join('\n')}`);
  process.exit(1);
}
const report = factReport(loadRecord());
const line = (name: string, count: number | string) => console.log(`${name.padEnd(44)} ${String(count).padStart(6)}`);

console.log('Statements with sources of their own');
for (const { collection, count } of report.statements) line(`  ${collection}`, count);
line('  citing one source', report.bySources.one);
line('  citing two', report.bySources.two);
line('  citing three or more', report.bySources.more);
line('  citing press only', report.pressOnly);
line('  citing compiled data sets only', report.datasetOnly);
console.log('\nStatements that cite at least one source of the kind');
for (const { kind, count } of report.byKind) line(`  ${kind}`, count);
const list = (title: string, items: readonly string[]) =>
  console.log([`\n${title}: ${items.length}`, ...items.map((item) => `  ${item}`)].join('\n'));
const share = ({ count, total }: { readonly count: number; readonly total: number }) =>
  `${count} of ${total}, ${Math.round((100 * count) / total)} %`;
console.log('\nEvents that rest on an official document of which at least an excerpt was read');
line('  key events', share(report.official.key));
line('  all events', share(report.official.all));
list('Key events without one', report.official.key.without);
list(
  'Further events without one',
  report.official.all.without.filter((id) => !report.official.key.without.includes(id)),
);
list('Events that rest on compiled data sets alone', report.datasetOnlyEvents);
list('Events that rest on one source', report.singleSourceEvents);
list('Key events among them', report.singleSourceKeyEvents);
const row = (name: string, cells: readonly (string | number)[]) =>
  console.log(`  ${name.padEnd(28)}${cells.map((cell) => String(cell).padStart(7)).join('')}`);
console.log('\nPositions by party and lane');
row('', [...LANES, 'all']);
for (const { by, lanes, total } of report.voices) row(by, [...LANES.map((lane) => lanes[lane]), total]);
list(
  'Key events with fewer than two parties and no positionsNote',
  report.oneSided.map(({ id, lane, parties }) => `${lane.padEnd(6)} ${id}: ${parties.join() || 'nobody'}`),
);
console.log('\nHarm that the war lane tells: events by side (a rule of words, see src/load/harm.ts)');
for (const side of HARM_SIDES)
  line(
    `  ${side}`,
    HARMS.map(
      (harm) =>
        `${harm} ${report.harm.filter(({ told }) => told.some((each) => each.side === side && each.harm === harm)).length}`,
    ).join(', '),
  );
for (const { id, told } of report.harm.filter((each) => each.told.length > 0))
  console.log(`    ${id}: ${told.map(({ side, harm }) => `${side} ${harm}`).join(', ')}`);
list(
  'Positions of states on the warrants without a quotation',
  report.unquotedStances.map(({ state, date, stance }) => `${state} ${date} ${stance}`),
);
line('\nEntries that say what is not known', report.withUnknown);
list('Sources that were not read themselves', report.unread);
const status = ({ file, asOf, through }: (typeof report.olderStatuses)[number]) =>
  `${file}: ${asOf}, checked through ${through}`;
list('Statuses older than the day to which their part was checked', report.olderStatuses.map(status));
list(`Open ones that are more than ${STALE_AFTER_DAYS} days older`, report.staleStatuses.map(status));
console.log(
  '\nChapters and plain versions: sentences with sources of their own, and those that a later mark says it bears',
);
for (const folder of ['chapters', 'plain'])
  for (const name of readdirSync(`${content}/${folder}`).sort()) {
    const sentences = sharedInProse(readFileSync(`${content}/${folder}/${name}`, 'utf8'));
    const borne = sentences.filter(({ before }) => before.length > 0);
    const count = borne.reduce((sum, { before }) => sum + before.length, 0);
    console.log(`  ${`${folder}/${name}`.padEnd(40)} ${sentences.length}, and ${count}`);
    for (const { before, line: at } of borne) for (const text of before) console.log(`    ${name}:${at} ${text}`);
  }
console.log('No sentence of a chapter is without a source: that would have been an error.');
const translated = reportOf(content);
if (translated.length > 0)
  console.log(['\nTranslations', ...translated.map((each) => `  ${sayReport(each, false)}`)].join('\n'));
console.log('\nNo error: votes and roll calls add up, no date contradicts another.');
