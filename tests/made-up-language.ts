/* A copy of the content with one more language, made up for a test. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const content = fileURLToPath(new URL('../content', import.meta.url));

let shared: string | undefined;

/** One copy of all the content, which is read by many tests and gone when they are over. */
function sharedCopy(): string {
  if (shared) return shared;
  const folder = mkdtempSync(join(tmpdir(), 'languages-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  shared = join(folder, 'content');
  cpSync(content, shared, { recursive: true });
  return shared;
}

/** A copy of some of the content, for one test. */
function ownCopy(parts: readonly string[]): string {
  const root = join(mkdtempSync(join(tmpdir(), 'language-')), 'content');
  for (const part of parts) cpSync(join(content, part), join(root, part), { recursive: true });
  return root;
}

/**
 * @param files path in the folder of the language to text @param use is handed the content folder
 * @param parts what of the content is copied, where a test needs less than all of it, or changes what is not of the
 * language: all of it is one copy for all, of which only the language goes
 */
export function withLanguage<T>(
  files: Readonly<Record<string, string>>,
  use: (root: string) => T,
  parts?: readonly string[],
): T {
  const root = parts ? ownCopy(parts) : sharedCopy();
  const language = join(root, 'lang/fr');
  try {
    const all = { 'language.yaml': 'name: français\n', 'ui.yaml': '{}\n', ...files };
    for (const [name, text] of Object.entries(all)) {
      mkdirSync(dirname(join(language, name)), { recursive: true });
      writeFileSync(join(language, name), text);
    }
    return use(root);
  } finally {
    rmSync(parts ? dirname(root) : language, { recursive: true });
  }
}
