/* Named cases of a docket chart, for tests and for the eye. */
import type { DocketGroup, DocketRows, DocketStep, DocketTrack } from './rows.ts';

const START = 19_700;
const DAY = ['2 Jan', '2 Jan 2024', '2 January 2024'] as const;

type Parts = Partial<DocketStep> & { readonly at: number; readonly label?: string };

function made({ at, ...more }: Parts, id: string): DocketStep {
  return {
    id,
    first: START + at,
    last: START + at,
    extent: 'point',
    kind: 'filing',
    state: 'happened',
    strong: false,
    words: `What happened on day ${at}`,
    title: `What happened on day ${at}, in one whole sentence`,
    short: DAY[0],
    medium: DAY[1],
    full: DAY[2],
    href: `#${id}`,
    ...more,
    ...(more.until === undefined ? {} : { until: START + more.until }),
    ...(more.last === undefined ? {} : { last: START + more.last }),
    ...(more.movedTo === undefined ? {} : { movedTo: START + more.movedTo }),
  };
}

const track = (name: string, parts: readonly Parts[], more: Partial<DocketTrack> = {}): DocketTrack => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  tone: 'icj',
  href: '#docket',
  lasting: 'on',
  steps: parts.map((each, i) => made(each, `${name}/${i}`)),
  ...more,
});

const group = (name: string, tracks: readonly DocketTrack[], more: Partial<DocketGroup> = {}): DocketGroup => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  tracks,
  checked: START + 900,
  checkedWords: 'checked to 20 Jun 2026',
  list: 'together',
  ...more,
});

const rows = (groups: readonly DocketGroup[], more: Partial<DocketRows> = {}): DocketRows => ({
  groups,
  domain: [START - 40, START + 1900],
  words: {
    before: 'before',
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    years: {},
    digits: '0123456789',
    plurals: 'en',
    states: { due: '{label}, due', moved: '{label}, moved' },
    more: { other: '+ {count} more' },
    steps: { one: '{count} step', other: '{count} steps' },
    folds: { interventions: { one: '{count} intervention: {list}', other: '{count} interventions: {list}' } },
    comma: ', ',
  },
  ...more,
});

const orders = track('Orders', [
  { at: 25, kind: 'order', strong: true, label: 'Six measures' },
  { at: 46, kind: 'decision', label: 'No new measures' },
  { at: 87, kind: 'order', strong: true, label: 'Aid at scale' },
  { at: 144, kind: 'order', strong: true, label: 'Rafah, in disputed wording' },
  { at: 470, kind: 'order', label: 'Time-limit moved' },
]);
const respondent = track('Respondent', [
  { at: 574, kind: 'deadline', state: 'moved', movedTo: 742, label: 'Counter-Memorial' },
  { at: 742, kind: 'deadline', state: 'moved', movedTo: 801, label: 'Counter-Memorial' },
  { at: 801, strong: true, label: 'Counter-Memorial filed' },
  { at: 1800, kind: 'deadline', state: 'due', label: 'Rejoinder' },
]);
const interventions = track(
  'Interventions',
  Array.from({ length: 23 }, (_, i) => ({ at: 20 + i * 34, label: `State ${i}`, fold: 'interventions:' })),
  { tone: 'states' },
);

export const DOCKET_EXAMPLES: Readonly<Record<string, DocketRows>> = {
  default: rows([
    group('A case', [orders, respondent, interventions]),
    group('Another', [track('Another', [{ at: 300, label: 'Hearings', kind: 'hearing', last: 309, extent: 'span' }])], {
      checked: START + 500,
      checkedWords: 'checked to 14 May 2025',
    }),
  ]),
  empty: rows([group('A case', [track('Orders', []), respondent])]),
  one: rows([group('A case', [track('Orders', [{ at: 5, strong: true, label: 'Order' }])])]),
  crowded: rows([
    group('A case', [
      track(
        'Orders',
        Array.from({ length: 60 }, (_, i) => ({ at: i * 14, strong: i % 3 === 0, label: `Step number ${i} of many` })),
      ),
    ]),
  ]),
  'long-words': rows([
    group('A case with a name of uncommon length that no line of a phone can hold', [
      track('Zuständigkeitsvoraussetzungen und Verfahrensfragen', [
        { at: 800, strong: true, label: 'Fristverlängerungsantragszurückweisung' },
        { at: 820, label: 'Another label with a good many words in it' },
        { at: 1850, kind: 'deadline', state: 'due', label: 'Gegenerwiderungsschriftsatzfrist' },
      ]),
    ]),
  ]),
  missing: rows([
    group('A case', [
      track('Reports', [
        { at: 100, last: 130, label: 'Some day in a month' },
        { at: 300, last: 301, extent: 'between', label: 'One of two days' },
        { at: 400 },
      ]),
    ]),
  ]),
  lasting: rows([
    group(
      'Measures',
      [
        track(
          'Relations',
          [
            { at: 10, until: 790, state: 'ended', label: 'A state', words: 'A state, to 1 Mar 2026' },
            { at: 12, until: 200, state: 'ended', label: 'Another', words: 'Another, to 20 Jul 2024' },
            {
              at: 830,
              until: 880,
              state: 'ended',
              label: 'A third',
              words: 'A third state with a long name, to 1 Jun',
            },
            { at: 400, label: 'A fourth' },
          ],
          { tone: 'states', lasting: 'under' },
        ),
        track('Bans', [{ at: 600, until: 700, state: 'ended', label: 'A state', words: 'A state, to 1 Dec 2025' }], {
          tone: 'states',
          lasting: 'under',
        }),
      ],
      { list: 'apart' },
    ),
  ]),
  break: rows(
    [
      group('A case', [
        track('Orders', [{ at: -7000, label: 'Long ago' }, { at: -6990 }, ...[{ at: 40, label: 'Then' }]]),
      ]),
    ],
    {
      domain: [START - 7100, START + 1900],
      break: { day: START - 90, share: 0.15 },
    },
  ),
  rtl: rows([
    group('قضية', [
      track('أوامر', [
        { at: 25, strong: true, label: 'ستة تدابير' },
        { at: 1800, kind: 'deadline', state: 'due', label: 'الرد' },
      ]),
    ]),
  ]),
};
