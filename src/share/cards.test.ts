/* What share pictures say: who alone says a thing, whom a treaty binds, that nobody under a warrant is guilty yet. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadWorld } from '../load/world.ts';
import { eventCard, orderCard } from './cards.ts';
import { claimCard } from './cards-of-lists.ts';
import { resolutionCard, stateCard, warrantCard } from './cards-of-states.ts';

const world = loadWorld('en');

test('a card says who alone says it, and which counts rest on one source', () => {
  const single = world.events.find(({ check }) => check === 'single-source');
  assert.ok(single);
  assert.ok(
    eventCard('en', single).lines.some(({ words }) =>
      words.text.includes(single.citations[0]?.source.publisher ?? '-'),
    ),
  );
  const opinion = world.orders.get('icj-186-opinion-2024-07-19');
  assert.ok(opinion);
  const points = opinion.points.map((point, i) =>
    i === opinion.points.length - 1 ? { ...point, check: 'single-source' as const } : point,
  );
  const { votes } = orderCard('en', { ...opinion, points });
  assert.deepEqual(votes?.points.at(-1), { name: '9*', count: '12–3' });
  assert.match(votes?.label ?? '', /\* single source$/);
  // Where the count of one point is not told, and all others are verified.
  const told = opinion.points.map(({ vote, ...point }, i) => ({
    ...point,
    check: 'verified' as const,
    ...(vote && i > 0 ? { vote } : {}),
  }));
  assert.match(orderCard('en', { ...opinion, points: told }).votes?.label ?? '', /whose count was verified/);
});

test('a state is told by what binds it, a resolution with its count and that it recommends, a warrant with its standard', () => {
  const told = (card: { readonly lines: readonly { readonly words: { readonly text: string } }[] }) =>
    card.lines.map(({ words }) => words.text).join(' ');
  for (const state of world.states.values()) assert.match(told(stateCard('en', state)), /Rome Statute/, state.id);
  for (const warrant of world.warrants.values())
    assert.match(told(warrantCard('en', warrant)), /not a finding of guilt/, warrant.id);
  for (const resolution of world.resolutions.values()) {
    const said = told(resolutionCard('en', resolution));
    assert.ok(said.includes(`In favour: ${resolution.count.yes}`) && /do not bind/.test(said), resolution.id);
  }
});

test('the description of a card ends a quotation as it ends: no second stop', () => {
  for (const claim of world.claims.values()) assert.doesNotMatch(claimCard('en', claim).alt, /[.!?][”’]\./, claim.id);
});
