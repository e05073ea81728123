/* Reads the text of a CSV into cells, each of them one line of what a reader can see. Knows no columns, no folders. */
import { csvParseRows } from 'd3';
import { cut, spoiltIn, strangeIn } from '../model/plain-text.ts';

/** The rows of a CSV, the head first; undefined where a cell holds what no text may. */
export function readCells(text: string, say: (line: number, fault: string) => void): string[][] | undefined {
  const spoilt = spoiltIn(text);
  if (spoilt) {
    say(spoilt.line, spoilt.text);
    return undefined;
  }
  // The parser takes a carriage return for the end of a row: it has to be found before.
  const carriage = text.indexOf('\r');
  if (carriage >= 0) {
    say(text.slice(0, carriage).split('\n').length, `row: ${strangeIn('\r')?.text}`);
    return undefined;
  }
  const rows = csvParseRows(text);
  let sound = true;
  rows.forEach((row, i) => {
    row.forEach((cell, j) => {
      const strange = cell.includes('\n') ? 'holds a line end; write one line' : strangeIn(cell)?.text;
      if (!strange) return;
      sound = false;
      say(i + 1, `${i > 0 ? cut(rows[0]?.[j] ?? `cell ${j + 1}`) : 'head'}: ${strange}`);
    });
  });
  return sound ? rows : undefined;
}
