import { expect, test } from 'vitest';
import { release } from '../../src/simulation/release.ts';
import { startAhead } from '../../src/simulation/start-ahead.ts';
import { takeBack } from '../../src/simulation/take-back.ts';
import type { World } from '../../src/simulation/world.ts';
import { daySeen } from '../kit/day-seen.ts';
import { goDay } from '../kit/go-day.ts';
import type { SampleOptions } from '../kit/sample-options.ts';

const FLEET: SampleOptions = {
  strata: [
    { id: 'a', status: 'active', untouched: 300 },
    { id: 'b', untouched: 400 },
    { id: 'c', untouched: 20 },
  ],
  stocks: [{ stratum: 'b', state: 'waiting', installations: 5, attemptsUsed: 1 }],
  waves: [32, 36, 41, 60],
  outcomes: { plain: { first: { reject: 0.2, stall: 0.1 }, later: { rollBack: 0.3 }, turnaround: 6 } },
  control: { retryShare: 0.5 },
};

/** A day that goes wave by wave up to one; what was started ahead for that and later ones is taken back, if it was. */
function until(wave: number, isAhead: boolean, goesOn: boolean): World {
  const world = goDay(FLEET, [90, 131, 2]);
  world.view.authorisedToday[0] = 200;
  world.desk.retriesLeft[1] = 5;
  const { waves } = world.plan.calendar;
  if (isAhead) startAhead(world, waves[0], 0);
  for (let past = 0; past < wave; past++) release(world, waves[past], past);
  if (isAhead) takeBack(world, wave);
  for (let late = wave; goesOn && late < waves.length; late++) release(world, waves[late], late);
  return world;
}

test.each([1, 2, 3])('at wave %i nothing is left of what that wave and later ones would have started', (wave) => {
  expect(daySeen(until(wave, true, false))).toEqual(daySeen(until(wave, false, false)));
});

test.each([1, 3])('and from wave %i on the day goes on as if nothing had been started ahead', (wave) => {
  expect(daySeen(until(wave, true, true))).toEqual(daySeen(until(wave, false, true)));
});
