import { expect, test } from 'vitest';
import { FORECAST_SCHEMA_VERSION, provenanceOf } from '../../src/forecast/provenance.ts';
import { planHash } from '../../src/plan/plan-hash.ts';
import { richPlan } from '../kit/rich-plan.ts';

test('tells all that a reader needs to find the forecast again, in the order of the contract', () => {
  const plan = richPlan();
  const provenance = provenanceOf(plan);
  expect(Object.keys(provenance)).toEqual([
    'schemaVersion',
    'scenario',
    'question',
    'classification',
    'planHash',
    'seed',
    'version',
    'code',
    'sources',
    'assumptions',
  ]);
  expect(provenance).toMatchObject({
    schemaVersion: FORECAST_SCHEMA_VERSION,
    scenario: plan.name,
    classification: plan.classification,
    planHash: planHash(plan),
    seed: plan.seed.words,
    sources: plan.sources,
  });
});
