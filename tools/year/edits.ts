/* How often each kind of edit comes in a year, and in which order: by chance, the same for the same seed. */
import type { Random } from '../fuzz/random.ts';
import { add, correct, recount, rename, takeOut } from './entries.ts';
import type { Edit } from './step.ts';
import * as texts from './texts.ts';

interface Named {
  readonly name: string;
  readonly edit: Edit;
}

/** Of a hundred steps. */
const SHARES: readonly (readonly [name: string, share: number, edit: Edit])[] = [
  ['add event', 15, add('event')],
  ['correct event', 12, correct('event')],
  ['rename event', 3, rename('event')],
  ['take out event', 3, takeOut('event')],
  ['add source', 6, texts.addSource],
  ['correct source', 3, texts.correctSource],
  ['rename source', 2, texts.renameSource],
  ['take out source', 2, texts.takeOutSource],
  ['count figure anew', 5, recount],
  ['correct figure', 2, correct('figure')],
  ['add figure', 2, add('figure')],
  ['rename figure', 1, rename('figure')],
  ['add claim', 4, add('claim')],
  ['correct claim', 4, correct('claim')],
  ['rename claim', 1, rename('claim')],
  ['take out claim', 2, takeOut('claim')],
  ['add term', 3, add('term')],
  ['correct term', 3, correct('term')],
  ['rename term', 1, rename('term')],
  ['add question', 2, texts.addQuestion],
  ['check question', 2, texts.correctQuestion],
  ['correct paragraph', 7, texts.correctParagraph],
  ['add paragraph', 3, texts.addParagraph],
  ['add position', 5, texts.addPosition],
  ['translate', 4, texts.translate],
  ['revise translation', 2, texts.revise],
];

/** The edits of so many steps; a translation begins early, charts are kept in the middle. */
export function editsOf(steps: number, random: Random): Named[] {
  const all = SHARES.flatMap(([name, share, edit]) => Array.from({ length: share }, (): Named => ({ name, edit })));
  const edits: Named[] = [{ name: 'translate', edit: texts.translate }];
  while (all.length > 0 && edits.length < Math.max(steps, 1)) edits.push(...all.splice(random.below(all.length), 1));
  edits.splice(Math.floor(steps / 2), 1, { name: 'release', edit: texts.release });
  return edits.slice(0, steps);
}
