/* Refused with one line each: days that cannot be right beside others, a check that nobody made, two chapters in one place. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { copyOfContent } from './changed-content.ts';

const { content, faultsOfText, faultsWith } = copyOfContent();
const EVENT = 'events/2024-02-06-salam-elected-president.yaml';

/** The faults where the event stands under another name, with its dates changed. */
function faultsOfEvent(name: string, day: string): readonly string[] {
  const text = readFileSync(join(content, EVENT), 'utf8').replaceAll('2024-02-06', day);
  return faultsWith(`events/${name}.yaml`, (here) => writeFileSync(here, text));
}

const only = (faults: readonly string[], says: RegExp): void => {
  assert.equal(faults.length, 1, faults.join('\n') || 'nothing was refused');
  assert.match(faults[0] ?? '', says);
};

test('a date against the day in the name of the event', () => {
  only(
    faultsOfEvent('2024-02-07-some-election', '2024-02-06'),
    /^content\/events\/2024-02-07-some-election\.yaml:\d+ file: is named after 2024-02-07, and the event is of 2024-02-06; mend/,
  );
});

test('an event after the day to which its lane was checked', () => {
  only(
    faultsOfEvent('2026-10-20-some-election', '2026-10-20'),
    /^content\/events\/2026-10-20-some-election\.yaml:\d+ 2026-10-20 is after the day to which the lane icj was checked, [\d-]+; mend/,
  );
});

test('an event in the future is after the last edit too', () => {
  const faults = faultsOfEvent('2099-09-30-some-election', '2099-09-30');
  assert.ok(
    faults.some((fault) =>
      /:\d+ decided: 2099-09-30 is after the last edit of the content, [\d-]+; mend the date/.test(fault),
    ),
    faults.join('\n'),
  );
});

for (const [name, file, change, says] of [
  [
    'a figure of a day after the last edit',
    'figures/gaza-moh-deaths.yaml',
    (text: string) => text.replace(/^asOf: .*/m, "asOf: '2099-01-01'"),
    /^content\/figures\/gaza-moh-deaths\.yaml:\d+ asOf: 2099-01-01 is after the last edit/,
  ],
  [
    'a lane that was checked to a day after the last edit',
    'lanes.yaml',
    (text: string) => text.replace(/checkedThrough: .*/, 'checkedThrough: 2099-01-01'),
    /^content\/lanes\.yaml:\d+ checkedThrough: 2099-01-01 is after the last edit/,
  ],
  [
    'an event that is verified by sources that nobody read',
    EVENT,
    (text: string) =>
      text
        .replace(/check: .*/, 'check: verified')
        .replace(/sources:\n(?: {2}- .*\n)+/, 'sources:\n  - { id: icj-192-case }\n'),
    /:\d+ check: is verified, and none of its sources was read; read one/,
  ],
  [
    'two chapters in one place',
    'chapters/two-courts.mdx',
    (text: string) => text.replace(/^order: .*/m, 'order: 1'),
    /^content\/chapters\/two-courts\.mdx:\d+ order: 1 is that of content\/chapters\/start-here\.mdx; take another$/,
  ],
] as const)
  test(name, () => {
    const faults = faultsOfText(file, change);
    assert.ok(
      faults.some((fault) => says.test(fault)),
      faults.slice(0, 5).join('\n') || 'nothing was refused',
    );
  });

test('an unknown file in the folder of a language', () => {
  only(
    faultsWith('lang/en/xyz.yaml', (here) => writeFileSync(here, '{}\n')),
    /^content\/lang\/en\/xyz\.yaml:1 is no file of a language; its files are /,
  );
});
