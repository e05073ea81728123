/* What is wrong with a text that is no YAML, in an editor's words: the line to mend and how, not what the parser expected. */
import type { LineCounter, YAMLParseError } from 'yaml';
import { cut } from '../model/plain-text.ts';

/** The line that is to be mended, and the cure. */
export function wordYamlError(
  error: YAMLParseError,
  text: string,
  counter: LineCounter,
): { line: number; text: string } {
  const lines = text.split('\n');
  const at = counter.linePos(error.pos[0]).line;
  const { line, cure } = cureOf(error, lines, at) ?? { line: at, cure: cut(error.message.split('\n')[0] ?? '') };
  return { line, text: `is not valid YAML: ${cure}` };
}

function cureOf({ code, message }: YAMLParseError, lines: readonly string[], at: number) {
  const here = lines[at - 1] ?? '';
  switch (code) {
    case 'TAB_AS_INDENT':
      return { line: at, cure: 'the line begins with a tab; indent with two spaces' };
    case 'DUPLICATE_KEY':
      return { line: at, cure: 'this field stands twice; keep one of them' };
    case 'BAD_SCALAR_START':
      return { line: at, cure: 'the text begins with a sign that YAML reads otherwise; put it in double quotes' };
    case 'MISSING_CHAR':
      return { line: openedAt(lines, at), cure: 'a quotation mark is opened and not closed; close it on its line' };
    case 'UNEXPECTED_TOKEN':
      return {
        line: at,
        cure: 'the text goes on after its end; put all of it in double quotes, and write \\" for one within it',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return colonOrIndent(lines, at);
    case 'BAD_INDENT':
      if (/^Flow/.test(message))
        return { line: at - 1, cure: 'a bracket or brace is opened and not closed; close it on its line' };
      return { line: at, cure: ODD_COLUMN };
    case 'MULTIPLE_DOCS':
      return {
        line: at,
        cure: 'the file goes on after a line of dashes; a file holds one thing, so take the line out',
      };
    case 'RESOURCE_EXHAUSTION':
    case 'IMPOSSIBLE':
      return { line: at, cure: 'it is nested too deeply; write it flatter' };
    default:
      return /:\S/.test(here) ? { line: at, cure: 'write a space after the colon of a field' } : undefined;
  }
}

const ODD_COLUMN =
  'the line begins at another column than those it belongs to; fields of one thing begin at one column';

/** A colon within a text, a line that is indented too far or not far enough, or one that belongs to nothing. */
function colonOrIndent(lines: readonly string[], at: number) {
  const here = lines[at - 1] ?? '';
  const next = lines.findIndex((line, i) => i >= at && line.trim() !== '');
  if (/^[^"']*: [^"'[{].*:(?: |$)/.test(here.trim()))
    return {
      line: at,
      cure: 'the text holds a colon with a space after it; put the text in double quotes: title: "One: two"',
    };
  if (next >= 0 && depth(lines[next]) > depth(here)) return { line: next + 1, cure: ODD_COLUMN };
  if (/^\s*-/.test(here)) return { line: at, cure: ODD_COLUMN };
  return {
    line: at,
    cure: 'the line is neither a field with its colon nor a part of the text before it; indent it, or write field: text',
  };
}

/** The line on which the quotation mark stands that is not closed. */
function openedAt(lines: readonly string[], at: number): number {
  for (let i = Math.min(at, lines.length); i > 0; i -= 1)
    if (/(?:^|[:[{,-] *)(?:"[^"]*|'[^']*)$/.test(lines[i - 1] ?? '')) return i;
  return at;
}

const depth = (line = ''): number => line.search(/\S|$/);
