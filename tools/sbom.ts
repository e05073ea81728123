/*
 * `npm run sbom [file]`: what the site is made with, package by package with version, hash and licence, as a CycloneDX list
 * of what is installed here (`npm sbom`), to be laid beside a release. `npm run release` writes it too. Without a file named it is
 * `.build/sbom.cdx.json`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export const SBOM = join(root, '.build', 'sbom.cdx.json');

/** Writes the list and says where and how long it is, in one line. @throws Error where npm makes none */
export function writeSbom(file = SBOM): string {
  const made = spawnSync('npm', ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (made.status !== 0)
    throw new Error(`The list of packages was not made: ${made.stderr?.split('\n')[0] ?? made.error}`);
  const list: { components: unknown[]; metadata: { component: { name: string } } } = JSON.parse(made.stdout);
  // npm names the project by its folder.
  list.metadata.component.name = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).name;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(list, null, 2)}\n`);
  return `${list.components.length} packages in ${relative(process.cwd(), file)}`;
}

if (import.meta.main) console.log(writeSbom(process.argv[2] ? resolve(process.argv[2]) : SBOM));
