/* What stands on the sheets of a PDF, read by a reader that is not the browser which printed it. */
import { extractText, getDocumentProxy } from 'unpdf';

export interface PrintedPdf {
  /** The text of each sheet, the margins with it. */
  readonly sheets: readonly string[];
  /** Of the first sheet, in points. */
  readonly width: number;
  readonly height: number;
  /** The bookmarks of the first rank. */
  readonly bookmarks: readonly string[];
}

export async function readPdf(bytes: Uint8Array): Promise<PrintedPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const [{ text }, outline, first] = [await extractText(pdf), await pdf.getOutline(), await pdf.getPage(1)];
  const [, , width = 0, height = 0] = first.view;
  return { sheets: text, width, height, bookmarks: (outline ?? []).map(({ title }) => title) };
}
