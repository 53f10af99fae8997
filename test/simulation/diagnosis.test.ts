import { expect, test } from 'vitest';
import { beginDiagnosis, beginTimedPause } from '../../src/simulation/diagnosis.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { sampleLaw } from '../kit/amounts.ts';
import { samplePlan } from '../kit/plan.ts';

test('a diagnosis takes as long as its law says, each of a scope drawn for itself', () => {
  const world = newWorld(samplePlan({ control: { diagnosis: sampleLaw(50) } }));
  beginDiagnosis(world, 2, 100, true);
  beginDiagnosis(world, 2, 120, false);
  expect(world.resumptions).toEqual([
    { tick: 150, scope: 2, diagnoses: true, isPaused: true, raisedTick: 100 },
    { tick: 170, scope: 2, diagnoses: true, isPaused: false, raisedTick: 120 },
  ]);
  expect([...world.pausesRaised]).toEqual([0, 0, 2, 0]);
});

test('a pause of some days ends after so many, and after a tick at the soonest', () => {
  const world = newWorld(samplePlan());
  beginTimedPause(world, 1, 40, 2);
  beginTimedPause(world, 1, 40, 0);
  expect(world.resumptions.map(({ tick, diagnoses }) => [tick, diagnoses])).toEqual([
    [232, false],
    [41, false],
  ]);
  expect([...world.pausesRaised]).toEqual([0, 0, 0, 0]);
});
