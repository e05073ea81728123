import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marksOf, sayMarks } from '../tools/lighthouse/marks.ts';

const REPORT = {
  categories: {
    performance: {
      score: 0.97,
      auditRefs: [
        { id: 'slow', weight: 10 },
        { id: 'told', weight: 0 },
      ],
    },
    accessibility: { score: 1, auditRefs: [{ id: 'good', weight: 3 }] },
    seo: { score: null, auditRefs: [] },
  },
  audits: {
    slow: { score: 0.4, displayValue: '2.1 s' },
    told: { score: 0 },
    good: { score: 1 },
  },
};

test('of a report its marks are told, and what cost a mark: not what is told without weight', () => {
  const marks = marksOf(REPORT);
  assert.deepEqual(marks, { marks: [97, 100, undefined, undefined], lost: ['slow 2.1 s'] });
  assert.match(sayMarks('en/', marks), /^en\/ +97 100 {3}– {3}– {2}slow 2\.1 s$/);
});

test('what is no report is refused', () => {
  assert.throws(() => marksOf({ error: 'NO_FCP' }));
});
