/*
 * What a reader does, step by step, the same for every engine: one table. Few steps, each on one page, and no time that is
 * waited out: a step goes on as soon as the page says what it is to say.
 */
import assert from 'node:assert/strict';
import { readPdf } from '../site/pdf.ts';
import { click, focus, type Hand, middleOf, type Point, until } from './hand.ts';

/** Where the site and a page of strangers are served. */
export interface Served {
  readonly site: string;
  readonly foreign: string;
}

export interface Step {
  readonly name: string;
  /** What the hand must have; without it the step is left out, and that is said. */
  readonly needs?: 'paper';
  readonly run: (hand: Hand, served: Served) => Promise<void>;
}

const PICTURE = '#picture .timeline-frame > svg.chart';
const LIVE = `document.querySelector('live-chart[data-live]')`;
const focused = (selector: string) => `document.activeElement?.matches(${JSON.stringify(selector)})`;
const shown = (selector: string) =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].some((node) => node.getClientRects().length > 0)`;

/** A page at a width, its picture awake. */
async function awake(hand: Hand, address: string, width = 1280): Promise<void> {
  await hand.size(width, 900);
  await hand.open(address);
  await until(hand, LIVE, 'the picture wakes');
}

/** From the right of the timeline to its middle, as a hand goes. */
async function acrossThe(hand: Hand): Promise<Point[]> {
  const { x, y } = await middleOf(hand, PICTURE);
  return [200, 160, 120, 80, 40, 0].map((away) => ({ x: x + away, y }));
}

/** Goes through a picture by keys and opens what is focused. */
async function byKeys(hand: Hand, picture: string, opens: string): Promise<void> {
  const first = `${picture} a[tabindex="0"]`;
  await focus(hand, first);
  const key = `document.activeElement?.dataset.key`;
  const before = await hand.ask<string>(key);
  await hand.press('ArrowRight');
  await until(hand, `${key} && ${key} !== ${JSON.stringify(before)}`, 'an arrow goes to the next mark');
  await hand.press('Enter');
  await until(hand, `location.pathname.startsWith(${JSON.stringify(opens)})`, 'Enter opens the mark');
}

export const STEPS: readonly Step[] = [
  {
    name: 'a chapter: the note of a number opens beside it and goes with Escape',
    run: async (hand, { site }) => {
      await hand.size(700, 900);
      await hand.open(`${site}/en/chapters/start-here/`);
      await until(hand, shown('.prose .fn > a'), 'the text stands');
      await click(hand, '.prose .fn > a', 1);
      await until(hand, `${shown('#pop')} && document.querySelector('#pop a[href^="http"]')`, 'the note opens');
      await hand.press('Escape');
      await until(hand, `!${shown('#pop')}`, 'the note goes');
    },
  },
  {
    name: 'a chapter on a desk: the number leads to the note in the margin',
    run: async (hand, { site }) => {
      await hand.size(1280, 900);
      await hand.open(`${site}/en/chapters/start-here/`);
      await until(hand, shown('.margin-notes > p'), 'the margin has its notes');
      await click(hand, '.prose .fn > a', 1);
      await until(hand, focused('.margin-notes > p:nth-of-type(2)'), 'the note has the focus');
    },
  },
  {
    name: 'the timeline by mouse: a drag moves it, a button comes nearer, back goes back',
    run: async (hand, { site }) => {
      await awake(hand, `${site}/en/timeline/?from=2024-01-01&to=2024-12-31`);
      await hand.drag(await acrossThe(hand));
      await until(hand, `!location.search.includes('from=2024-01-01')`, 'the drag moves the period');
      const moved = await hand.ask<string>('location.search');
      await click(hand, '[data-zoom="in"]');
      await until(hand, `location.search !== ${JSON.stringify(moved)}`, 'the button comes nearer');
      await hand.ask('history.back()');
      await until(hand, `location.search === ${JSON.stringify(moved)}`, 'back restores the period');
    },
  },
  {
    name: 'the timeline by keyboard: Enter opens what a mark stands for, Escape leads back, + comes nearer',
    run: async (hand, { site }) => {
      await awake(hand, `${site}/en/timeline/`);
      await focus(hand, `${PICTURE} a.bin`);
      await hand.press('Enter');
      await until(hand, shown('#pane li.event-row'), 'the list opens');
      await hand.press('Escape');
      await until(hand, `!${shown('#pane')} && ${focused('a.bin')}`, 'the list closes and the mark has the focus');
      await hand.press('+');
      await until(hand, `location.search.includes('from=')`, 'plus comes nearer');
    },
  },
  {
    name: 'the timeline on a phone: the first tap on a filter counts',
    run: async (hand, { site }) => {
      await hand.size(390, 800);
      await hand.open(`${site}/en/timeline/`);
      const rows = '.listing li.event-row.war';
      await until(hand, shown(rows), 'the list stands');
      await click(hand, '.filterlink');
      await click(hand, 'label.chip.war');
      await until(hand, `!${shown(rows)} && location.search.includes('lanes=')`, 'the lane is off');
      assert.ok(
        await hand.ask('document.documentElement.scrollWidth <= innerWidth'),
        'the page is as wide as the phone',
      );
    },
  },
  {
    name: 'a map by keyboard',
    run: async (hand, { site }) => {
      await awake(hand, `${site}/en/charts/rome-statute/`);
      await byKeys(hand, '#picture svg.chart', '/en/states/');
    },
  },
  {
    name: 'a map by mouse',
    run: async (hand, { site }) => {
      await awake(hand, `${site}/en/charts/rome-statute/`);
      await click(hand, '#picture svg.chart a[data-key]');
      await until(hand, `location.pathname.startsWith('/en/states/')`, 'a tile opens its state');
    },
  },
  {
    name: 'a table of votes by keyboard',
    run: async (hand, { site }) => {
      await awake(hand, `${site}/en/charts/icj-votes-2024-07/`);
      await byKeys(hand, '#picture svg.chart', '/en/people/');
    },
  },
  {
    name: 'a story: the picture changes with the step that an address names and with the next',
    run: async (hand, { site }) => {
      await hand.size(1280, 800);
      await hand.open(`${site}/en/story/rafah/`);
      const said = `[...document.querySelectorAll('.tale.live .seen svg text')].map((text) => text.textContent).join('|')`;
      await until(hand, `${said}.includes('Rafah crossing')`, 'the first picture stands');
      await hand.ask(
        `document.querySelector('#step-3 .card').scrollIntoView({ block: 'center', behavior: 'instant' })`,
      );
      await until(hand, `document.querySelector('.step.now')?.id === 'step-3'`, 'the step is the third');
      await until(hand, `${said}.includes('13–2') && !${said}.includes('Rafah crossing')`, 'the picture is the third');
    },
  },
  {
    name: 'the search: typed words find pages, and the first opens',
    run: async (hand, { site }) => {
      await hand.size(1280, 900);
      await hand.open(`${site}/en/search/`);
      await focus(hand, 'main input[type="search"]');
      await hand.type('famine');
      await hand.press('Enter');
      await until(hand, shown('.hit h2 a'), 'pages are found');
      await click(hand, '.hit h2 a');
      await until(hand, `location.pathname !== '/en/search/' && ${shown('h1')}`, 'the first opens');
    },
  },
  {
    name: 'an embed tells a page of strangers its height',
    run: async (hand, { site, foreign }) => {
      await hand.size(1000, 900);
      await hand.open(`${foreign}/?src=${encodeURIComponent(`${site}/en/embed/rome-statute/`)}`);
      const told = `Number(document.getElementById('height').value)`;
      await until(
        hand,
        `${told} > 300 && Math.round(document.querySelector('iframe').offsetHeight - 4) === ${told}`,
        'the frame has the height it told',
      );
    },
  },
  {
    name: 'a chapter on paper has its text and its notes',
    needs: 'paper',
    run: async (hand, { site }) => {
      await hand.open(`${site}/en/chapters/two-courts/`);
      const { sheets } = await readPdf((await hand.paper?.()) ?? new Uint8Array());
      const text = sheets.join(' ');
      assert.ok(sheets.length > 2, `${sheets.length} sheets`);
      for (const words of [/Two courts in one city/, /Not one court but two/i, /Notes/]) assert.match(text, words);
    },
  },
];
