/* Bad content stops the build with one clear line: file, line, field, what is wrong, what would be right. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { copyOfContent } from './changed-content.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { folder, faultsOfText, faultsWith, withText } = copyOfContent();
const EVENT = '2024-02-06-salam-elected-president';

const CASES: readonly {
  readonly name: string;
  readonly change: (text: string) => string;
  readonly says: RegExp;
  readonly file?: string;
}[] = [
  {
    name: 'unknown key',
    change: (text) => `${text}titel: x\n`,
    says: /^content\/events\/2024-02-06.*\.yaml:\d+ titel: is not a field here; did you mean "title"\?$/,
  },
  {
    name: 'wrong date',
    change: (text) => text.replace(/2024-02-06/, '2024-02-30'),
    says: /:\d+ (happened|decided): "2024-02-30" does not exist; 2024-02 has 29 days$/,
  },
  {
    name: 'unknown lane',
    change: (text) => text.replace('lane: icj', 'lane: court'),
    says: /:1 lane: "court" is not one of war, icj, icc, un, states$/,
  },
  {
    name: 'missing source',
    change: (text) => text.replace(/sources:\n( {2}- .*\n)+/, ''),
    says: /:\d+ sources: is missing; What the statement rests on/,
  },
  {
    name: 'broken reference',
    change: (text) => text.replace(/- \{ id: [a-z0-9-]+/, '- { id: no-such-source'),
    says: /:\d+ sources: "no-such-source" is not in content\/sources; add the source first$/,
  },
  {
    name: 'nothing for a shared link',
    change: (text) =>
      text.replace(/^summary: [\s\S]*?\n(?=\S)/m, `summary: ${'One side says so. '.repeat(12)}The other denies it.\n`),
    says: /short: is missing; summary has more than 200 characters, which a shared link would cut: say the same shorter, with every side$/,
  },
  {
    name: 'a short form that breaks off',
    change: (text) => `${text}short: One side says so, the other\n`,
    says: /short: must end where a sentence ends$/,
  },
  {
    name: 'title too long',
    change: (text) => text.replace(/^title: .*/m, `title: ${'long '.repeat(30)}title`),
    says: /:\d+ title: has 155 characters, 90 are allowed; shorten it$/,
  },
  {
    name: 'an end before its start',
    change: (text) => text.replace('2024-02-06', '2024-02-06/2024-02-01'),
    says: /"2024-02-06\/2024-02-01" ends before it starts; put the earlier date first$/,
  },
  {
    name: 'duplicate id',
    change: (text) => text,
    file: '2024-02-06-Salam-elected-president',
    says: /id: "2024-02-06-[Ss]alam-elected-president" is a duplicate of content\/events\/.*; every id is used once$/,
  },
];

for (const { name, change, says, file = EVENT } of CASES) {
  test(`refuses: ${name}`, () => {
    const text = readFileSync(join(root, 'content/events', `${EVENT}.yaml`), 'utf8');
    const faults = faultsWith(`events/${file}.yaml`, (here) => writeFileSync(here, change(text)));
    assert.ok(
      faults.some((fault) => says.test(fault)),
      faults.join('\n') || 'nothing was refused',
    );
  });
}

/** The text of a question that leads to an address, whatever its editor chose. */
const onward = (text: string, to: string): string =>
  text.replace(/^onward:[\s\S]*?\n(?=\S)/m, `onward: [timeline, ${to}]\n`);

