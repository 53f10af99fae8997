import { expect, test } from 'vitest';
import { risksOf } from '../../src/forecast/risks.ts';
import { samplePlan } from '../kit/plan.ts';
import { tallyOf } from '../kit/tally-of.ts';

test('a risk has the day on which it reopens, and who enacts it', () => {
  const plan = samplePlan({
    days: 20,
    cap: [
      { fromDay: 0, volumePerDay: 50 },
      { fromDay: 8, volumePerDay: 90 },
    ],
    disturbances: [
      {
        id: 'by',
        disturbance: 'incidents',
        enacted: false,
        quantities: { perMonth: 3 },
        laws: { length: 8 },
      },
    ],
    risks: { a: { acceptedPerDay: 50, enactedBy: 'by' }, b: {}, c: { acceptedPerDay: 1000 } },
  });
  const [a, b, c] = risksOf(plan, tallyOf(plan, [0, 1]), 0.95);
  expect(a).toMatchObject({ enactedBy: ['by'], enacted: false, acceptedUpTo: 50, reopens: { p50: '2020-01-14' } });
  expect(a.reopens?.probability).toMatchObject({ estimate: null, high: 1 });
  expect(b).toMatchObject({ enactedBy: [], enacted: false, acceptedUpTo: null, reopens: null });
  expect(c.reopens).toMatchObject({ p10: 'after 2020-01-25', probability: { estimate: null, low: 0 } });
});
