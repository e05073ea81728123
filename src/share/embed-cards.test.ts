/* Every card says what it is, whose word it is and as of when; what is pasted outlives its numbers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embeddedFrom } from '../embed/offered.ts';
import { pointId } from '../model/cases.ts';
import { loadWorld } from '../load/world.ts';
import { SHARED_AT_MOST } from '../model/words.ts';
import { cardHeight } from './card-height.ts';
import { CARD_PARTS } from './embed-card.ts';
import { embedCard, embedCardAt, embedCards } from './embed-cards.ts';
import { descriptionOf, embeddedCard } from './embedded-card.ts';
import { offeredCards } from './offered-cards.ts';

const world = loadWorld('en');
const cards = [...embedCards('en').values()];
const of = (part: string) => cards.filter((card) => card.part === part);

test('everything of the record has a card, and so has every point of a decision', () => {
  const points = [...world.orders.values()].reduce((sum, { points: all }) => sum + all.length, 0);
  assert.ok(points > 30);
  assert.deepEqual(Object.fromEntries(CARD_PARTS.map((part) => [part, of(part).length])), {
    questions: world.questions.size,
    figures: world.figures.size,
    claims: world.claims.size,
    events: world.event.size,
    orders: world.orders.size + points,
    cases: world.proceedings.size,
    warrants: world.warrants.size,
    states: world.states.size,
    resolutions: world.resolutions.size,
    glossary: world.terms.size,
  });
});

test('each says what it is, something, its day and its sources', () => {
  for (const card of cards) {
    const what = card.path.join('/');
    assert.ok(
      card.kind && card.title.text && card.name.text.includes(card.title.text) === (card.part !== 'figures'),
      what,
    );
    assert.ok(
      card.texts.some(({ role }) => role === 'lead' || role === 'quote'),
      what,
    );
    assert.match(card.asOf, /\d{1,2}\s[A-Z][a-z]+\s\d{4}\.$/, what);
    assert.ok(card.citations.length > 0 || card.verdict === 'not-found', what);
    const described = descriptionOf(card);
    assert.ok(described.length <= SHARED_AT_MOST && /[.!?][”’)]*$/.test(described), `${what}: ${described}`);
  }
});

test('a claim stands in quotation marks with its verdict; a number says who counts it and what is disputed', () => {
  for (const card of of('claims')) {
    assert.match(card.title.text, /^“.*”$/s, card.path.join('/'));
    assert.ok(card.verdict, card.path.join('/'));
  }
  for (const [id, { reportedBy, disputes, value }] of world.figures) {
    const card = embedCard('en', ['figures', id]);
    const texts = card.texts.map(({ words }) => words.text);
    assert.ok(texts.includes(reportedBy.text) && texts.includes(disputes.text), id);
    assert.equal(card.title.text, value.text);
    assert.ok(!card.name.text.includes(value.text), `${id}: a pasted code would keep an old number`);
  }
});

test('whoever is named in a warrant is presumed innocent on the card too, and no card calls an application a warrant', () => {
  for (const card of of('warrants')) {
    assert.ok(
      card.texts.some(({ words }) => /presumed innocent/.test(words.text)),
      card.path.join('/'),
    );
    assert.doesNotMatch(card.kind, /^Warrant$/);
  }
});

test('a point of a decision is shown with its vote, and leads to its place', () => {
  const card = embedCard('en', ['orders', 'icj-192-order-2024-05-24', 'point-2-a']);
  assert.deepEqual([card.vote?.inFavour, card.vote?.against, card.fragment], [13, 2, 'point-2-a']);
  assert.match(embeddedCard(card).page, /\/en\/orders\/icj-192-order-2024-05-24\/#point-2-a$/);
});

test('the Court’s own words stand in quotation marks with their place, ours beside them; alone, ours are said to be ours', () => {
  const quoting = [...world.orders.values()].flatMap(({ id, points: all }) =>
    all.map((point) => ({ point, card: embedCard('en', ['orders', id, pointId(point.n)]) })),
  );
  assert.ok(quoting.some(({ point }) => point.quote) && quoting.some(({ point }) => !point.quote));
  for (const { point, card } of quoting) {
    const roles = card.texts.map(({ role }) => role);
    assert.ok(card.texts.some(({ words }) => words.text === point.text.text));
    if (!point.quote) assert.match(card.texts[1]?.words.text ?? '', /^These words are ours\./);
    else {
      assert.deepEqual([roles[0], card.texts[0]?.words.text], ['quote', point.quote.text]);
      assert.ok(card.texts[0]?.label?.includes(point.quote.at));
    }
  }
});

test('a single source is told where it carries a statement', () => {
  const single = cards.filter(({ texts }) => texts.some((each) => each.single));
  assert.ok(single.length > 5);
  const state = [...world.states.values()].find(({ positions }) => positions.at(-1)?.check === 'single-source');
  assert.ok(state && single.includes(embedCard('en', ['states', state.id])));
});

test('what has no card has none', () => {
  for (const segments of [[], ['claims'], ['claims', 'nothing'], ['chapters', 'the-war'], ['orders', 'x', 'point-1']])
    assert.equal(embedCardAt('en', segments), undefined);
  assert.throws(() => embedCard('en', ['claims', 'nothing']), /no card at claims\/nothing/);
});

test('the guide makes the same code as the page of a thing, and on a phone the height of a phone', () => {
  const offered = offeredCards('en');
  assert.equal(offered.cards.length, cards.length);
  for (const short of offered.cards) {
    const card = embedCard('en', short[0].split('/'));
    assert.deepEqual(embeddedFrom(offered, short, false), embeddedCard(card), short[0]);
    assert.equal(embeddedFrom(offered, short, true).height, cardHeight(card, 320));
    assert.ok(short[2] >= short[3], short[0]);
  }
});
