/*
 * `npm run schemas`: writes the shapes of content/ as JSON Schemas into .build/schemas, with the ids that exist, for
 * editors that complete and explain while one types. `.vscode/settings.json` names them; other editors with the YAML
 * language server take the same table. `npm run dev` and `npm run new` write them anew.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemasOfContent } from './schemas.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.build/schemas');
mkdirSync(folder, { recursive: true });
for (const { name, schema } of schemasOfContent(join(root, 'content')))
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, null, 1)}\n`);
