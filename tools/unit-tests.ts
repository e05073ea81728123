/* The tests that need neither build nor browser, by what they are of and by the process in which they run. */
import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The test files of some folders, in order, by their path from the project's folder. */
export const testsIn = (...patterns: readonly string[]): readonly string[] =>
  globSync(patterns, { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .sort();

/** Tests that need a process of their own: they name another content folder, start programs, or hang on every test. */
export const APART: readonly string[] = testsIn(
  'tests/{dev,editions,hostile,install,last-good,licences,publication,refused-charts,refused-versions,release,serve,setup,skeletons,year}.test.ts',
  'tests/hosts/*.test.ts',
);

/** Those of a module beside it, in one process, so that the record is read once and not by each. */
export const OF_MODULES: readonly string[] = testsIn('src/**/*.test.ts');

/** Those of the record, of what the check refuses, and of the house, in one process for the same reason. */
export const OF_CONTENT: readonly string[] = testsIn('tests/*.test.ts').filter((path) => !APART.includes(path));
