import { describe, expect, test } from 'vitest';
import { type CapacityOptions, capacity } from '../../src/experiment/capacity.ts';
import type { Runner, Watcher } from '../../src/forecast/runner.ts';
import { addTally, newTally } from '../../src/forecast/tally.ts';
import type { Expectation } from '../../src/plan/expectation.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { here } from '../../src/runners/here.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import { samplePlan } from '../kit/plan.ts';

/** A thousand installations, three working weeks. */
const PLAN = samplePlan({ days: 21 });
const RANGE: Partial<CapacityOptions> = { from: 50, to: 1000, grain: 10, replications: 40, mostReplications: 160 };

const volumeOf = ({ control }: Plan) => Number(control.strategy.settings['volumePerDay']);

function peakAtMost(value: number): Expectation {
  const text = `alerts.peak.p90 <= ${value} alerts a day`;
  return { text, path: ['alerts', 'peak', 'p90'], comparator: '<=', value };
}

/** The real futures but for their peak of alerts, which is made up from volume and replication: the answer is known. */
function madeUp(peakAt: (volume: number, replication: number) => number, asked: number[] = []): Runner & Watcher {
  return {
    watch: here.watch,
    run: async (plan, from, to) => {
      // One real future is like another where nothing is left to chance.
      const one = await here.run(plan, 0, 1);
      const tally = newTally(plan);
      for (let replication = from; replication < to; replication++) {
        const sums = one.sums[0].slice();
        sums[TOTAL.peakAlerts] = peakAt(volumeOf(plan), replication);
        addTally(tally, { ...one, replications: [replication], sums: [sums] });
      }
      asked.push(to - from);
      return tally;
    },
  };
}

describe('the largest volume', () => {
  test('is the known one, to within a step, where nothing is left to chance', async () => {
    const found = await capacity(
      PLAN,
      madeUp((volume) => 10 * volume),
      { ...RANGE, limits: [peakAtMost(4444)] },
    );
    expect(found).toMatchObject({ largest: 440, next: 450, brokenAt: [], limits: [{ from: 'option' }] });
    const above = found.curve.find(({ volumePerDay }) => volumePerDay === 450);
    expect(above?.limits[0]).toMatchObject({ found: 4500, standing: 'fails' });
    // Every volume took one look.
    expect(new Set(found.curve.map(({ replications }) => replications))).toEqual(new Set([40]));
  });

  test('gets more replications only where few leave it open, and never passes undecided', async () => {
    // A P90 that lies within a hair of 10 times the volume, and an even spread of a fifth about it.
    const noisy = madeUp((volume, replication) => volume * (9.1 + ((replication * 37) % 101) / 101));
    const found = await capacity(PLAN, noisy, { ...RANGE, limits: [peakAtMost(5000)] });
    const { largest, next, curve } = found;
    expect(largest).toBeGreaterThan(450);
    expect(largest).toBeLessThan(500);
    expect(next! - largest!).toBe(10);
    const at = (volume: number) => curve.find(({ volumePerDay }) => volumePerDay === volume)!;
    expect([at(50).replications, at(1000).replications]).toEqual([40, 40]);
    expect(at(500)).toMatchObject({ standing: 'undecided', replications: 160 });
  });

  test('says where less is worse', async () => {
    const found = await capacity(
      PLAN,
      madeUp((volume) => (volume === 100 ? 9999 : 10 * volume)),
      {
        ...RANGE,
        limits: [peakAtMost(4444)],
      },
    );
    expect(found).toMatchObject({ largest: 440, brokenAt: [100] });
  });

  test('is none where nobody states a limit, and none is invented', async () => {
    const found = await capacity(
      PLAN,
      madeUp(() => 1),
      RANGE,
    );
    expect(found).toMatchObject({ limits: [], largest: null, next: null });
  });
});

describe('what more buys', () => {
  test('is known: a thousand in one day need a thousand a day, and within a working day of that 500 are enough', async () => {
    const found = await capacity(PLAN, here, { ...RANGE, replications: 4 });
    expect(found.enough).toBe(500);
    const at = (volume: number) => found.curve.find(({ volumePerDay }) => volumePerDay === volume)!;
    // Ten days of 100, from a Monday: 9 working days after one day of 1,000.
    expect(at(100)).toMatchObject({ later: { difference: 9, low: 9, high: 9 }, mostStartedPerDay: 100, binding: null });
    expect(at(100).clearance.p80).toBe('2020-01-17');
    expect(at(50)).toMatchObject({ later: null, clearance: { p80: 'after 2020-01-26' } });
  });

  test('cannot be told where the date of the largest lies beyond the horizon', async () => {
    const found = await capacity(samplePlan({ days: 5 }), here, { ...RANGE, to: 100, replications: 4 });
    expect(found.enough).toBe(null);
  });
});

test('a step down the grain, or more volumes beside, change nothing at a volume: all meet the same luck', async () => {
  const plan = samplePlan({ days: 21, outcomes: { plain: { first: { rollBack: { uniform: [0, 0.4] } } } } });
  const [one, other] = await Promise.all(
    [50, 200].map((from) => capacity(plan, here, { ...RANGE, from, to: 500, replications: 6 })),
  );
  const at500 = ({ curve }: typeof one) => curve.find(({ volumePerDay }) => volumePerDay === 500);
  expect(at500(one)).toEqual(at500(other));
});

test('progress never runs backwards, and ends at all', async () => {
  const told: (readonly [number, number])[] = [];
  await capacity(PLAN, here, { ...RANGE, replications: 2 }, (done, all) => {
    told.push([done, all]);
  });
  for (const [place, [done, all]] of told.entries()) {
    expect(done).toBeLessThanOrEqual(all);
    if (place > 0) expect(done).toBeGreaterThanOrEqual(told[place - 1][0]);
  }
});
