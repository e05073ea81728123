/*
 * What changed between two editions, sentence by sentence. Sentences are cut by the rules of their language (Unicode,
 * UAX 29) and compared as wholes: a reader is shown what no longer stands and what stands now, not scraps of words.
 */
import { diffArrays } from 'diff';
import type { Edition, EditionPart, EditionText } from '../model/edition.ts';
import { EDITION_PARTS } from '../model/edition.ts';

/** A run of sentences that stood, stand, or stood and stand. */
export interface Run {
  readonly is: 'gone' | 'new' | 'same';
  readonly sentences: readonly string[];
}

/** One text that differs; `runs` is of all its sentences, headings among them. */
export interface TextChange {
  readonly part: EditionPart;
  readonly id: string;
  readonly title: string;
  readonly is: 'added' | 'removed' | 'changed';
  readonly gone: number;
  readonly new: number;
  readonly runs: readonly Run[];
}

/** @param lang of both editions, a BCP 47 tag */
export function changesBetween(before: Edition, after: Edition, lang: string): TextChange[] {
  const cut = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return EDITION_PARTS.flatMap((part) => {
    const [old, now] = [byId(before[part]), byId(after[part])];
    const ids = [...now.keys(), ...[...old.keys()].filter((id) => !now.has(id))];
    return ids.flatMap((id) => changeOf(part, id, old.get(id), now.get(id), cut) ?? []);
  });
}

function changeOf(
  part: EditionPart,
  id: string,
  old: EditionText | undefined,
  now: EditionText | undefined,
  cut: Intl.Segmenter,
): TextChange | undefined {
  const runs = diffArrays(sentencesOf(old, cut), sentencesOf(now, cut)).map(
    ({ added, removed, value }): Run => ({ is: added ? 'new' : removed ? 'gone' : 'same', sentences: value }),
  );
  if (runs.every(({ is }) => is === 'same')) return undefined;
  const count = (kind: Run['is']) =>
    runs.reduce((sum, { is, sentences }) => sum + (is === kind ? sentences.length : 0), 0);
  const is = old ? (now ? 'changed' : 'removed') : 'added';
  return { part, id, title: (now ?? old)?.title ?? id, is, gone: count('gone'), new: count('new'), runs };
}

function sentencesOf(text: EditionText | undefined, cut: Intl.Segmenter): string[] {
  if (!text) return [];
  const told = text.sections.flatMap(({ heading, paragraphs }) => [
    ...(heading ? [heading] : []),
    ...paragraphs.flatMap(({ text: words }) => [...cut.segment(words)].map(({ segment }) => segment.trim())),
  ]);
  return [text.title, ...told].filter(Boolean);
}

function byId(texts: readonly EditionText[]): ReadonlyMap<string, EditionText> {
  return new Map(texts.map((text) => [text.id, text]));
}
