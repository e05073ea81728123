/* Citations of several pages as one file, each once. Pure. */

export type CitationForm = 'bib' | 'ris' | 'csl.json';

/** @param files as they are published, in order @throws SyntaxError for JSON that is none */
export function joinedCitations(form: CitationForm, files: readonly string[]): string {
  if (form === 'csl.json') {
    const all = files.flatMap((text) => JSON.parse(text) as { readonly id?: unknown }[]);
    const byId = new Map(all.map((item) => [String(item.id ?? JSON.stringify(item)), item]));
    return `${JSON.stringify([...byId.values()], null, 1)}\n`;
  }
  const records = files.flatMap((text) => (form === 'bib' ? bibRecords(text) : risRecords(text)));
  const [key, between] = form === 'bib' ? [/^@\w+\{([^,]+),/, '\n'] : [/^ID\s+-\s*(.*)$/m, ''];
  const byId = new Map(records.map((record) => [key.exec(record)?.[1] ?? record, record]));
  return [...byId.values()].join(between);
}

/** A record begins a line with its mark. */
const bibRecords = (text: string) =>
  text
    .split(/^(?=@)/m)
    .filter((record) => record.startsWith('@'))
    .map((record) => `${record.trimEnd()}\n`);

/** A record ends with its mark. */
const risRecords = (text: string) => text.match(/TY {2}- [\s\S]*?\r?\nER {2}-[^\n]*\r?\n?/g) ?? [];
