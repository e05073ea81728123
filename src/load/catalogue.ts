/* Turns the nested keys of a ui.yaml into dotted ones. */
import type { PluralForms } from '../i18n/messages.ts';
import type { LanguageFiles } from './read-files.ts';

type Tree = LanguageFiles['ui'];

/** `{ timeline: { title: "Timeline" } }` becomes `timeline.title`. */
export function flattenCatalogue(tree: Tree, prefix = ''): Map<string, string | PluralForms> {
  const flat = new Map<string, string | PluralForms>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string' || isPlural(value)) flat.set(`${prefix}${key}`, value);
    else for (const [inner, message] of flattenCatalogue(value, `${prefix}${key}.`)) flat.set(inner, message);
  }
  return flat;
}

function isPlural(value: Exclude<Tree[string], string>): value is PluralForms {
  return typeof (value as { other?: unknown }).other === 'string';
}
