/*
 * Finds where code knows a kind of chart by its name or by its rows, from its syntax tree: a comparison, a case, a list
 * or a table of names, a selector, an import from the kind's folder, a cast of rows.
 */
import ts from 'typescript';

export interface KindName {
  readonly line: number;
  readonly text: string;
}

/** @param file decides how it is read: a component's markup is read as its expressions */
export function kindNamesIn(file: string, text: string, kinds: readonly string[]): KindName[] {
  const source = ts.createSourceFile('module.tsx', codeOf(file, text), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: KindName[] = [];
  const visit = (node: ts.Node): void => {
    if (knowsKind(node, kinds)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ line, text: node.getText().replace(/\s+/g, ' ').slice(0, 80) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** A component as one module with the same lines: its markup is an element, its scripts are read as they stand. */
function codeOf(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  const fence = /^---\n([\s\S]*?)\n---/.exec(text);
  const markup = text.slice(fence?.[0].length ?? 0);
  const scripts = [...markup.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script);
  return `\n${fence?.[1] ?? ''}\n;<>${markup}</>;${scripts.join('\n')}`;
}

const COMPARED: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
];

function knowsKind(node: ts.Node, kinds: readonly string[]): boolean {
  const isName = (each: ts.Node): boolean => ts.isStringLiteralLike(each) && kinds.includes(each.text);
  if (ts.isBinaryExpression(node))
    // The id of a chart may be the word that names its kind.
    return (
      COMPARED.includes(node.operatorToken.kind) &&
      ((isName(node.right) && !isId(node.left)) || (isName(node.left) && !isId(node.right)))
    );
  if (ts.isCaseClause(node)) return isName(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.filter(isName).length > 1;
  if (ts.isObjectLiteralExpression(node)) {
    const named = node.properties.filter(({ name }) => name && kinds.includes(nameOf(name))).length;
    // Folders of the record are named like kinds too, among many others.
    return named > 1 && 2 * named >= node.properties.length;
  }
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
    const inFolder = ts.isImportDeclaration(node.parent) || ts.isImportTypeNode(node.parent.parent);
    return kinds.some(
      (kind) =>
        new RegExp(`data-kind=["']?${kind}\\b`).test(node.text) || (inFolder && node.text.includes(`charts/${kind}/`)),
    );
  }
  if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) {
    const type = node.type.getText();
    return isRows(node.expression) || kinds.some((kind) => type.toLowerCase() === `${kind.replaceAll('-', '')}rows`);
  }
  return false;
}

const isId = (node: ts.Node): boolean => /\bid$/.test(node.getText());

/** `rows` and `figure.rows`. */
const isRows = (node: ts.Node): boolean =>
  (ts.isIdentifier(node) && node.text === 'rows') || (ts.isPropertyAccessExpression(node) && node.name.text === 'rows');

const nameOf = (name: ts.PropertyName): string => (ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '');
