/* Whether a translated text of prose is of the text that stands in the source language now. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markOf } from '../i18n/source-mark.ts';
import { contentFolder } from './read-files.ts';

/** @param of the mark in the head of the translation @param path of the source below content/ */
export function isOlderThanSource(of: string | undefined, path: string): boolean {
  return of !== markOf(readFileSync(join(contentFolder(), path), 'utf8'));
}
