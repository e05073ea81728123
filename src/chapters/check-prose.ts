/*
 * Reads the text of a chapter as an editor would: every id it names must exist, every heading must have
 * an id of its own, every paragraph must end on a source. Faults name the line. Pure.
 */

export interface ProseFault {
  readonly line: number;
  readonly text: string;
}

/** The ids that a chapter may name. */
export interface KnownIds {
  readonly Cite: ReadonlySet<string>;
  readonly Event: ReadonlySet<string>;
  readonly Chart: ReadonlySet<string>;
  readonly Term: ReadonlySet<string>;
  readonly Order: ReadonlySet<string>;
  readonly Person: ReadonlySet<string>;
}

const PLACES: Record<keyof KnownIds, string> = {
  Cite: 'content/sources',
  Event: 'content/events',
  Chart: 'content/charts',
  Term: 'the terms of this chapter',
  Order: 'content/orders',
  Person: 'content/people',
};

/** @param mdx the whole file, head included, so that lines count as in an editor */
export function checkProse(mdx: string, known: KnownIds): ProseFault[] {
  const lines = mdx.split('\n');
  const start = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
  const faults: ProseFault[] = [];
  lines.forEach((text, i) => {
    if (i < start) return;
    for (const [, component, id] of text.matchAll(/<(Cite|Event|Chart|Term|Order|Person)\s+id="([^"]*)"/g) as Iterable<
      [string, keyof KnownIds, string]
    >) {
      if (!known[component].has(id))
        faults.push({
          line: i + 1,
          text: `<${component}>: "${id}" is not in ${PLACES[component]}; check the spelling or add it`,
        });
    }
    const [nested] =
      /<(?:Event|Term|Order|Person)\b[^>]*>(?:(?!<\/)[^<]|<Cite[^>]*>)*<(?:Event|Term|Order|Person)\b/.exec(text) ?? [];
    if (nested)
      faults.push({
        line: i + 1,
        text: `${nested.slice(0, 60)}: a link stands within a link; let one end before the next`,
      });
    if (/^#{2,4} /.test(text) && !/\{#[a-z0-9-]+\}\s*$/.test(text))
      faults.push({ line: i + 1, text: 'heading: has no id of its own; end it with {#a-name}' });
  });
  for (const paragraph of paragraphsOf(lines, start)) {
    if (!paragraph.text.includes('<Cite'))
      faults.push({ line: paragraph.line, text: 'paragraph: has no source; no source, no sentence' });
    else if (statesSomething(paragraph.text.slice(paragraph.text.lastIndexOf('<Cite')).replace(/^<Cite[^>]*\/>/, ''))) {
      faults.push({
        line: paragraph.line,
        text: 'paragraph: its last sentence has no source; end the paragraph with <Cite id="…" at="…" />',
      });
    }
  }
  return faults;
}

interface Paragraph {
  readonly line: number;
  readonly text: string;
}

/** Blocks of running text: neither headings, lists, components on their own nor comments. */
function paragraphsOf(lines: readonly string[], start: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: { line: number; text: string } | undefined;
  lines.forEach((text, i) => {
    if (i < start) return;
    if (text.trim() === '') open = undefined;
    else if (open) open.text += ` ${text}`;
    else {
      open = { line: i + 1, text };
      if (!/^(#|-|\*|\d+\.|\{\/\*|<\/|<(Chart|Pair|Said|NotSaid|div|aside|section)\b|import |export )/.test(text))
        paragraphs.push(open);
    }
  });
  return paragraphs;
}

const statesSomething = (rest: string) => /[\p{L}\p{N}]{2,}/u.test(rest.replace(/<[^>]*>/g, ''));
