/* A document of the book: what every one of them has around its text. */
import type { Reader } from '../../src/load/reader.ts';
import { escapeText } from '../../src/markup/markup.ts';

export interface BookText {
  readonly title: string;
  /** What it is among the parts of a book, by its name in EPUB: "chapter", "cover". */
  readonly type: string;
  /** XHTML. */
  readonly body: string;
}

export function documentOf({ locale }: Reader, { title, type, body }: BookText): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${locale.tag}" xml:lang="${locale.tag}" dir="${locale.dir}">
<head><meta charset="UTF-8"/><title>${escapeText(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body class="${type}">
${body}
</body>
</html>
`;
}
