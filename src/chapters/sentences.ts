/*
 * The sentences of a chapter that state a number, a date or a legal act, and whether a source stands in each. Pure; a
 * reader's help for reviews: that a paragraph ends on a source is checked elsewhere and stops the build.
 */

export interface Sentence {
  readonly line: number;
  readonly text: string;
  readonly sourced: boolean;
}

const CITE = '\u00a7';
const STATES_SOMETHING =
  /\d|\b(January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(order(ed|s)?|found|held|ruled|issued|alleg\w+|conclud\w+|decid\w+|bind\w*|must|unlawful|obligat\w+|warrants?|votes?|voted)\b/;

/** @param mdx the whole file, head included, so that lines count as in an editor */
export function statementsOfProse(mdx: string): Sentence[] {
  const lines = mdx.split('\n');
  const start = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
  return lines.flatMap((raw, i) => {
    if (i < start || /^(#|<(Chart|Pair|Said|NotSaid)\b|<\/|import |\{)/.test(raw) || raw.trim() === '') return [];
    const text = raw
      .replace(/<Cite\b[^>]*\/>/g, CITE)
      .replace(/<[^>]*>/g, '')
      .trim();
    return text
      .split(/(?<=[.?!]["\u201d\u2019)]*(?:\s*\u00a7)*)\s+(?=["\u201c]?\p{Lu})/u)
      .filter((sentence) => STATES_SOMETHING.test(sentence))
      .map((sentence) => ({
        line: i + 1,
        text: sentence.replaceAll(CITE, '').trim(),
        sourced: sentence.includes(CITE),
      }));
  });
}
