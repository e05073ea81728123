/* Imported before all else by what builds: what is missing is said before a package that needs it fails on its own. */
import { placesOf, WORK } from './places.ts';
import { readyFault } from './ready.ts';

const fault = readyFault({ work: WORK, target: placesOf(process.argv[2]).target });
if (fault) {
  console.error(`${fault} Nothing was built and the last good site stands.`);
  process.exit(1);
}
