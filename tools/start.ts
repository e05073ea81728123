/* `npm start`: builds what changed, then serves it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const tool = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const built = spawnSync(process.execPath, [tool('build.ts')], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);
await import('./serve.ts');
