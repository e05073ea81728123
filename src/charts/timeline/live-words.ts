/* The words that the live timeline needs beyond its rows, as JSON for a data block. Made at build time. */
import type { Messages } from '../../i18n/messages.ts';

export interface LiveWords {
  /** Templates with `{count} {total} {from} {to}`. */
  readonly shown: string;
  readonly help: string;
  readonly close: string;
  readonly fromHandle: string;
  readonly toHandle: string;
  readonly copied: string;
  readonly paneCount: string;
  readonly strip: string;
  readonly picture: string;
  readonly hint: string;
}

export function liveWords(t: Messages): LiveWords {
  const slots = { count: '{count}', total: '{total}', from: '{from}', to: '{to}' };
  return {
    shown: t('live.shown', slots),
    help: t('live.help'),
    close: t('live.close'),
    fromHandle: t('live.fromHandle'),
    toHandle: t('live.toHandle'),
    copied: t('live.copied'),
    paneCount: t('live.paneCount', slots),
    strip: t('live.strip'),
    picture: t('live.picture'),
    hint: t('live.hint'),
  };
}
