/* The short version of a chapter, read in half a minute: each of its five sentences is one sentence, of few words. Pure. */
import { LineCounter, parseDocument } from 'yaml';
import { splitSentences } from '../../src/chapters/sentences.ts';
import { type ProseFault, wordCount } from './measures.ts';

/** The most words that a sentence of it may have. The schema asks for five of them. */
export const SUMMARY_WORDS = 20;

/** Sentences of the short version that are two, or too long, by line. @param mdx the whole file, head included */
export function summaryFaults(mdx: string): ProseFault[] {
  const lines = new LineCounter();
  const head = mdx.match(/^---\n([\s\S]*?)\n---\n/)?.[1] ?? '';
  const document = parseDocument(head, { lineCounter: lines });
  const { summary = [] } = (document.toJS() ?? {}) as { summary?: readonly { readonly text: string }[] };
  return summary.flatMap(({ text }, i) => {
    const node = document.getIn(['summary', i, 'text'], true) as { readonly range?: readonly number[] } | undefined;
    // The head begins on the second line of the file.
    const line = lines.linePos(node?.range?.[0] ?? 0).line + 1;
    const [count, words] = [splitSentences(text).length, wordCount(text)];
    const start = `"${text.split(' ').slice(0, 5).join(' ')} …"`;
    return [
      ...(count === 1 ? [] : [{ line, text: `summary: ${start} is ${count} sentences; write one` }]),
      ...(words <= SUMMARY_WORDS
        ? []
        : [{ line, text: `summary: ${start} has ${words} words; ${SUMMARY_WORDS} are allowed, so shorten it` }]),
    ];
  });
}
