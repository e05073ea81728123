/*
 * The scopes of components in a built page. Astro marks each element of a component that has styles, and each part of
 * the selectors in them, with a class made from its file; and it gives a page the styles of all components that its
 * route knows. Here a page keeps those of the components that stand in it, and the class becomes as short as it can be:
 * it stands on a thousand elements of some pages.
 */
import postcss, { type AtRule, type ChildNode, type Root } from 'postcss';

const SCOPE = /\bastro-[a-z0-9]{8}(?![\w-])/g;

const CLASSES = / class="([^"]*)"/g;

/** Scopes of a page, each with the name that it has there. */
export type Scopes = ReadonlyMap<string, string>;

/** Pages of one route share their styles: these are read once, and written once for each set of components. */
export class ScopedStyles {
  readonly #read = new Map<string, Root>();
  readonly #written = new Map<string, string>();

  /** The components with styles that stand in a page, by their elements, in the order of these. @param html without its styles */
  scopesIn(html: string): Scopes {
    const found = new Set([...html.matchAll(CLASSES)].flatMap(([, names = '']) => names.match(SCOPE) ?? []));
    return new Map([...found].map((scope, i) => [scope, `_${i.toString(36)}`]));
  }

  /** Some styles without those of components that do not stand in the page. */
  used(css: string, scopes: Scopes): string {
    if (!css.match(SCOPE)) return css;
    const key = `${[...scopes.keys()].join(' ')}\n${css}`;
    let written = this.#written.get(key);
    if (written === undefined) {
      written = shorten(withoutIdle(this.#parsed(css).clone(), scopes), scopes);
      this.#written.set(key, written);
    }
    return written;
  }

  /** A page with its scopes by their short names. */
  shortened(html: string, scopes: Scopes): string {
    return html.replace(CLASSES, (classes) => shorten(classes, scopes));
  }

  #parsed(css: string): Root {
    const root = this.#read.get(css) ?? postcss.parse(css);
    this.#read.set(css, root);
    return root;
  }
}

const shorten = (text: string, scopes: Scopes): string => text.replace(SCOPE, (scope) => scopes.get(scope) ?? scope);

function withoutIdle(root: Root, scopes: Scopes): string {
  root.walkRules((rule) => {
    if (!rule.selector.match(SCOPE)) return;
    const stay = rule.selectors.filter((selector) => (selector.match(SCOPE) ?? []).every((scope) => scopes.has(scope)));
    if (stay.length === 0) removeWithEmpty(rule);
    else if (stay.length < rule.selectors.length) rule.selectors = stay;
  });
  return root.toString();
}

/** A rule goes, and with it what it leaves empty. */
function removeWithEmpty(node: ChildNode): void {
  const around = node.parent;
  node.remove();
  if (around?.type === 'atrule' && around.nodes?.length === 0) removeWithEmpty(around as AtRule);
}
