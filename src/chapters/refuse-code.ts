/*
 * Stands in the compiler of MDX itself, before it writes code from a text: whoever builds, and in development too,
 * nothing of a text runs that prose may not hold. `check-prose.ts` says the same earlier, and more.
 */
import { fileURLToPath } from 'node:url';
import type { MdastPluginDefinition } from 'satteri';
import { CHAPTER, markupFaults, PAGE } from './allowed.ts';
import type { ProseNode } from './parse-prose.ts';

/** A plugin of the compiler. It throws on a text that holds more than prose. */
export const refuseCode: MdastPluginDefinition = {
  name: 'refuse-code',
  options: { position: true },
  before: (root, { fileURL }) => {
    const [fault] = markupFaults(root as ProseNode, { ...CHAPTER, ...PAGE });
    const file = fileURL ? fileURLToPath(fileURL).split(/[\\/]/).slice(-3).join('/') : 'text';
    if (fault) throw new Error(`${file}:${fault.line} ${fault.text}`);
  },
};
