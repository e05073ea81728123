/* What a citation asks of a chapter, and how its address is one thing. Reads no content. */
import type { Chapter } from '../../load/chapters.ts';

/** What a citation asks of a chapter. */
export interface CitedChapter extends Pick<Chapter, 'lang'> {
  /** "two-courts", or "two-courts/plain". */
  readonly slug: string;
  readonly head: Pick<Chapter['head'], 'title' | 'textOf' | 'summary'>;
  readonly entry: { readonly body?: string };
}

/** Last segment of the address of a chapter in plain words. */
export const PLAIN = 'plain';

/** A chapter in plain words is one thing at an address of three segments. */
export const asThing = (segments: readonly string[]): readonly string[] =>
  segments[0] === 'chapters' && segments[2] === PLAIN ? ['chapters', `${segments[1]}/${PLAIN}`] : segments;
