/*
 * Makes a content folder with a given number of events, the real ones and made-up ones that are spread and sized like
 * them, so that the build and the page can be measured beyond the record. Deterministic. Never published.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { randomOf } from '../fuzz/random.ts';

interface EventFileText {
  [field: string]: unknown;
  title: string;
  happened?: string;
  decided?: string;
  published?: string;
}

const FIRST = Date.UTC(2023, 9, 1);
const DAYS = 1_100;

/** Writes `count` events into `target`, those of `content` among them; everything else is copied. */
export function makeContent(content: string, target: string, count: number): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  // Chapters too: stories, questions and lessons lead into them.
  cpSync(content, target, { recursive: true });
  const models = readdirSync(join(content, 'events'))
    .sort()
    .map((name) => parse(readFileSync(join(content, 'events', name), 'utf8'), { schema: 'core' }) as EventFileText);
  const random = randomOf(7);
  for (let i = models.length; i < count; i += 1) {
    const model = random.pick(models);
    const day = new Date(FIRST + random.below(DAYS) * 86_400_000).toISOString().slice(0, 10);
    const { decided, published, happened, links, ...rest } = model;
    const event = { ...rest, title: `${model.title.slice(0, 78)} ${i + 1}`, happened: day };
    writeFileSync(join(target, 'events', `${day}-made-up-${i + 1}.yaml`), stringify(event));
  }
}
