/*
 * The styles that a page needs before its first text stand in the page: no second round trip before it can be read.
 * Astro writes them as several style elements; here they become one, whose hash enters the page's policy
 * (components/frame/Policy.astro), which lets no other style in. It stands last in the head: what a link's preview
 * reads comes before it. What only paper or forced colours need stays a file: a link with a media query that does not
 * match holds no page back.
 * Of the styles of components a page gets those of the components that stand in it (tools/scopes.ts).
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesOf } from './files.ts';
import { ScopedStyles } from './scopes.ts';

const STYLE = /<style>([\s\S]*?)<\/style>/g;

const POLICY = /(<meta http-equiv="content-security-policy" content="[^"]*style-src [^;"]*)/;

export function stylesInPages(): AstroIntegration {
  return {
    name: 'styles-in-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const scoped = new ScopedStyles();
        for (const path of filesOf(folder).filter((name) => name.endsWith('.html'))) {
          const file = join(folder, path);
          writeFileSync(file, withOneStyle(readFileSync(file, 'utf8'), path, scoped));
        }
      },
    },
  };
}

/**
 * A page with its style elements as one, allowed by its policy.
 * @param name of the page, for the complaint
 * @throws if the page has styles and no policy that could allow them
 */
export function withOneStyle(html: string, name: string, scoped = new ScopedStyles()): string {
  const sheets = [...html.matchAll(STYLE)].map(([, text]) => text as string);
  if (sheets.length === 0) return html;
  if (!POLICY.test(html)) throw new Error(`${name}: styles stand in the page, and no policy allows them`);
  const scopes = scoped.scopesIn(html.replaceAll(STYLE, ''));
  const text = scoped.used(sheets.join('\n'), scopes);
  let left = sheets.length;
  return scoped
    .shortened(html, scopes)
    .replace(STYLE, () => {
      left -= 1;
      return left === 0 ? `<style>${text}</style>` : '';
    })
    .replace(POLICY, (policy) => `${policy} ${hashOf(text)}`);
}

/** A style's hash as a policy names it. */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
