/*
 * A thing of this site as something to cite: one line of text, BibTeX and RIS. Plain values in,
 * text out; knows no page. The date is the day of the entry's last change, so that a citation names
 * a version.
 */

export interface Citable {
  /** Permanent: the key of a BibTeX record. */
  readonly id: string;
  /** What it is, with its id on the site: "Entry 2024-01-26-icj-provisional-measures". */
  readonly kind: string;
  readonly title: string;
  /** Name of the site. */
  readonly site: string;
  /** Absolute address of its page. */
  readonly url: string;
  /** Day of the version, `YYYY-MM-DD`. */
  readonly version: string;
  /** BCP 47 tag. */
  readonly lang: string;
}

/** A BibTeX record; its key is the entry's id, which is permanent. Doubled braces keep the capitals of a title. */
export function toBibTeX(entry: Citable): string {
  const [year, month, day] = entry.version.split('-').map(Number);
  const fields = [
    ['title', `{${escapeTeX(entry.title)}}`],
    ['author', `{${escapeTeX(entry.site)}}`],
    ['year', year],
    ['month', month],
    ['day', day],
    ['url', entry.url],
    ['language', entry.lang],
    ['note', escapeTeX(`${entry.kind}, version of ${entry.version}`)],
  ];
  return `@online{${entry.id},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}

/** An RIS record, with the line ends that its readers want. */
export function toRis(entry: Citable): string {
  const lines = [
    ['TY', 'ELEC'],
    ['ID', entry.id],
    ['TI', entry.title],
    ['AU', `${entry.site},`],
    ['T2', entry.site],
    ['PY', entry.version.slice(0, 4)],
    ['DA', entry.version.replaceAll('-', '/')],
    ['UR', entry.url],
    ['LA', entry.lang],
    ['ER', ''],
  ];
  return lines.map(([tag, value = '']) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

/** What TeX writes by name: the first three have a meaning of their own, the others are other signs in old fonts. */
const NAMED_IN_TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

function escapeTeX(text: string): string {
  return oneLine(text).replace(/[&%$#_{}\\~^<>|]/g, (sign) => NAMED_IN_TEX[sign] ?? `\\${sign}`);
}

/** Some readers end a line at other signs than these files do: none of them may begin a field of its own. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
