import { expect, test } from 'vitest';
import { PROGRAMME, SCOPES_PER_STRATUM } from '../../src/control/scope.ts';
import { CLASSES, FIRST, LATER } from '../../src/control/view.ts';
import { enterFirst, enterStarted } from '../../src/simulation/enter-started.ts';
import { begunWorld } from '../kit/begun-world.ts';

function books() {
  const world = begunWorld({
    strata: [
      { id: 'a', dmc: 'x', untouched: 100 },
      { id: 'b', dmc: 'y', untouched: 100 },
    ],
  });
  world.quarantine.freshNow.set([7, 5]);
  world.quarantine.retriesNow.set([0, 2]);
  enterStarted(world, Int32Array.of(0, 1), 2);
  return world;
}

test('what is started is entered in every scope of its stratum, first attempts and later ones apart, and by entry', () => {
  const { view, desk } = books();
  expect([...view.startedSoFar.subarray(PROGRAMME, CLASSES)]).toEqual([12, 2]);
  const ofDmc = [0, 1].map((stratum) => desk.scopesOf[stratum * SCOPES_PER_STRATUM + 2] * CLASSES);
  expect(ofDmc.map((at) => [view.startedSoFar[at + FIRST], view.startedSoFar[at + LATER]])).toEqual([
    [7, 0],
    [5, 2],
  ]);
  expect([...view.startedOfEntry]).toEqual([12]);
});

test('what was entered and not started after all is taken out', () => {
  const { view, desk, plan } = books();
  enterFirst(view, desk.scopesOf, 0, plan.strata.entry[0], -7);
  expect([...view.startedSoFar.subarray(PROGRAMME, CLASSES)]).toEqual([5, 2]);
  expect([...view.startedOfEntry]).toEqual([5]);
});
