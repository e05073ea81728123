/*
 * An editor's desk: a throw-away copy of the project in which the year is lived, with the commands and the hands of an
 * editor. Every step is a commit there, so that one which does not pass can be taken back and looked at.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Document, parseDocument } from 'yaml';
import { literally } from '../../src/model/plain-text.ts';
import { filesOf } from '../files.ts';

const COPIED = [
  'src',
  'public',
  'tools',
  'content',
  'docs',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** What names no id of the record, or must never be written by hand. */
const NOT_BY_HAND = /^(?:frozen|editions)\//;

export class Desk {
  /** The day of the step that is being done: a year from the first of December. */
  day = '';
  readonly root: string;

  /** @param from the project @param root where its copy is made */
  constructor(from: string, root: string) {
    this.root = root;
    rmSync(root, { recursive: true, force: true });
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    for (const name of COPIED) cpSync(join(from, name), join(root, name), { recursive: true });
    // What packages remember is the copy's own.
    for (const name of readdirSync(join(from, 'node_modules')).filter((each) => !/^\.(astro|vite)/.test(each)))
      symlinkSync(join(from, 'node_modules', name), join(root, 'node_modules', name), 'junction');
    writeFileSync(join(root, '.gitignore'), 'node_modules\ndist\n.build\n.astro\n.vscode\n');
    this.git('init', '--quiet');
    this.commit('The record as it stands');
  }

  /** Text of a file of content/. */
  read(path: string): string {
    return readFileSync(join(this.root, 'content', path), 'utf8');
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.root, 'content', path), text);
  }

  has(path: string): boolean {
    return existsSync(join(this.root, 'content', path));
  }

  remove(path: string): void {
    rmSync(join(this.root, 'content', path));
  }

  /** Ids of a folder, in order. */
  ids(folder: string): string[] {
    return readdirSync(join(this.root, 'content', folder))
      .filter((name) => /\.(yaml|mdx)$/.test(name))
      .map((name) => name.replace(/\.\w+$/, ''))
      .sort();
  }

  /** A file's value. */
  value(path: string): Record<string, unknown> {
    return parseDocument(this.read(path)).toJS() as Record<string, unknown>;
  }

  /** Changes a file of YAML where it is to be changed, and leaves the rest as it was typed. */
  edit(path: string, change: (file: Document) => void): void {
    const file = parseDocument(this.has(path) ? this.read(path) : '');
    change(file);
    this.write(path, file.toString({ lineWidth: 0 }));
  }

  /** Adds the line by which readers learn what was corrected. */
  tell(path: string, what: string): void {
    this.edit(path, (file) => {
      if (!file.has('changed')) file.set('changed', file.createNode([]));
      file.addIn(['changed'], file.createNode({ date: this.day, what }));
    });
  }

  /** Files that name an id, but its own. */
  mentions(id: string): string[] {
    const named = naming(id);
    return this.texts().filter(
      (path) => !path.endsWith(`/${id}.yaml`) && path !== 'told.yaml' && named.test(this.read(path)),
    );
  }

  /** The first of some ids of a folder that no other file names. */
  firstUnnamed(folder: string, ids: readonly string[]): string | undefined {
    const named = new Set<string>();
    for (const path of this.texts()) {
      const own = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).replace(/\.\w+$/, '') : undefined;
      if (path === 'told.yaml') continue;
      for (const word of this.read(path).match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []) if (word !== own) named.add(word);
    }
    return ids.find((id) => !named.has(id));
  }

  /** Gives a file another id, wherever it is named. */
  rename(folder: string, id: string, to: string): void {
    const content = join(this.root, 'content');
    renameSync(join(content, folder, `${id}.yaml`), join(content, folder, `${to}.yaml`));
    const named = naming(id);
    for (const path of this.texts()) {
      const text = this.read(path);
      const renamed = text.replaceAll(new RegExp(named.source, 'g'), `$1${to}`);
      if (renamed !== text) this.write(path, renamed);
    }
  }

  /** A command of the project, as `npm run` starts it. @returns its exit code */
  run(tool: string, ...args: string[]): number {
    // The list of packages that a release writes cannot be made of packages that are linked from elsewhere.
    const content = tool === 'release.ts' ? join(this.root, 'content') : undefined;
    const done = spawnSync(process.execPath, [join(this.root, 'tools', tool), ...args], {
      cwd: this.root,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    if (done.status !== 0) this.said = `${done.stdout}${done.stderr}`.trim();
    return done.status ?? 1;
  }

  /** What the last command said that failed. */
  said = '';

  commit(what: string): void {
    this.git('add', '--all');
    this.git('-c', 'user.name=Year', '-c', 'user.email=year@example.invalid', 'commit', '--quiet', '-m', what);
  }

  /** Takes back what was not committed. */
  takeBack(): void {
    this.git('checkout', '--quiet', '.');
    this.git('clean', '--quiet', '-fd');
  }

  private texts(): string[] {
    return filesOf(join(this.root, 'content'))
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.(yaml|mdx)$/.test(path) && !NOT_BY_HAND.test(path));
  }

  private git(...args: string[]): void {
    const done = spawnSync('git', args, { cwd: this.root, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`git ${args[0]}: ${done.stderr}${done.stdout}`);
  }
}

const naming = (id: string): RegExp => new RegExp(`(^|[^a-z0-9-])${literally(id)}(?![a-z0-9-])`, 'm');
