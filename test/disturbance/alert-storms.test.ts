import { describe, expect, test } from 'vitest';
import { alertStorms } from '../../src/disturbance/alert-storms.ts';
import type { SampleLaw } from '../kit/amounts.ts';
import { expectFits } from '../kit/chi-square.ts';
import { circumstancesOf } from '../kit/circumstances.ts';
import { samplePlan } from '../kit/plan.ts';
import { LARGEST_SURPRISE, poissonSurprise } from '../kit/surprise.ts';

const EVERY_MONTH = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function planOf(days: number, months: readonly number[] = EVERY_MONTH, length: SampleLaw = 8) {
  return samplePlan({
    days,
    firstDay: '2020-01-01',
    alerts: { dnos: { mid: { share: 0.5 }, north: { share: 0.5 } } },
    disturbances: [
      {
        id: 's',
        disturbance: 'alert-storms',
        dno: 'north',
        settings: { months },
        quantities: { perMonth: 2, times: 3 },
        laws: { length },
      },
    ],
  });
}

function storms(plan: ReturnType<typeof planOf>, perMonth: number, replication = 0, times = 3) {
  return alertStorms.episodes(plan.disturbances[0], circumstancesOf(plan, { perMonth, times }, replication));
}

// False-alarm rate of each claim: 1e-7.
describe('over many futures', () => {
  const plan = planOf(91, EVERY_MONTH, { least: 2, shares: [0.5, 0.25, 0.25] });
  const found = Array.from({ length: 1500 }, (_, replication) => storms(plan, 2.5, replication)).flat();

  test('there are as many as the rate says, at even times, as long as their law says', () => {
    expect(poissonSurprise(found.length, (1500 * 2.5 * 91) / 30.4375)).toBeLessThan(LARGEST_SURPRISE);
    const perWeek = new Array<number>(13).fill(0);
    const lengths = [0, 0, 0];
    for (const { fromTick, untilTick } of found) {
      perWeek[Math.floor(fromTick / (7 * 96))]++;
      // Those near the end of the horizon are cut by it.
      if (fromTick < 90 * 96) lengths[untilTick - fromTick - 2]++;
    }
    expectFits(perWeek, new Array(13).fill(1 / 13), 1e-7);
    expectFits(lengths, [0.5, 0.25, 0.25], 1e-7);
  });

  test('each multiplies the alerts of the region by the factor', () => {
    for (const storm of found) expect(storm).toMatchObject({ mechanism: 'alerts', scope: 0, dno: 1, times: 3 });
  });
});

test('they begin in the months that are named, and as they would with others beside', () => {
  const winter = storms(planOf(366, [1, 12]), 6);
  expect(winter.length).toBeGreaterThan(4);
  for (const { fromTick } of winter) {
    const day = fromTick / 96;
    expect(day < 31 || day >= 335).toBe(true);
  }
  const all = storms(planOf(366), 6);
  expect(all.filter(({ fromTick }) => fromTick < 31 * 96 || fromTick >= 335 * 96)).toEqual(winter);
});

test('a factor of one, or a rate of zero, brings none', () => {
  expect(storms(planOf(366), 6, 0, 1)).toEqual([]);
  expect(storms(planOf(366), 0)).toEqual([]);
});

test('the months are those of the year, in order, whatever order they are written in', () => {
  expect(alertStorms.settle({ months: [12, 1] } as never)).toEqual({ months: [1, 12] });
});
