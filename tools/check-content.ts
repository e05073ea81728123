/*
 * `npm run check:content`: whether what was edited in content/ is good, in seconds: every file, every reference, every
 * chart. Needs no build. What it does not see is in the rest of the gate: `npm test`.
 */
import { contentFaults } from './content-faults.ts';

const faults = contentFaults();
if (faults.length > 0) {
  console.error(`${faults.join('\n')}\nThe content has ${faults.length} fault${faults.length === 1 ? '' : 's'}.`);
  process.exitCode = 1;
} else {
  console.log(
    'The content is good. A new address is promised by npm start and npm run addresses; npm test is the whole gate.',
  );
}
