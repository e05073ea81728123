/* A chart in the book: its picture with its words, and its table, which is a document of its own. */
import type { ChartFigure } from '../../src/charts/figure.ts';
import { bookSvgOf } from '../../src/charts/downloads.ts';
import { shownCell, shownColumns } from '../../src/components/chart/table-cells.ts';
import type { Reader } from '../../src/load/reader.ts';
import { absolute } from '../../src/load/site.ts';
import { escapeText } from '../../src/markup/markup.ts';
import { documentOf } from './document.ts';

export const pictureName = (id: string) => `pictures/${id}.svg`;

export const tableName = (id: string) => `table-${id}.xhtml`;

export function figureOf(
  { t }: Reader,
  { id, title, subtitle, note, sourceLine, checked, description }: ChartFigure,
): string {
  return `<figure id="chart-${id}"><figcaption><h3>${escapeText(title.text)}</h3><p>${escapeText(subtitle.text)}</p></figcaption>
<img src="${pictureName(id)}" alt="${escapeText(description)}"/>
${note ? `<p class="small">${escapeText(note.text)}</p>` : ''}<p class="small">${escapeText(`${sourceLine} ${checked}`)} <a href="${tableName(id)}">${escapeText(t('book.table'))}</a></p></figure>`;
}

/** Without rims around marks: they are painted beneath only where a reader knows an attribute younger than EPUB's SVG. */
export const pictureOf = (figure: ChartFigure): string =>
  String(bookSvgOf(figure)).replace(/ stroke="[^"]*" stroke-width="[^"]*" paint-order="stroke"/g, '');

/** The table of a chart, with the way back to its picture. @param slug of the chapter that shows the chart first */
export function tableOf(reader: Reader, figure: ChartFigure, slug: string): string {
  const { locale, t } = reader;
  const columns = shownColumns(figure.table);
  const head = columns.map(({ name }) => `<th scope="col">${escapeText(name)}</th>`).join('');
  // As many as the page shows: what is looked up by thousands is for programs.
  const shown = figure.table.rows.slice(0, figure.table.onPage);
  const rows = shown
    .map(
      (row) => `<tr>${columns.map((column) => `<td>${escapeText(shownCell(locale, column, row))}</td>`).join('')}</tr>`,
    )
    .join('\n');
  const all = figure.table.rows.length;
  const cut = shown.length < all ? `<p>${escapeText(t('book.cut', { shown: shown.length, all }))}</p>` : '';
  const page = figure.listed
    ? `<p class="small"><a href="${escapeText(absolute(figure.hrefs.page))}">${escapeText(absolute(figure.hrefs.page))}</a></p>`
    : '';
  return documentOf(reader, {
    title: figure.title.text,
    type: 'table',
    body: `<section epub:type="appendix" role="doc-appendix" aria-label="${escapeText(figure.title.text)}">
<h1>${escapeText(figure.title.text)}</h1>
<p><a href="${slug}.xhtml#chart-${figure.id}">${escapeText(t('book.picture'))}</a></p>
<table><caption>${escapeText(figure.table.caption)}</caption><thead><tr>${head}</tr></thead><tbody>
${rows}
</tbody></table>
${cut}<p class="small">${escapeText(`${figure.sourceLine} ${figure.checked}`)}</p>${page}
</section>`,
  });
}
