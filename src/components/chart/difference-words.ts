/* What differs between two versions of a chart, in words. */
import type { Messages } from '../../i18n/messages.ts';
import { differenceBetween, type KeptVersion } from '../../model/versions.ts';

/** Short sentences; none where the two say the same. */
export function differenceWords(t: Messages, before: KeptVersion, after: KeptVersion): string {
  const difference = differenceBetween(before, after);
  if (!difference) return '';
  const { added, removed, changed, words, drawing } = difference;
  return [
    ...(added > 0 ? [t('versions.rowsAdded', { count: added })] : []),
    ...(removed > 0 ? [t('versions.rowsRemoved', { count: removed })] : []),
    ...(changed > 0 ? [t('versions.rowsChanged', { count: changed })] : []),
    ...(words ? [t('versions.words')] : []),
    ...(drawing ? [t('versions.drawing')] : []),
  ].join(' ');
}
