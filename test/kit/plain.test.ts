import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXCLUDED, OPERATIONAL, PENDING_SUPPLIER, UNRECOVERABLE } from '../../src/fleet/installation.ts';
import { named } from '../../src/kernel/identity.ts';
import { HALTED, MEASURES, WENT } from '../../src/simulation/run.ts';
import { atClose, clearedOn, totalOf } from './figures.ts';
import { plainFuture } from './plain/plain.ts';
import type { PlainRun } from './plain/run.ts';
import { samplePlan } from './plan.ts';

describe('a fixed rate without trouble', () => {
  test('clears in ceil(backlog / volume) migration days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 10, max: 100 }), (backlog, volumePerDay) => {
        const plan = samplePlan({ volumePerDay, strata: [{ id: 'only', untouched: backlog }] });
        const migrationDays = [...plan.calendar.migrationDay.keys()].filter((day) => plan.calendar.migrationDay[day]);
        const run = plainFuture(plan, 0);
        expect(clearedOn(run)).toBe(migrationDays[Math.ceil(backlog / volumePerDay) - 1]);
        expect(totalOf(run, 'attempts')).toBe(backlog);
        expect(atClose(run, plan.calendar.days - 1, OPERATIONAL)).toBe(backlog);
      }),
      { numRuns: 30 },
    );
  });

  test('a holiday costs a day', () => {
    const options = { volumePerDay: 250, days: 10 };
    expect(clearedOn(plainFuture(samplePlan(options), 0))).toBe(3);
    const withHoliday = plainFuture(samplePlan({ ...options, closedDays: [2] }), 0);
    expect(clearedOn(withHoliday)).toBe(4);
    expect([...withHoliday.started]).toEqual([250, 250, 0, 250, 250, 0, 0, 0, 0, 0]);
    expect([...withHoliday.conduct.slice(0, 4)]).toEqual([WENT, WENT, 0, WENT]);
  });

  test('what is migrated waits for its supplier', () => {
    const plan = samplePlan({ days: 10, volumePerDay: 1000, suppliers: { 'supplier-1': { ready: 4.7 } } });
    const run = plainFuture(plan, 0);
    expect(clearedOn(run)).toBe(0);
    expect(run.doneOn[MEASURES.indexOf('operational')]).toBe(4);
    expect(atClose(run, 3, PENDING_SUPPLIER)).toBe(1000);
    expect(atClose(run, 4, OPERATIONAL)).toBe(1000);
  });
});

test('a supplier authorises so much a week, spread over its migration days', () => {
  const plan = samplePlan({
    days: 19,
    strata: [{ id: 'active', status: 'active', untouched: 1000 }],
    suppliers: { 'supplier-1': { accuracy: 0.1 } },
  });
  // 10% of the 1,000, 900 and 810 that wait on the three Mondays.
  const weeks = [
    [20, 20, 20, 20, 20, 0, 0],
    [18, 18, 18, 18, 18, 0, 0],
    [16, 16, 16, 16, 17],
  ];
  expect([...plainFuture(plan, 0).started]).toEqual(weeks.flat());
});

describe('repair, by hand: three fail at noon of the first day, each needs ten ticks of work', () => {
  const repaired = (servers: number, staffed?: Uint8Array) =>
    plainFuture(
      samplePlan({
        days: 3,
        volumePerDay: 3,
        waves: [32],
        strata: [{ id: 'only', untouched: 3, prepayment: 1 }],
        outcomes: { plain: { first: { fixForward: 1 }, troubledTurnaround: 16 } },
        repair: { servers, service: 10, ...(staffed === undefined ? {} : { staffed }) },
      }),
      0,
    );
  const figures = (run: PlainRun) =>
    (
      ['repairs', 'repairWaitingTicks', 'interruptionTicks', 'repairBusyTicks', 'interruptionsInPrepayment'] as const
    ).map((total) => totalOf(run, total));

  test('one server serves one after the other', () => {
    expect(figures(repaired(1))).toEqual([3, 10 + 20, 10 + 20 + 30, 30, 3]);
  });

  test('two servers serve two at once', () => {
    expect(figures(repaired(2))).toEqual([3, 10, 10 + 10 + 20, 30, 3]);
  });

  test('servers without limit serve all', () => {
    expect(figures(repaired(0))).toEqual([3, 0, 30, 30, 3]);
  });

  test('work rests outside the stated hours', () => {
    // From 08:00 to 16:00: the second repair is interrupted after six of its ten ticks, and goes on for four next day.
    const staffed = Uint8Array.from({ length: 3 * 96 }, (_, tick) => (tick % 96 >= 32 && tick % 96 < 64 ? 1 : 0));
    expect(figures(repaired(1, staffed))).toEqual([3, 10 + 84, 10 + 84 + 94, 30, 3]);
  });
});

