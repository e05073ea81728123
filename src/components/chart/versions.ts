/*
 * The versions of a chart as pages show them: those that were kept, and for the made-up test languages, which have
 * no release, made-up ones of a few charts, so that every notice is seen in both directions.
 */
import { chartIds, figure as figureOf } from '../../charts/figure.ts';
import { freeze } from '../../charts/freeze.ts';
import { PSEUDO_LANGUAGES } from '../../i18n/pseudo.ts';
import { locales, versionsOf } from '../../load/world.ts';
import type { Day } from '../../model/date.ts';
import { type KeptVersion, versionAt, type Versions } from '../../model/versions.ts';
import { readerOf } from '../../load/reader.ts';

const madeUp = new Map<string, Versions>();

/** All versions of a chart in a language. */
export function versionsIn(lang: string, chart: string): Versions {
  return PSEUDO_LANGUAGES.includes(lang) ? madeUpVersions(lang, chart) : versionsOf(lang, chart);
}

/** A path for every address that was ever given to a version, those of folded ones too. */
export function versionPaths() {
  return locales().flatMap(({ tag }) =>
    chartIds().flatMap((chart) => {
      const { kept, folded } = versionsIn(tag, chart);
      const days: Day[] = [...folded, ...kept.map(({ date }) => date)];
      return days.sort().map((date) => ({ params: { lang: tag, chart, date } }));
    }),
  );
}

/** What the address of a day shows. @throws Error for a day that never had a version */
export function versionShown(lang: string, chart: string, day: Day): KeptVersion {
  const version = versionAt(versionsIn(lang, chart), day);
  if (!version) throw new Error(`The chart ${chart} has no version of ${day} in ${lang}`);
  return version;
}

/** One chart of each kind has a folded day, an older version and one as it stands. */
function madeUpVersions(lang: string, chart: string): Versions {
  const key = `${lang}/${chart}`;
  let versions = madeUp.get(key);
  if (!versions) {
    versions = firstOfItsKind(chart) ? makeUp(lang, chart) : { kept: [], folded: [] };
    madeUp.set(key, versions);
  }
  return versions;
}

function makeUp(lang: string, chart: string): Versions {
  const { world } = readerOf(lang);
  const figure = figureOf(lang, chart);
  const last = freeze(figure, world, world.edited);
  const first: KeptVersion = { ...last, date: '2026-06-30', table: { ...last.table, rows: last.table.rows.slice(1) } };
  return { kept: [first, last], folded: ['2026-04-15'] };
}

function firstOfItsKind(chart: string): boolean {
  const kindOf = (id: string) => figureOf(locales()[0]?.tag ?? '', id).kind;
  return chartIds().find((id) => kindOf(id) === kindOf(chart)) === chart;
}
