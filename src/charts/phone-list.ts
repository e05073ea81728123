/* Entries in words, in place of a picture that a phone has no room for. */
import { formatDate } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locale.ts';
import { machineDate } from '../model/date.ts';
import type { Event } from '../model/record.ts';
import type { KeptEntry } from '../model/versions.ts';

export interface PhoneEntry extends KeptEntry {
  /** Address of its page. */
  readonly href: string;
}

export interface PhoneList {
  /** Whether these are all the entries of the chart. */
  readonly all: boolean;
  readonly entries: readonly PhoneEntry[];
}

/** An event as an entry of such a list. @param page gives the address of a page of the language */
export function phoneEntry(event: Event, locale: Locale, page: (...segments: string[]) => string): PhoneEntry {
  return {
    lane: event.lane,
    day: machineDate(event.when),
    written: formatDate(locale, event.when, 'medium'),
    words: event.label ?? event.title,
    href: page('events', event.id),
  };
}
