/* A copy of the content of which a test changes one path: what was changed is put back, so that one copy serves many. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { faultsOf } from '../src/load/world.ts';

const original = fileURLToPath(new URL('../content', import.meta.url));

/** The copy, beside which a test may put what it needs; both go when the tests of the file are over. */
export function copyOfContent() {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  const content = join(folder, 'content');
  cpSync(original, content, { recursive: true });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Hands in the content with one path changed. @param change is given the path, where nothing stands */
  function withChange<T>(path: string, change: (path: string) => void, use: (content: string) => T): T {
    const here = join(content, path);
    rmSync(here, { recursive: true, force: true });
    const madeFolder = mkdirSync(dirname(here), { recursive: true });
    try {
      change(here);
      return use(content);
    } finally {
      rmSync(madeFolder ?? here, { recursive: true, force: true });
      if (existsSync(join(original, path))) cpSync(join(original, path), here, { recursive: true });
    }
  }

  /** Hands in the content with the text of one file changed. */
  function withText<T>(path: string, change: (text: string) => string, use: (content: string) => T): T {
    const text = readFileSync(join(original, path), 'utf8');
    const changed = change(text);
    assert.notEqual(changed, text, 'the case changes nothing');
    return withChange(path, (here) => writeFileSync(here, changed), use);
  }

  return {
    folder,
    content,
    withChange,
    withText,
    /** The faults of the content with one path changed. */
    faultsWith: (path: string, change: (path: string) => void) => withChange(path, change, faultsOf),
    /** The faults of the content with the text of one file changed. */
    faultsOfText: (path: string, change: (text: string) => string) => withText(path, change, faultsOf),
  };
}
