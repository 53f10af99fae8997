import { describe, expect, test } from 'vitest';
import { newOutages } from '../../src/simulation/outages.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleDisturbance } from '../kit/sample-options.ts';

describe('whom it strikes', () => {
  const struck = (stated: Partial<SampleDisturbance>) => {
    const plan = samplePlan({
      strata: [
        { id: 'a', cohort: 'x', dmc: 'm', untouched: 100 },
        { id: 'b', cohort: 'y', dmc: 'm', untouched: 100 },
      ],
      services: [{ id: 's1sp', cohorts: ['y'], steps: [{ volumePerHour: 9 }] }],
      disturbances: [{ id: 'out', disturbance: 'outage', quantities: { onset: 0 }, laws: { length: 8 }, ...stated }],
    });
    return [...newOutages(plan).strikes[0]];
  };

  test.each([
    ['the programme', {}, [1, 1]],
    ['a cohort', { scope: 'cohort x' }, [1, 0]],
    ['a DMC', { scope: 'dmc m' }, [1, 1]],
    ['a service of a cohort', { service: 's1sp' }, [0, 1]],
  ] as const)('%s', (_, stated, expected) => expect(struck(stated)).toEqual(expected));

  test('a plan without outages has none', () => {
    const outages = newOutages(samplePlan());
    expect([outages.possible, outages.strikes, outages.openWaves.length]).toEqual([false, [], 0]);
  });
});
