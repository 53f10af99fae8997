import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTIVE, IN_FLIGHT } from '../../src/fleet/installation.ts';
import { release, restrict } from '../../src/simulation/release.ts';
import type { World } from '../../src/simulation/world.ts';
import { begunWorld } from '../kit/begun-world.ts';
import { goDay } from '../kit/go-day.ts';
import type { SampleOptions } from '../kit/sample-options.ts';

/** Releases all waves of the day; what was started by each. */
function releaseDay(world: World, before: (wave: number) => void = () => {}): number[] {
  const { waves } = world.plan.calendar;
  return Array.from(waves, (tick, wave) => {
    const past = world.run.started[0];
    before(wave);
    release(world, tick, wave);
    return world.run.started[0] - past;
  });
}

test('a day is spent wave by wave, to the last unit', () => {
  const world = goDay(
    {
      strata: [
        { id: 'a', untouched: 60 },
        { id: 'b', cohort: 'c2', untouched: 50 },
      ],
    },
    [57, 46],
  );
  expect(releaseDay(world)).toEqual([11, 11, 11, 10, 10, 10, 10, 10, 10, 10]);
  expect([...world.nextNumber]).toEqual([57, 46]);
  expect([...world.view.freshWaiting]).toEqual([3, 4]);
  // Groups stand in the order of their labels: c2 comes before cohort-1.
  expect([...world.run.startedByGroup.subarray(0, 2)]).toEqual([46, 57]);
});

describe('retries', () => {
  const stocked: SampleOptions = {
    strata: [{ id: 'only', untouched: 100 }],
    stocks: [{ stratum: 'only', state: 'waiting', installations: 8, attemptsUsed: 1 }],
    waves: [32, 40],
  };

  test('start before fresh ones', () => {
    const world = goDay(stocked, [10]);
    release(world, 32, 0);
    expect([world.view.retriesWaiting[0], world.view.freshWaiting[0]]).toEqual([3, 100]);
    release(world, 40, 1);
    expect([world.view.retriesWaiting[0], world.view.freshWaiting[0]]).toEqual([0, 98]);
  });

  test("start within the day's allowance", () => {
    const world = goDay(stocked, [10]);
    world.desk.retriesLeft[0] = 3;
    releaseDay(world);
    expect([world.view.retriesWaiting[0], world.view.freshWaiting[0]]).toEqual([5, 93]);
  });
});

test('fresh installations of active strata start as far as they are authorised; dormant ones and retries freely', () => {
  const world = goDay(
    {
      strata: [
        { id: 'a', status: 'active', untouched: 50 },
        { id: 'b', untouched: 50 },
      ],
      stocks: [{ stratum: 'a', state: 'waiting', installations: 5, attemptsUsed: 1 }],
      waves: [32],
    },
    [20, 20],
  );
  world.view.authorisedToday[0] = 7;
  releaseDay(world);
  expect(world.plan.strata.status[0]).toBe(ACTIVE);
  expect([...world.nextNumber]).toEqual([5 + 7, 20]);
  expect(world.stocks.of[IN_FLIGHT]).toBe(12);
  expect(world.view.authorisedToday[0]).toBe(0);
});

describe('what the scopes let through', () => {
  const shares = fc.constantFrom(0, 0.1, 0.2, 0.29, 1 / 3, 0.5, 0.7, 1);

  test('adds up over the waves to the whole part of the sum, whatever the shares', () => {
    const { plan } = begunWorld({ strata: [{ id: 'only', untouched: 1000 }] });
    const waves = plan.calendar.waves.length;
    fc.assert(
      fc.property(
        fc.nat(300),
        fc.array(shares, { minLength: waves, maxLength: waves }),
        fc.nat(9),
        (units, given, from) => {
          const world = goDay({ strata: [{ id: 'only', untouched: 1000 }] }, [units]);
          // As in a day: nothing is withheld up to a wave, from which on what passes is reckoned.
          const letThrough = given.map((share, wave) => (wave < from ? 1 : share));
          const started = releaseDay(world, (wave) => {
            world.desk.letsThrough[0] = letThrough[wave];
            if (wave === from) restrict(world, wave);
          });
          const dealtTo = Array.from({ length: waves }, (_, wave) => Math.floor((units + waves - 1 - wave) / waves));
          let passed = 0;
          let allowed = 0;
          const expected = dealtTo.map((dealt, wave) => {
            passed += dealt * letThrough[wave];
            const quota = Math.floor(passed + 1e-9) - allowed;
            allowed += quota;
            return quota;
          });
          expect(started).toEqual(expected);
        },
      ),
      { numRuns: 100, seed: 1 },
    );
  });

  test('a halt cancels what is queued, and what was started stays in flight', () => {
    const world = goDay({ strata: [{ id: 'only', untouched: 1000 }] }, [100]);
    const started = releaseDay(world, (wave) => {
      if (wave !== 4) return;
      world.desk.letsThrough[0] = 0;
      restrict(world, wave);
    });
    expect(started).toEqual([10, 10, 10, 10, 0, 0, 0, 0, 0, 0]);
    expect(world.stocks.of[IN_FLIGHT]).toBe(40);
  });
});
