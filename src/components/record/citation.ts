/*
 * An entry of this site as something to cite: one line of text, BibTeX and RIS. Plain values in,
 * text out; knows no page. The date is the day of the entry's last change, so that a citation names
 * a version.
 */

export interface Citable {
  readonly id: string;
  readonly title: string;
  /** Name of the site. */
  readonly site: string;
  /** Absolute address of the entry. */
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
    ['note', `Entry ${entry.id}, version of ${entry.version}`],
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
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

function escapeTeX(text: string): string {
  return text.replace(/[&%$#_{}]/g, (character) => `\\${character}`);
}
