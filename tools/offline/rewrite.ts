/*
 * A built page as it stands in a folder without a server: relative addresses, one file for the styles of pages that
 * share them, no scripts, which browsers do not run from files in modules. What is not in the folder is led to at its
 * published address. Pure; knows no disk.
 */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { escapeText, readEscaped } from '../../src/markup/markup.ts';

/** What of the site is known while a page is written anew. */
export interface Around {
  /** Origin and base path of the published site: "https://example.org/orders/". */
  readonly published: string;
  /** The file of the site that an address under the base path is answered with, if it is in the folder. */
  readonly fileOf: (path: string) => string | undefined;
}

export interface Rewritten {
  readonly html: string;
  /** The styles of the page, by the name of their file. */
  readonly styles: ReadonlyMap<string, string>;
}

/** The folder of styles, fonts and small pictures. */
const ASSETS = '_astro';
export const FONTS = `${ASSETS}/fonts.css`;

/** Only what lies beside the page: no code in it, nothing from elsewhere. */
const POLICY =
  "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file: data:; font-src data:; form-action 'self' file:; base-uri 'none'; object-src 'none'";

const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script>/g;
const STYLE = /<style>([\s\S]*?)<\/style>/g;
const FACE = /@font-face\{[^}]*\}/g;
const FOR_PAGES_ONLINE =
  /<link rel="preload"[^>]*>|<link rel="alternate" type="application\/(?:json\+oembed|atom\+xml)"[^>]*>/g;
const CANONICAL = /<link rel="canonical"[^>]*>/;
const ADDRESS = /\s(href|src|action)="([^"]*)"/g;
const SET = /\ssrcset="([^"]*)"/g;

/** @param path of the page in the site: "en/about/index.html" */
export function rewritePage(html: string, path: string, around: Around): Rewritten {
  const styles = new Map<string, string>();
  const here = (file: string) => posix.relative(posix.dirname(path), file);
  const address = (value: string) => addressFrom(readEscaped(value), path, around);
  const written = html
    .replace(SCRIPT, '')
    .replace(FOR_PAGES_ONLINE, '')
    .replace(/(<meta http-equiv="content-security-policy" content=")[^"]*/, `$1${POLICY}`)
    .replace(ADDRESS, (whole, name: string, value: string) =>
      value.startsWith('#') || isForeign(value, around) ? whole : ` ${name}="${escapeText(address(value))}"`,
    )
    .replace(SET, (_, value: string) => {
      const all = value.split(',').map((each) => {
        const [file = '', ...size] = each.trim().split(/\s+/);
        return [address(file), ...size].join(' ');
      });
      return ` srcset="${escapeText(all.join(', '))}"`;
    })
    // Last: their addresses are those of the folder already.
    .replace(STYLE, (_, css: string) => {
      const file = `${ASSETS}/page-${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`;
      styles.set(file, withoutFaces(css, around));
      return `<link rel="stylesheet" href="${here(FONTS)}"><link rel="stylesheet" href="${here(file)}">`;
    });
  // What the page is a copy of.
  const [canonical = ''] = CANONICAL.exec(html) ?? [];
  return { html: withoutStylesTwice(written.replace(CANONICAL, () => canonical)), styles };
}

/** The faces of the fonts that the styles of a page name, to be written once for all pages. */
export const facesIn = (html: string): readonly string[] =>
  [...html.matchAll(STYLE)].flatMap(([, css = '']) => css.match(FACE) ?? []);

/** Addresses in pages that only a server answers well stay as they are: whole ones, of other sites too. */
function isForeign(value: string, { published }: Around): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(value) && !value.startsWith(published);
}

/** An address as it is written in the folder, or the published one. */
export function addressFrom(value: string, path: string, { published, fileOf }: Around): string {
  const base = new URL(published);
  const target = new URL(value, new URL(path.replace(/index\.html$/, ''), published));
  if (target.origin !== base.origin || !target.pathname.startsWith(base.pathname)) return target.href;
  const file = fileOf(decodeURIComponent(target.pathname.slice(base.pathname.length)));
  if (file === undefined) return target.href;
  return (posix.relative(posix.dirname(path), file) || posix.basename(file)) + target.search + target.hash;
}

function withoutFaces(css: string, { fileOf }: Around): string {
  return css
    .replace(FACE, '')
    .replace(/url\((["']?)\/?[^)"']*\/?_astro\/([^)"']+)\1\)/g, (whole, _, name: string) =>
      fileOf(`${ASSETS}/${name}`) ? `url(${name})` : whole,
    );
}

/** A page with two style elements names the file of the fonts twice. */
function withoutStylesTwice(html: string): string {
  let seen = false;
  return html.replace(/<link rel="stylesheet" href="[^"]*fonts\.css">/g, (link) => {
    const first = !seen;
    seen = true;
    return first ? link : '';
  });
}
