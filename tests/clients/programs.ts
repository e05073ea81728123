/* The programs of others from the folder into which `npm run test:clients` fetched them, and our codes as built pages offer them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readEscaped } from '../../src/markup/markup.ts';

const asked = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run this with npm run test:clients`);
  return value;
};

/** A program by its name. */
export async function program<T>(name: string): Promise<T> {
  const folder = asked('CLIENTS');
  const { resolve } = createRequire(join(folder, 'package.json'));
  return (await import(pathToFileURL(resolveIn(name, folder, resolve)).href)) as T;
}

/** What is published for `import` alone cannot be asked for by `require`: its main file is read from its own table. */
function resolveIn(name: string, folder: string, resolve: (name: string) => string): string {
  try {
    return resolve(name);
  } catch {
    const own = join(folder, 'node_modules', name);
    const { exports: table, main } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as {
      exports?: string | Readonly<Record<string, string | Readonly<Record<string, string>>>>;
      main?: string;
    };
    const root = typeof table === 'object' ? (table['.'] ?? table['import'] ?? table['default']) : table;
    const file = typeof root === 'object' ? (root['import'] ?? root['default']) : root;
    return join(own, file ?? main ?? 'index.js');
  }
}

export const SITE = () => asked('CLIENTS_SITE');

/** Pages of each kind whose codes are tried, and what their caption leads to. */
export const PAGES: readonly string[] = [
  'charts/icj-votes-2024-01',
  'charts/timeline',
  'claims/icj-a',
  'figures/gaza-moh-deaths',
  'glossary/genocide',
  'states/deu',
  'warrants/netanyahu',
  'resolutions/es-10-24',
  'cases/icj-192',
  'orders/icj-192-order-2024-05-24',
  'events/2024-05-24-icj-rafah-order',
  'questions/is-the-icj-order-binding',
];

/** Every code of a page, as a reader copies it. */
export function codesOf(page: string): readonly string[] {
  const html = readFileSync(join(asked('CLIENTS_BUILT'), 'en', page, 'index.html'), 'utf8');
  return [...html.matchAll(/<code\b[^>]*>(&lt;figure[\s\S]*?)<\/code>/g)].map(([, code = '']) => readEscaped(code));
}
