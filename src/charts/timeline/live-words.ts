/* The words that the live timeline needs beyond its rows, as JSON for a data block. Made at build time. */
import type { Messages } from '../../i18n/messages.ts';
import type { MonthFault } from '../kit/month.ts';
import type { CountForms } from '../kit/words.ts';

export interface LiveWords {
  /** Templates with `{shown} {from} {to}` too; what is counted are all entries. */
  readonly shown: CountForms;
  readonly help: string;
  readonly close: string;
  readonly fromHandle: string;
  readonly toHandle: string;
  readonly copied: string;
  readonly paneCount: CountForms;
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
  return {
    shown: t.forms('live.shown', { shown: '{shown}', from: '{from}', to: '{to}' }),
    help: t('live.help'),
    close: t('live.close'),
    fromHandle: t('live.fromHandle'),
    toHandle: t('live.toHandle'),
    copied: t('live.copied'),
    paneCount: t.forms('live.paneCount'),
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
