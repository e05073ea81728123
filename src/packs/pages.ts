/* A page of a cartridge: HTML that stands alone, without scripts and styles, with the line that says from where it is. */
import { type Markup, markup, rawHtml } from '../markup/markup.ts';
import type { Reader } from '../load/reader.ts';
import type { Day } from '../model/date.ts';
import type { Words } from '../model/words.ts';
import { originParagraph } from './packing.ts';
import { said } from './xml.ts';

/** @param segments of the page that it is made from @param day through which that was checked */
export function pageText(reader: Reader, title: Words, segments: readonly string[], day: Day, body: Markup): string {
  const { locale, lang } = reader;
  const page = markup`<html lang="${locale.tag}" dir="${locale.dir}">
<head><meta charset="utf-8"><title>${title.text}</title></head>
<body>
<h1>${said(title, lang, 'html')}</h1>
${body}
<hr>
${originParagraph(reader, segments, day)}
</body>
</html>`;
  return `<!doctype html>\n${rawHtml(page)}\n`;
}
