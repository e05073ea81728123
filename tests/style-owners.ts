/* The rules by which styles cannot collide, as faults of any set of styles: the tests ask them of the source. */
import { declarationsOf, type Sheet, type Styled, styledIn } from './style-sheets.ts';

/** What one may do with a class of another: give it its place, on paper too, or leave it out. */
const PLACES =
  /^(margin|grid-(column|row|area)|justify-self|align-self|(max-|min-)?inline-size|scroll-margin|flex|order|break-|orphans|widows)/;

const HIDES: Readonly<Record<string, string>> = { display: 'none', visibility: 'hidden' };

/** Sheets that say something else about what others style: for paper, forced colours, motion and fingers. */
const MEDIA = ['print.css', 'print-chapter.css', 'forced-colors.css', 'modes.css'];

/** How texts of marks are set: written from the table of text styles, which the files of charts are set by too. */
const WRITTEN = 'chart-text.css';

const isOver = (path: string) => [...MEDIA, WRITTEN].some((name) => path.endsWith(`/${name}`));

/**
 * Where styles can collide, or reach what is not theirs.
 * @param listed the sheets that may style everywhere
 */
export function styleFaults(sheets: readonly Sheet[], listed: readonly string[]): string[] {
  const all = sheets.flatMap(styledIn);
  const mine = all.filter((styled) => !isOver(styled.path) && !placesOnly(styled));
  const everywhere = filesByClass(mine.filter(({ reach }) => reach === 'everywhere'));
  const own = filesByClass(all.filter(({ reach }) => reach === 'own'));
  const inside = filesByClass(mine.filter(({ reach }) => reach === 'inside'));
  const faults = all
    .filter(({ reach, path }) => reach === 'everywhere' && !listed.includes(path))
    .map(({ at, selector }) => `${at} ${selector} styles everywhere, and is not in the list of src/README.md`);
  for (const [name, paths] of everywhere)
    if (paths.length > 1) faults.push(`.${name} is styled everywhere by ${paths.join(' and ')}`);
  for (const [name, paths] of inside) {
    if (everywhere.has(name)) continue;
    if (paths.length > 1) faults.push(`.${name} is styled in other components by ${paths.join(' and ')}`);
    for (const path of paths)
      for (const owner of own.get(name) ?? [])
        if (!own.get(name)?.includes(path)) faults.push(`${path} does more than place .${name} of ${owner}`);
  }
  return faults;
}

function filesByClass(all: readonly Styled[]): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const { classes, path } of all)
    for (const name of classes) files.set(name, [...new Set([...(files.get(name) ?? []), path])].sort());
  return files;
}

const placesOnly = ({ rule }: Styled): boolean =>
  declarationsOf(rule).every(({ prop, value }) => PLACES.test(prop) || HIDES[prop] === value);

/** Sheets of charts: what they style is printed as text, and must say itself what it is, with all that it may be beside. */
const OF_PICTURES = ['marks.css', 'chart-text.css', 'frames.css', 'pictures.css', 'event-rows.css', 'live.css'];

/** Short, and words all the same: `un` is the tone of the United Nations. */
const SHORT_WORDS = ['un', 'on'];

/** Whether a name cannot be a word: it is too short for one, or has no vowel. */
const isCipher = (name: string): boolean => !SHORT_WORDS.includes(name) && (name.length < 3 || !/[aeiouy]/.test(name));

const classesOf = (selector: string): string[] =>
  [...selector.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name = '']) => name);

/** Roles of marks that say nothing. @param pictures as they are printed for a page, by name */
export function roleFaults(pictures: ReadonlyMap<string, string>): string[] {
  return [...pictures].flatMap(([name, svg]) => {
    const roles = [...svg.matchAll(/ class="([^"]*)"/g)].flatMap(([, roles = '']) => roles.split(' '));
    return [...new Set(roles)].filter(isCipher).map((role) => `${name}: "${role}" does not say what the mark is`);
  });
}

/** Names that say nothing, ids as selectors, and `!important` without a reason. */
export function mannersFaults(sheets: readonly Sheet[]): string[] {
  return sheets.flatMap(styledIn).flatMap(({ at, path, selector, classes, reach, rule }) => {
    const faults: string[] = [];
    const ciphers = OF_PICTURES.some((name) => path.endsWith(`/${name}`))
      ? classesOf(selector).filter(isCipher)
      : reach === 'own'
        ? classes.filter((name) => name.length < 3)
        : [];
    for (const name of ciphers) faults.push(`${at} .${name} does not say what it styles`);
    if (/#[\w-]+/.test(selector.replace(/\[[^\]]*\]/g, ''))) faults.push(`${at} ${selector} names an id`);
    for (const declaration of declarationsOf(rule))
      if (declaration.important && !hasReason(rule))
        faults.push(`${at} ${declaration.prop} is !important without a reason`);
    return faults;
  });
}

/** Whether a comment stands before a rule, or in it. */
const hasReason = (rule: Styled['rule']): boolean =>
  rule.prev()?.type === 'comment' || (rule.nodes ?? []).some(({ type }) => type === 'comment');

/** Classes in the sheets over others that stand in no source: what they styled has gone. @param sources the files that could have them */
export function unusedFaults(sheets: readonly Sheet[], sources: readonly string[]): string[] {
  const words = new Set(sources.flatMap((text) => text.match(/[A-Za-z_][\w-]*/g) ?? []));
  return sheets
    .filter(({ path }) => isOver(path))
    .flatMap(styledIn)
    .flatMap(({ at, classes }) =>
      classes.filter((name) => !words.has(name)).map((name) => `${at} .${name} is nowhere in the source`),
    );
}
