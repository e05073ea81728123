/* The texts of a record that are in one language: what a page in another may show of it without a translation. */
import type { World } from '../model/world.ts';

/** Longer ones are prose, which no picture, title or option shows. */
const MOST = 160;

const found = new WeakMap<World, ReadonlyMap<string, ReadonlySet<string>>>();

/** Short texts of the record in a language; walked through once. */
export function wordsIn(world: World, lang: string): ReadonlySet<string> {
  const known = found.get(world) ?? byLanguage(world);
  found.set(world, known);
  return known.get(lang) ?? new Set();
}

function byLanguage(world: World): ReadonlyMap<string, ReadonlySet<string>> {
  const texts = new Map<string, Set<string>>();
  const seen = new Set<object>();
  const open: unknown[] = [world];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (isWords(value)) {
      const own = texts.get(value.lang) ?? new Set();
      texts.set(value.lang, own.add(value.text));
    } else open.push(...(value instanceof Map ? value.values() : Object.values(value)));
  }
  return texts;
}

function isWords(value: object): value is { readonly text: string; readonly lang: string } {
  const { text, lang } = value as { readonly text?: unknown; readonly lang?: unknown };
  return typeof text === 'string' && typeof lang === 'string' && text.length <= MOST;
}
