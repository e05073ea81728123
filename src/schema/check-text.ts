/* Looks through every name and every text of a YAML file, whatever its shape: only what a reader can see may stand there. */
import { type Document, isPair, isScalar, isSeq, type LineCounter, type Node, visit } from 'yaml';
import { cut, strangeIn } from '../model/plain-text.ts';
import type { Fault } from './fault.ts';

/** Every fault of the texts of a parsed file. @param source the file as it stands */
export function textFaults(file: string, source: string, document: Document, lines: LineCounter): Fault[] {
  const faults: Fault[] = [];
  let aliased = false;
  let named: { readonly start: number; readonly text: string } | undefined;
  const say = (offset: number, text: string) => faults.push({ file, line: lines.linePos(offset).line, text });
  /** What YAML reads before a value, and takes from it. */
  const lookBefore = (node: Node & { readonly anchor?: string; readonly tag?: string }, path: readonly unknown[]) => {
    const start = node.range?.[0] ?? 0;
    if (node.anchor)
      named ??= {
        start,
        text: `${fieldOf(path, node)}: begins with &${cut(node.anchor)}, which YAML takes for a name; put the text in double quotes`,
      };
    if (node.tag)
      say(start, `${fieldOf(path, node)}: begins with !, a tag of YAML; take it out, or put the text in double quotes`);
  };
  visit(document, {
    // Aliases of aliases grow without end when they are written out; one word is enough, however many there are.
    Alias: (_, node, path) => {
      const field = fieldOf(path, node);
      if (!aliased)
        say(node.range?.[0] ?? 0, `${field}: points to another place of the file (*…); write the value out`);
      aliased = true;
    },
    Collection: (_, node, path) => lookBefore(node, path),
    Scalar: (key, node, path) => {
      lookBefore(node, path);
      if (typeof node.value !== 'string') return;
      const [start = 0, end = start] = node.range ?? [];
      if (key === 'key' && node.value === '__proto__') say(start, '__proto__: is no name for a field; take it out');
      if (key !== 'key' && /^\s+$/.test(node.value))
        say(start, `${fieldOf(path, node)}: holds only space; write a text, or take the field out`);
      const strange = strangeIn(node.value);
      if (!strange) return;
      // A character that is written as an escape stands nowhere in the source.
      const there = source.slice(start, end).indexOf(node.value[strange.index] ?? '');
      say(
        start + Math.max(0, there),
        `${key === 'key' ? 'the name of a field' : fieldOf(path, node)}: ${strange.text}`,
      );
    },
  });
  // What a name is given to is told where nothing tells already that the name is used.
  if (named && !aliased) say(named.start, named.text);
  const beside = faults.length === 0 && strangeIn(source.replaceAll('\t', ' '));
  if (beside) say(beside.index, `text: ${beside.text}`);
  return faults;
}

/** "summary[2].text", from the nodes above one. */
function fieldOf(path: readonly unknown[], node: Node): string {
  let name = '';
  path.forEach((above, i) => {
    if (isPair(above)) name += `${name ? '.' : ''}${cut(isScalar(above.key) ? String(above.key.value) : '')}`;
    else if (isSeq(above)) name += `[${above.items.indexOf(path[i + 1] ?? node) + 1}]`;
  });
  return name || 'file';
}