test('a halt stops a defect, its diagnosis mends it, and the next opening goes on', () => {
  const plan = samplePlan({
    days: 8,
    strata: [{ id: 'only', untouched: 400 }],
    disturbances: [
      {
        id: 'bad-firmware',
        disturbance: 'defect',
        scope: 'dmc dmc-1',
        settings: { minutes: 0, trouble: 2, times: 1, plus: 1 },
        quantities: { onset: 1 },
      },
    ],
    control: {
      rules: [
        {
          ...named('failures'),
          rule: 'ratio-executed',
          scopeKind: 'dmc',
          action: 'halt',
          throttleShare: 1,
          resumption: 'after diagnosis',
          resumeAfterDays: 0,
          dryRun: false,
          settings: { threshold: 0.05, minimumSample: 10, first: 1, later: 1 },
        },
      ],
    },
  });
  const run = plainFuture(plan, 0);
  // Those of 08:00 on the second day are reported at noon, before the wave of noon: four waves of ten were exposed.
  expect([...run.started]).toEqual([100, 40, 0, 100, 100, 0, 0, 100]);
  expect([...run.conduct]).toEqual([WENT, WENT | HALTED, WENT, WENT, WENT, 0, 0, WENT]);
  expect(totalOf(run, 'exposure')).toBe(40);
  expect(totalOf(run, 'rolledBack')).toBe(40);
  expect(totalOf(run, 'halts')).toBe(1);
  const told = run.log
    .lines()
    .filter(({ kind }) => ['defect begins', 'halt', 'defect mended', 'resume'].includes(kind));
  expect(told.map(({ kind, tick }) => [kind, tick])).toEqual([
    ['defect begins', 96],
    ['halt', 96 + 48],
    ['defect mended', 96 + 48 + 96],
    ['resume', 96 + 48 + 96],
  ]);
});

test('initial stocks go on from where they are', () => {
  const plan = samplePlan({
    days: 6,
    strata: [{ id: 'only' }],
    stocks: [
      { stratum: 'only', state: 'stalled', installations: 3, ageTicks: 100 },
      { stratum: 'only', state: 'stalled', installations: 5, ageTicks: 10 },
      { stratum: 'only', state: 'rolled back', installations: 2, attemptsUsed: 4, ageTicks: 90 },
      { stratum: 'only', state: 'waiting', installations: 4, attemptsUsed: 1 },
      { stratum: 'only', state: 'unrecoverable', installations: 1 },
    ],
    outcomes: { plain: { later: { rollBack: 1 }, first: {}, stallLength: 192, backOff: 96, attemptsLimit: 5 } },
  });
  const run = plainFuture(plan, 0);
  // 92 ticks of the older stalls are left, and 182 of the younger.
  expect(atClose(run, 0, OPERATIONAL)).toBe(3);
  expect(atClose(run, 1, OPERATIONAL)).toBe(8);
  // Rolled back four times: the fifth is the last. Rolled back once: four more, one a day.
  expect([0, 1, 2, 3, 4, 5].map((day) => atClose(run, day, EXCLUDED))).toEqual([2, 2, 2, 2, 2, 2]);
  expect(run.fates.map((fate) => fate.attempts)).toEqual([...Array(8).fill(0), 1, 1, 3, 3, 3, 3, 0]);
  expect(atClose(run, 5, UNRECOVERABLE)).toBe(1);
});
