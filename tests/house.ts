/*
 * Reads the plan of the house from src/README.md and the imports of its files from their syntax trees. One table says
 * which room may know which: the one that people read.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** One import of another file of the house. */
export interface Import {
  /** File that is imported, from src/. */
  readonly target: string;
  readonly line: number;
  /** Nothing of it is left when the program runs. */
  readonly typeOnly: boolean;
  /** Stands in the script of a component, which runs in a browser. */
  readonly inScript: boolean;
}

/** Room: the rooms that it may know besides itself, from the table of the plan. `charts/<kind>` stands for each kind. */
export function planOf(readme: string, kinds: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const rows = readme
    .split('\n')
    .filter((line) => /^\| (`[^`]+\/`|`\.`) \|/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const spread = (room: string): string[] =>
    room === 'charts/<kind>' ? kinds.map((kind) => `charts/${kind}`) : [room];
  return new Map(
    rows.flatMap(([, name = '', , knows = '']) => {
      const rooms = [...knows.matchAll(/`([^`]+)`/g)].flatMap(([, room = '']) => spread(room));
      return spread(name.slice(1, -1).replace(/\/$/, '')).map((room): [string, readonly string[]] => [room, rooms]);
    }),
  );
}

/** The room of a file: its first folder, in charts/ its second too; "." for a file of src/ itself. */
export function roomOf(file: string): string {
  const [first = '', second = '', ...further] = file.split('/');
  if (second === '') return '.';
  return first === 'charts' && further.length > 0 ? `charts/${second}` : first;
}

/** What a file imports from the house, as statements, as `import()` and as types; packages are left out. */
export function importsOf(file: string, text: string): readonly Import[] {
  if (!file.endsWith('.astro')) return importsOfModule(file, text, 0, file.endsWith('.browser.ts'));
  const fence = /^---\n([\s\S]*?)\n---/m.exec(text);
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
  return [
    ...(fence ? importsOfModule(file, fence[1] ?? '', linesBefore(text, fence.index) + 1, false) : []),
    ...scripts.flatMap((match) =>
      importsOfModule(file, match[1] ?? '', linesBefore(text, match.index + match[0].indexOf('>')), true),
    ),
  ];
}

function importsOfModule(file: string, text: string, linesAbove: number, inScript: boolean): readonly Import[] {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (node: ts.Node, name: ts.Node | undefined, typeOnly: boolean): void => {
    if (!name || !ts.isStringLiteral(name) || !name.text.startsWith('.')) return;
    const line = linesAbove + source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push({ target: normalize(join(dirname(file), name.text)), line, typeOnly, inScript });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node, node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    !clause.name && !!names && ts.isNamedImports(names) && names.elements.every(({ isTypeOnly }) => isTypeOnly === true)
  );
}

const linesBefore = (text: string, at: number): number => text.slice(0, at).split('\n').length - 1;

/** Circles of files that import each other, each as the files that it goes through (Tarjan's strongly connected components). */
export function circlesOf(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const at = order.size;
    order.set(file, at);
    open.push(file);
    let low = at;
    for (const next of graph.get(file) ?? []) {
      if (next === file) circles.push([file]);
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, lowest.get(next) ?? order.get(next) ?? at);
      lowest.set(file, low);
    }
    lowest.set(file, low);
    if (low === at) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return low;
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}

/** Files below a folder, in order, by their path from it. */
export function filesBelow(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below))
    .sort()
    .flatMap((name) => {
      const path = join(below, name);
      return statSync(join(folder, path)).isDirectory() ? filesBelow(folder, path) : [path];
    });
}

export const textOf = (file: string): string => readFileSync(join(SRC, file), 'utf8');
