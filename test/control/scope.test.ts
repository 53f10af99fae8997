import { expect, test } from 'vitest';
import { PROGRAMME, SCOPES_PER_STRATUM, scopesOfStrata } from '../../src/control/scope.ts';
import { samplePlan } from '../kit/plan.ts';

test('a stratum lies in the programme, its cohort, its DMC and its supplier, wherever these stand in their lists', () => {
  const plan = samplePlan({
    strata: [
      { id: 'a', cohort: 'itron', dmc: 'x', supplier: 'slow' },
      { id: 'b', cohort: 'elster', dmc: 'y', supplier: 'keen' },
      { id: 'c', cohort: 'itron', dmc: 'z', supplier: 'keen' },
    ],
  });
  const scopes = scopesOfStrata(plan.strata, plan.cohorts.length, plan.dmcs.length);
  const ids = [...scopes].map((scope) => plan.scopes[scope].id);
  expect(ids).toEqual([
    ...['programme', 'cohort itron', 'dmc x', 'supplier slow'],
    ...['programme', 'cohort elster', 'dmc y', 'supplier keen'],
    ...['programme', 'cohort itron', 'dmc z', 'supplier keen'],
  ]);
  expect(scopes).toHaveLength(3 * SCOPES_PER_STRATUM);
  expect(plan.scopes[PROGRAMME].kind).toBe('programme');
});
