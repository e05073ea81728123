/*
 * The reader of a page: its language with everything that is said and addressed in it. One value for pages,
 * pictures, feeds and files, made from the language in an address. `middleware.ts` gives each page its own.
 */
import type { Locale } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Addresses } from '../model/addresses.ts';
import type { World } from '../model/world.ts';
import { addressesOf, loadWorld, localeOf, messagesOf, SOURCE_LANGUAGE } from './world.ts';

export interface Reader {
  readonly lang: string;
  readonly locale: Locale;
  readonly t: Messages;
  readonly href: Addresses;
  readonly world: World;
}

const readers = new Map<string, Reader>();

/** The reader of a language; pages without one in their address (`/`, 404) speak the source language. @throws ContentError */
export function readerOf(lang: string = SOURCE_LANGUAGE): Reader {
  const world = loadWorld(lang);
  let reader = readers.get(lang);
  // The content may have been read anew since.
  if (reader?.world !== world) {
    reader = { lang, locale: localeOf(lang), t: messagesOf(lang), href: addressesOf(lang), world };
    readers.set(lang, reader);
  }
  return reader;
}
