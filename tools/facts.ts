/*
 * `npm run check:facts`: what the record rests on, and every contradiction in it. Exits with 1 on an error:
 * a roll call or a bench that does not add up, a date that two places tell differently, a broken reference.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { statementsOfProse } from '../src/chapters/sentences.ts';
import { factReport } from '../src/load/fact-report.ts';
import { faultsOf, loadRecord } from '../src/load/world.ts';

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
console.log('\nStatements that cite at least one source of the kind');
for (const { kind, count } of report.byKind) line(`  ${kind}`, count);
console.log(`\nEvents that rest on one source: ${report.singleSourceEvents.length}`);
for (const id of report.singleSourceEvents) console.log(`  ${id}`);
console.log(`\nSources that were not read themselves: ${report.unread.length}`);
for (const id of report.unread) console.log(`  ${id}`);
console.log(`\nStatuses older than the day to which their part was checked: ${report.olderStatuses.length}`);
for (const { file, asOf, through } of report.olderStatuses)
  console.log(`  ${file}: ${asOf}, checked through ${through}`);
console.log(
  '\nChapters: sentences with a number, a date or a legal act, and those that share the source of a later one',
);
for (const name of readdirSync(`${content}/chapters`).sort()) {
  const sentences = statementsOfProse(readFileSync(`${content}/chapters/${name}`, 'utf8'));
  const sharing = sentences.filter(({ sourced }) => !sourced);
  console.log(`  ${name.padEnd(30)} ${sentences.length}, sharing ${sharing.length}`);
  for (const { line: at, text } of sharing) console.log(`    ${name}:${at} ${text}`);
}
console.log('No paragraph of a chapter is without a source: that would have been an error.');
console.log('\nNo error: votes and roll calls add up, no date contradicts another.');
