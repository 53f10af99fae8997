import { expect, test } from 'vitest';
import { traceOf } from '../../../src/report/trace/trace-of.ts';
import { tracedOdds } from '../../../src/report/trace/traced-odds.ts';
import { begunWorld } from '../../kit/begun-world.ts';
import { samplePlan } from '../../kit/plan.ts';
import type { SampleOptions } from '../../kit/sample-options.ts';

const OPTIONS: SampleOptions = {
  days: 2,
  strata: [
    { id: 'a', entry: 'child', untouched: 5 },
    { id: 'b', entry: 'parent', untouched: 5 },
  ],
  entries: { child: { when: { all: [] }, testedParent: 'parent' } },
  spread: { testedParent: { uniform: [0.5, 2] }, dmc: 3 },
};

test('a trace tells the factors of its world, but not those that no stratum has', () => {
  const { given } = begunWorld(OPTIONS, 8);
  const told = tracedOdds(given.odds);
  expect(told.map(({ subject }) => [subject.kind, subject.id])).toEqual([
    ['entry', 'parent'],
    ['dmc', 'dmc-1'],
  ]);
  expect(told.map(({ factor }) => factor)).toEqual([given.odds.ofStratum[0] / 3, 3]);
  expect(traceOf(samplePlan(OPTIONS), 8).odds).toEqual(told);
  expect(traceOf(samplePlan({ days: 2 }), 8).odds).toEqual([]);
});
