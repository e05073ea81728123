/* A copy of the content with one more language, made up for a test. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const content = fileURLToPath(new URL('../content', import.meta.url));

/**
 * @param files path in the folder of the language to text @param use is handed the content folder
 * @param parts what of the content is copied, where a test needs less than all of it
 */
export function withLanguage<T>(
  files: Readonly<Record<string, string>>,
  use: (root: string) => T,
  parts: readonly string[] = ['.'],
): T {
  const folder = mkdtempSync(join(tmpdir(), 'language-'));
  const root = join(folder, 'content');
  try {
    for (const part of parts) cpSync(join(content, part), join(root, part), { recursive: true });
    const all = { 'language.yaml': 'name: français\n', 'ui.yaml': '{}\n', ...files };
    for (const [name, text] of Object.entries(all)) {
      mkdirSync(dirname(join(root, 'lang/fr', name)), { recursive: true });
      writeFileSync(join(root, 'lang/fr', name), text);
    }
    return use(root);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
