/*
 * HTML and XML as a type of its own: what is meant as markup says so by its type and is never guessed from its text. The
 * tag `markup` escapes whatever is put into it and is no markup yet, so that a text of the record, of the catalogue or of
 * an address stays text wherever it is printed. Knows nothing.
 */

/** Text of which every character is meant as HTML or XML. Not exported as a value: it is made in the ways below alone. */
class Markup {
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }

  /** In JSON it is a text like any other. */
  toJSON(): string {
    return this.text;
  }
}

export type { Markup };

/** What may stand in a slot of the tag: text is escaped, markup stands as it is, nothing prints nothing. */
export type Printable = string | number | Markup | readonly Markup[] | undefined;

/**
 * A template of HTML or XML: markup`<a href="${url}">${title}</a>`. Safe between tags and in attributes in double
 * quotes; @throws Error for a text in an attribute without them
 */
export function markup(parts: TemplateStringsArray, ...values: readonly Printable[]): Markup {
  let text = parts[0] ?? '';
  values.forEach((value, i) => {
    if (!(value instanceof Markup) && /\s[\w:-]+='?$/.test(parts[i] ?? ''))
      throw new Error(`An attribute stands without double quotes: ${parts[i]}`);
    text += print(value) + (parts[i + 1] ?? '');
  });
  return new Markup(text);
}

/**
 * Text that the caller vouches for: it was printed as markup before (a rendered slot, a built page), or checked to be
 * nothing but what a picture may hold. `tests/markup.test.ts` names every file that may do so.
 */
export function vouched(text: string): Markup {
  return new Markup(text);
}

/** What `set:html` takes, and it takes nothing else (`tests/markup.test.ts`). */
export function rawHtml(html: Markup): string {
  return html.toString();
}

/** JSON for a `script` element that holds data: `<` is written otherwise, so that no content can close the element. */
export function dataBlock(value: unknown): Markup {
  return new Markup(JSON.stringify(value).replaceAll('<', '\\u003c'));
}

/** A text for the text of an element or for an attribute in double quotes. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text that an attribute or an element was printed from: the references that printers write, each read once. */
export function readEscaped(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(amp|lt|gt|quot|apos));/gi, (_, decimal, hex, name) =>
    name
      ? (NAMED[name.toLowerCase()] ?? '')
      : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  );
}

function print(value: Printable): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.toString();
  return typeof value === 'object' ? value.map(print).join('') : escapeText(String(value));
}
