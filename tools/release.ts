/*
 * `npm run release [day]`: keeps the charts as they stand, each as a version whose address stays, and the words of each
 * language as an edition. Prints its plan
 * first. A chart that says what its last version says gets none; where a chart has more versions than are kept, the
 * oldest are folded into later ones. `--dry-run` only prints. `--again` makes a release of the same day anew, for
 * one that was not published yet. Last it writes the list of packages that is laid beside a release.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { chartIds, makeFigure } from '../src/charts/figure.ts';
import { checkedThrough, freeze } from '../src/charts/freeze.ts';
import { readerOf, type Reader } from '../src/load/reader.ts';
import { PSEUDO_LANGUAGES } from '../src/i18n/pseudo.ts';
import { contentFolder, editionsOf, faultsOf, locales, SOURCE_LANGUAGE, versionsOf } from '../src/load/world.ts';
import type { KeptVersion } from '../src/model/versions.ts';
import { day as dayShape } from '../src/schema/fields.ts';
import { editionOf, keepEdition } from './keep-edition.ts';
import { filesOfVersion, planStep, type Step } from './release-plan.ts';
import { writeSbom } from './sbom.ts';

interface Planned {
  readonly lang: string;
  readonly id: string;
  readonly step: Step;
}

const flags = process.argv.slice(2).filter((arg) => arg.startsWith('--'));
const [day = new Date().toISOString().slice(0, 10)] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const again = flags.includes('--again');

if (!dayShape.safeParse(day).success) stop(`"${day}" is not a day; write it as 2026-11-24.`);
const faults = faultsOf(contentFolder());
if (faults.length > 0) stop(`${faults.join('\n')}\nThe content has ${faults.length} fault(s); nothing was kept.`);

const languages = locales().flatMap(({ tag }) => (PSEUDO_LANGUAGES.includes(tag) ? [] : [tag]));
const plan = languages.flatMap((lang) =>
  chartIds().map((id): Planned => ({ lang, id, step: planChart(readerOf(lang), id) })),
);

console.log(`Release of ${day}`);
for (const { lang, id, step } of plan) console.log(`${lang}  ${id.padEnd(24)} ${say(step)}`);
const [steps, kept] = [plan.map(({ step }) => step), plan.filter(({ step }) => step.does === 'keep')];
const bytes = steps.map(weightOf).reduce((sum, each) => sum + each, 0);
console.log(`${kept.length} of ${plan.length} get a version, ${(bytes / 1000).toFixed(0)} kB in all.`);
if (steps.some(({ does }) => does === 'refuse'))
  stop(
    'Nothing was kept. Choose a later day; with --again a release of the same day that was not published is made anew.',
  );
if (!flags.includes('--dry-run')) {
  for (const planned of plan) carryOut(planned);
  for (const lang of languages) keepWords(lang);
  // Of what the site is made with, not of what it says: it goes beside the release, not into it.
  if (!process.env['CONTENT_DIR']) console.log(writeSbom());
}

function planChart(reader: Reader, id: string): Step {
  const versions = versionsOf(reader.lang, id);
  const kept = again ? versions.kept.filter(({ date }) => date !== day) : versions.kept;
  const asChecked = (last: KeptVersion) => draw({ ...reader, world: checkedThrough(reader.world, last.through) }, id);
  return planStep({ ...versions, kept }, draw(reader, id), asChecked);
}

function draw(reader: Reader, id: string): KeptVersion {
  return freeze(makeFigure(reader, id), reader.world, day);
}

function carryOut({ lang, id, step }: Planned): void {
  const folder = join(contentFolder(), 'frozen', lang, id);
  if (again) rmSync(join(folder, day), { recursive: true, force: true });
  if (step.does !== 'keep') return;
  mkdirSync(join(folder, day), { recursive: true });
  for (const [name, text] of Object.entries(filesOfVersion(step.version))) writeFileSync(join(folder, day, name), text);
  if (step.folds.length === 0) return;
  const folded = [...new Set([...versionsOf(lang, id).folded, ...step.folds])].sort();
  writeFileSync(join(folder, 'folded.yaml'), stringify(folded));
  for (const old of step.folds) rmSync(join(folder, old), { recursive: true });
}

function keepWords(lang: string): void {
  const edition = editionOf(contentFolder(), readerOf(lang).world, SOURCE_LANGUAGE, day);
  if (again) rmSync(join(contentFolder(), 'editions', lang, `${day}.json.gz`), { force: true });
  const earlier = editionsOf(lang).filter(({ day: kept }) => kept < day);
  const size = keepEdition(contentFolder(), lang, edition, earlier.at(-1));
  console.log(`${lang}  edition  ${size === undefined ? 'as kept before' : `${(size / 1000).toFixed(0)} kB`}`);
}

function say(step: Step): string {
  if (step.does === 'hold') return `as kept on ${step.since}`;
  if (step.does === 'refuse') return `refused: ${step.why}`;
  const folds = step.folds.length > 0 ? `; folds ${step.folds.join(', ')}` : '';
  return `${(weightOf(step) / 1000).toFixed(0)} kB, ${sayDifference(step)}${folds}`;
}

function sayDifference({ difference }: Extract<Step, { does: 'keep' }>): string {
  if (!difference) return 'its first version';
  const { added, removed, changed, words, drawing } = difference;
  const parts = Object.entries({ added, removed, changed }).flatMap(([name, count]) =>
    count > 0 ? [`${count} rows ${name}`] : [],
  );
  return [...parts, ...(words ? ['other words'] : []), ...(drawing ? ['another drawing'] : [])].join(', ');
}

function weightOf(step: Step): number {
  if (step.does !== 'keep') return 0;
  return Object.values(filesOfVersion(step.version)).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

function stop(complaint: string): never {
  console.error(complaint);
  process.exit(1);
}
