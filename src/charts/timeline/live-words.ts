/* The words that the live timeline needs beyond its rows, as JSON for a data block. Made at build time. */
import type { Messages } from '../../i18n/messages.ts';
import type { MonthFault } from '../kit/month.ts';

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
  /** Nothing is found; no lane is on. */
  readonly none: string;
  readonly noLane: string;
  /** An entry is shown though the filter leaves it out. */
  readonly except: string;
  /** What is wrong with a month that was typed. */
  readonly months: Readonly<Record<MonthFault, string>>;
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
    none: t('live.none'),
    noLane: t('live.noLane'),
    except: t('live.except'),
    months: {
      unreadable: t('live.monthUnreadable'),
      outside: t('live.monthOutside', { from: '{from}', to: '{to}' }),
      order: t('live.monthOrder'),
    },
  };
}
