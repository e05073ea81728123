/*
 * Styles as the tests read them: the sheets in src/, which hold for every page that they reach, and the style elements
 * of components, which Astro keeps to the elements of their component, but for what stands in `:global()`.
 */
import postcss, { type Declaration, type Rule } from 'postcss';

/** Styles of one file. */
export interface Sheet {
  readonly path: string;
  readonly css: string;
  /** Line of the file before the first of the styles. */
  readonly line: number;
  /** Whether they are kept to a component. */
  readonly scoped: boolean;
}

/** One selector with what it does. */
export interface Styled {
  readonly path: string;
  /** File and line, for a fault. */
  readonly at: string;
  readonly selector: string;
  /**
   * The classes that it styles: the first of its last part. Those after it are states (`.tag.half`), those before it stand
   * around what is styled.
   */
  readonly classes: readonly string[];
  /** How far it reaches: to the elements of its component, to what stands in these, or everywhere. */
  readonly reach: 'own' | 'inside' | 'everywhere';
  readonly rule: Rule;
}

/** The styles that stand in a file of any kind. */
export function sheetsIn(path: string, text: string): Sheet[] {
  if (path.endsWith('.css')) return [{ path, css: text, line: 0, scoped: false }];
  return [...text.matchAll(/^<style( is:global)?>\n([\s\S]*?)^<\/style>/gm)].map(([, everywhere, css = '']) => ({
    path,
    css,
    line: text.slice(0, text.indexOf(css)).split('\n').length - 1,
    scoped: everywhere === undefined,
  }));
}

/** All selectors of some styles. */
export function styledIn({ path, css, line, scoped }: Sheet): Styled[] {
  const found: Styled[] = [];
  postcss.parse(css).walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && /keyframes$/.test(String(rule.parent.name))) return;
    for (const selector of rule.selectors) {
      const parts = compoundsOf(selector);
      const own = scoped ? parts.findIndex((part) => !/^:global\(/.test(part)) : -1;
      const last = parts.at(-1) ?? '';
      const inside = reachesOut(last);
      found.push({
        path,
        at: `${path}:${line + (rule.source?.start?.line ?? 0)}`,
        selector,
        classes: subjectClasses(last),
        reach:
          own < 0 || (inside && parts.slice(0, -1).every((part) => /^:global\(/.test(part)))
            ? 'everywhere'
            : inside
              ? 'inside'
              : 'own',
        rule,
      });
    }
  });
  return found;
}

/** Declarations of a rule, without those of rules in it. */
export const declarationsOf = (rule: Rule): Declaration[] =>
  (rule.nodes ?? []).filter((node): node is Declaration => node.type === 'decl');

/** Whether a compound is of `:global()` itself, and does not only ask for something with it. */
const reachesOut = (compound: string): boolean => /^[^(]*:global\(/.test(compound);

/** A selector cut at its combinators; what stands in brackets is no cut. */
function compoundsOf(selector: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const sign of selector.replace(/\[[^\]]*\]/g, '[]').trim()) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0 && /[\s>+~]/.test(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.filter((part) => part !== '');
}

/** Classes of the last part of a selector: in `:is()` those of its last parts, in `:not()` and `:has()` none. */
function subjectClasses(compound: string): string[] {
  const inner: string[] = [];
  let own = '';
  for (let i = 0; i < compound.length; i += 1) {
    const opened = /^:+([\w-]+)\(/.exec(compound.slice(i));
    if (!opened) {
      own += compound[i];
      continue;
    }
    const start = i + opened[0].length;
    let end = start;
    for (let depth = 1; depth > 0; end += 1) depth += compound[end] === '(' ? 1 : compound[end] === ')' ? -1 : 0;
    if (/^(is|where|global|slotted)$/.test(opened[1] ?? '')) inner.push(compound.slice(start, end - 1));
    i = end - 1;
  }
  const first = /\.(-?[A-Za-z_][\w-]*)/.exec(own)?.[1];
  if (first) return [first];
  return inner.flatMap(splitAtCommas).flatMap((one) => subjectClasses(compoundsOf(one).at(-1) ?? ''));
}

function splitAtCommas(list: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of list) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
