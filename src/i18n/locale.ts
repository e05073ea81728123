/* One language of the site: its tag, name, direction and numerals. Knows no messages and no files. */

/** Scripts that run right to left, for engines without `Intl.Locale` text information. */
const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']);

export interface Locale {
  /** BCP 47 tag; also the folder name in `content/lang` and the first part of every address. */
  readonly tag: string;
  /** The language's name in itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** Tag handed to `Intl`, with calendar and numerals. */
  readonly intl: string;
}

/** Makes a locale from its tag and what `language.yaml` says. */
export function makeLocale(tag: string, options: { name: string; intl?: string; dir?: 'ltr' | 'rtl' }): Locale {
  return { tag, name: options.name, dir: options.dir ?? directionOf(tag), intl: options.intl ?? tag };
}

/** Reading direction of a language tag, from its (likely) script. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(tag).maximize().script;
  return script !== undefined && RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
}