const RECORD_CASES: readonly {
  readonly name: string;
  readonly file: string;
  readonly change: (text: string) => string;
  readonly says: RegExp;
}[] = [
  {
    name: 'a roll call that does not add up',
    file: 'votes/es-10-24.csv',
    change: (text) => text.replace('ZAF,yes', 'ZAF,no'),
    says: /^content\/votes\/es-10-24\.csv:1 vote: adds up to 123 yes; content\/resolutions\/es-10-24\.yaml counts 124$/,
  },
  {
    name: 'a state that votes twice',
    file: 'votes/es-10-24.csv',
    change: (text) => `${text}ZAF,yes\n`,
    says: /^content\/votes\/es-10-24\.csv:195 iso3: "ZAF" stands twice; a state votes once$/,
  },
  {
    name: 'a count that is not that of all members',
    file: 'resolutions/es-10-24.yaml',
    change: (text) => text.replace("'yes': 124", "'yes': 125"),
    says: /:\d+ count: adds up to 194; the body has 193 members$/,
  },
  {
    name: 'a vote that the bench cannot have cast',
    file: 'orders/icj-192-order-2024-03-28.yaml',
    change: (text) => text.replace('inFavour: 14', 'inFavour: 15'),
    says: /:\d+ points\[1\]\.vote: of point 1 has 17 votes and the bench has 16 judges$/,
  },
  {
    name: 'a judge who is not on the bench',
    file: 'orders/icj-192-order-2024-03-28.yaml',
    change: (text) => text.replace('votedAgainst: [sebutinde, barak]', 'votedAgainst: [sebutinde, moseneke]'),
    says: /:\d+ points\[1\]\.vote: of point 1 names moseneke, who is not on the bench; name one of its judges$/,
  },
  {
    name: 'a date that the event tells differently',
    file: 'measures/2024-05-02-tur-trade.yaml',
    change: (text) => text.replace(/^date: .*$/m, "date: '2024-05-03'"),
    says: /:\d+ date: is 2024-05-03, and 2024-05-02-turkey-trade-halt says 2024-05-02; one of them is wrong$/,
  },
  {
    name: 'a reference to nobody',
    file: 'warrants/deif.yaml',
    change: (text) => text.replace('person: deif', 'person: nobody'),
    says: /:1 person: "nobody" is not in content\/people; check the spelling or add the file$/,
  },
  {
    name: 'a day of a series that is not in the calendar',
    file: 'series/aid-trucks-reference-points.csv',
    change: (text) => text.replace('2024-04-01,2024-04-30', '2024-04-01,2024-04-31'),
    says: /^content\/series\/aid-trucks-reference-points\.csv:3 to: "2024-04-31" is not a day as 2024-01-26; leave a gap empty$/,
  },
  {
    name: 'a day to which a lane was checked that does not exist',
    file: 'lanes.yaml',
    change: (text) => text.replace(/checkedThrough: .*/, "checkedThrough: '2026-09-31'"),
    says: /^content\/lanes\.yaml:\d+ .*checkedThrough: .*this day does not exist/,
  },
  {
    name: 'an answer that is too long',
    file: 'questions/is-the-icj-order-binding.yaml',
    change: (text) => text.replace('answer: >-\n', `answer: >-\n ${' word'.repeat(60)}\n`),
    says: /:4 answer: has \d+ words, 60 are allowed; shorten it$/,
  },
  {
    name: 'a question without its mark',
    file: 'questions/is-the-icj-order-binding.yaml',
    change: (text) => text.replace(/^(question: .*)\?/m, '$1'),
    says: /:3 question: must end with a question mark$/,
  },
  {
    name: 'a question on which one side alone is heard',
    file: 'questions/is-the-icj-order-binding.yaml',
    change: (text) => text.replaceAll(/by: \w+/g, 'by: isr').replace(/^sidesNote: .*\n/m, ''),
    says: /sidesNote: is missing; sides hears 1 of two: add the other side, or say in one line why it is not heard$/,
  },
  {
    name: 'a question that leads to no paragraph',
    file: 'questions/is-the-icj-order-binding.yaml',
    change: (text) => onward(text, 'chapters/reading-an-order#p99'),
    says: /:\d+ onward: "chapters\/reading-an-order#p99" is no paragraph or heading of reading-an-order; name one that is there$/,
  },
  {
    name: 'a question that leads to no entry',
    file: 'questions/is-the-icj-order-binding.yaml',
    change: (text) => onward(text, 'cases/icj-191'),
    says: /:\d+ onward: "cases\/icj-191" is not in content\/proceedings; check the spelling$/,
  },
  {
    name: 'a question that leads to no place in a list',
    file: 'questions/is-the-icj-order-binding.yaml',
    change: (text) => onward(text, 'glossary#provisional'),
    says: /:\d+ onward: "glossary#provisional" is not in content\/terms; check the spelling$/,
  },
  {
    name: 'a question that leads to no page',
    file: 'questions/is-the-icj-order-binding.yaml',
    change: (text) => onward(text, 'verdicts'),
    says: /:\d+ onward: "verdicts" is no page; begin with about, cases, changes, chapters, /,
  },
  {
    name: 'a question that names a chart that is not there',
    file: 'questions/is-the-icj-order-binding.yaml',
    change: (text) => text.replace(/^pictures: .*$/m, 'pictures: [orders-in-a-row]'),
    says: /:\d+ pictures: "orders-in-a-row" is not in content\/charts; check the spelling or add the file$/,
  },
  {
    name: 'a cell of a series that is no number',
    file: 'series/west-bank-deaths-weekly.csv',
    change: (text) => text.replace(',13,', ',about 13,'),
    says: /^content\/series\/west-bank-deaths-weekly\.csv:2 killed_cum: "about 13" is not a count, a whole number without sign or comma; leave a gap empty$/,
  },
  {
    name: 'a count below nothing',
    file: 'series/west-bank-deaths-weekly.csv',
    change: (text) => text.replace(',13,', ',-13,'),
    says: /:2 killed_cum: "-13" is not a count, a whole number without sign or comma; leave a gap empty$/,
  },
  {
    name: 'a day of a series after the last edit',
    file: 'series/hostages-held.csv',
    change: (text) => text.replace('\n2025-', '\n2205-'),
    says: /^content\/series\/hostages-held\.csv:\d+ date: 2205-\d\d-\d\d is after the last edit of the content, /,
  },
  {
    name: 'a row of a series that stands twice',
    file: 'series/gaza-deaths-by-age.csv',
    change: (text) => text.replace(/\n(.+)\n/, '\n$1\n$1\n'),
    says: /^content\/series\/gaza-deaths-by-age\.csv:3 row: stands twice; take one out$/,
  },
  {
    name: 'rows that a line joins out of their order',
    file: 'series/west-bank-deaths-weekly.csv',
    change: (text) => text.replace(/\n(.+)\n(.+)\n/, '\n$2\n$1\n'),
    says: /:3 report_date: 2023-10-08 stands after 2023-10-15; rows that a line joins run from old to new$/,
  },
  {
    name: 'a row of a series whose source is not there',
    file: 'series/israelis-killed.csv',
    change: (text) => text.replace(/,([a-z0-9-]+)\n$/, ',$1-x\n'),
    says: /source_id: "[a-z0-9-]+-x" is not in content\/sources; add the source first$/,
  },
  {
    name: 'a series without rows',
    file: 'series/hostages-held.csv',
    change: (text) => text.slice(0, text.indexOf('\n') + 1),
    says: /^content\/series\/hostages-held\.csv:1 row: there is none; a series needs its rows$/,
  },
  {
    name: 'a place of a source that is named twice',
    file: 'claims/often-icj-9.yaml',
    change: (text) => text.replace(/\n( *- \{ ?id: .*)\n/, '\n$1\n$1\n'),
    says: /:\d+ sources\[2\]: names the same place of the same source again; take it out$/,
  },
  {
    name: 'a year that is not of the record',
    file: 'orders/icj-192-order-2024-03-28.yaml',
    change: (text) => text.replace(/^(statusAsOf: '?)\d{4}/m, '$11024'),
    says: /:\d+ statusAsOf: is not between the years 1800 and 2100; mend the year$/,
  },
  {
    name: 'an address with what no address holds',
    file: 'sources/icj-statute.yaml',
    change: (text) => text.replace(/^url: "?(https:[^"\n]*)"?$/m, "url: '$1\"><b'"),
    says: /:\d+ url: must be an https address of the document itself$/,
  },
  {
    name: 'an address on the machine of whoever wrote it',
    file: 'sources/icj-statute.yaml',
    change: (text) => text.replace(/^url: .*$/m, 'url: https://localhost/draft'),
    says: /:\d+ url: must be an https address of the document itself$/,
  },
];

for (const { name, file, change, says } of RECORD_CASES)
  test(`refuses ${name}`, () => {
    const faults = faultsOfText(file, change);
    assert.ok(
      faults.some((fault) => says.test(fault)),
      faults.slice(0, 5).join('\n') || 'nothing was refused',
    );
  });

test('refuses two questions in one place of a topic, or of the home page', () => {
  const text = readFileSync(join(root, 'content/questions/is-the-icj-order-binding.yaml'), 'utf8').replace(
    /^home: .*\n/m,
    '',
  );
  const faults = withText(
    'questions/is-the-icj-order-binding.yaml',
    () => `home: 6\n${text}`,
    () => faultsWith('questions/is-the-order-binding.yaml', (here) => writeFileSync(here, `home: 6\n${text}`)),
  ).join('\n');
  assert.match(
    faults,
    /is-the-order-binding\.yaml:\d+ rank: \d+ of courts is is-the-icj-order-binding; take another$/m,
  );
  assert.match(
    faults,
    /is-the-order-binding\.yaml:1 home: 6 of the home page is is-the-icj-order-binding; take another$/m,
  );
});

test('a build that fails leaves the last good site as it was', () => {
  const target = join(folder, 'dist');
  cpSync(join(root, 'content/lanes.yaml'), join(target, 'index.html'));
  const before = readFileSync(join(target, 'index.html'), 'utf8');
  const build = withText(
    `events/${EVENT}.yaml`,
    (text) => text.replace('lane: icj', 'lane: court'),
    (content) =>
      spawnSync(process.execPath, [join(root, 'tools/build.ts'), target], {
        encoding: 'utf8',
        env: { ...process.env, CONTENT_DIR: content },
      }),
  );
  assert.equal(build.status, 1);
  assert.match(build.stderr, /lane: "court" is not one of/);
  assert.equal(readFileSync(join(target, 'index.html'), 'utf8'), before);
  assert.ok(existsSync(target));
});
