/* `npm run fields`: writes content/FIELDS.md, the fields of every file of content/ with what they mean. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fieldReference } from './reference.ts';

export const FIELDS = fileURLToPath(new URL('../../content/FIELDS.md', import.meta.url));

if (import.meta.main) writeFileSync(FIELDS, fieldReference());
