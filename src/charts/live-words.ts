/* The words that a live half needs beyond its rows, by kind, as JSON for a data block. Made at build time. */
import type { Messages } from '../i18n/messages.ts';
import type { PictureWords } from './kit/picture-words.ts';
import { liveWords as timelineWords, type LiveWords } from './timeline/live-words.ts';

export function liveWords(kind: string, t: Messages): LiveWords | PictureWords {
  return kind === 'timeline' ? timelineWords(t) : { open: t('live.open') };
}
