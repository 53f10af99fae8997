import { expect, test } from 'vitest';
import { NEVER_TICK } from '../../src/simulation/quarantine.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import { isInVain, stepOutages, sumUpOutages } from '../../src/simulation/step-outages.ts';
import type { World } from '../../src/simulation/world.ts';
import { begunWorld } from '../kit/begun-world.ts';
import type { SampleDisturbance, SampleOptions } from '../kit/sample-options.ts';

const STRATA = [
  { id: 'a', cohort: 'x', dmc: 'm', untouched: 100 },
  { id: 'b', cohort: 'y', dmc: 'm', untouched: 100 },
];
const SERVICES = [{ id: 's1sp', cohorts: ['y'], steps: [{ volumePerHour: 9 }] }];

/** An outage from tick 8 to before tick 16, noticed at tick 12. */
const OUTAGE: SampleDisturbance = {
  id: 'out',
  disturbance: 'outage',
  settings: { minutes: 120, fate: 2, lagMinutes: 60 },
  quantities: { onset: 0, hits: 0.5 },
  laws: { length: 8 },
};

function outageWorld(stated: Partial<SampleDisturbance> = {}, more: readonly SampleDisturbance[] = []): World {
  const options: SampleOptions = { days: 3, strata: STRATA, services: SERVICES };
  return begunWorld({ ...options, disturbances: [{ ...OUTAGE, ...stated }, ...more] });
}

/** Known and unnoticed outages of the first stratum, tick by tick. */
function lived(world: World, ticks: number): string[] {
  return Array.from({ length: ticks }, (_, tick) => {
    stepOutages(world, tick);
    return `${world.outages.known[0]}${world.outages.unnoticed[0]}`;
  });
}

test('an outage is unnoticed until its lag is over, then known until it ends; the log tells', () => {
  const world = outageWorld();
  const states = lived(world, 20);
  expect(states.slice(7, 17)).toEqual(['00', '01', '01', '01', '01', '10', '10', '10', '10', '00']);
  expect(world.run.log.lines().map(({ tick, kind, subject, evidence }) => [tick, kind, subject, ...evidence])).toEqual([
    [8, 'outage begins', 0, 0.5, 0, -1],
    [12, 'outage noticed', 0, 4, 0, -1],
    [16, 'outage ends', 0, 8, 0, -1],
  ]);
  expect(world.outages.nextTick).toBe(NEVER_TICK);
});

test('a planned test is known at once; an outage that ends before it is noticed never is', () => {
  expect(lived(outageWorld({ disturbance: 'failover-test' }), 20).slice(7, 17)).toEqual([
    '00',
    ...new Array(8).fill('10'),
    '00',
  ]);
  const brief = outageWorld({ laws: { length: 4 } });
  expect(lived(brief, 20).slice(7, 14)).toEqual(['00', '01', '01', '01', '01', '00', '00']);
  expect(brief.run.log.lines().map(({ kind }) => kind)).toEqual(['outage begins', 'outage ends']);
});

test('one without length begins and strikes nothing down', () => {
  const world = outageWorld({ laws: { length: 0 } });
  expect(new Set(lived(world, 20))).toEqual(new Set(['00']));
  expect(world.run.log.lines()).toHaveLength(1);
});

test('the next onset that hits is known, and past ones are forgotten', () => {
  const world = outageWorld({}, [
    { ...OUTAGE, id: 'later', settings: { minutes: 600, fate: 2 }, quantities: { onset: 0 } },
  ]);
  expect(world.outages.nextHit).toBe(8);
  lived(world, 9);
  expect(world.outages.nextHit).toBe(NEVER_TICK);
  expect(isInVain(world, 0)).toBe(true);
});

test('hours of outage are those of the days that count, planned tests apart', () => {
  const late = { ...OUTAGE, id: 'late', settings: { minutes: 1380, fate: 2 } };
  const world = outageWorld({}, [late, { ...OUTAGE, id: 'test', disturbance: 'failover-test' }]);
  sumUpOutages(world, 1);
  // Eight ticks of the first, four of the second, which goes on past midnight.
  expect(world.run.totals[TOTAL.outageTicks]).toBe(12);
});
