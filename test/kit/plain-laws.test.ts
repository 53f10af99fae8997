import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXCLUDED, IN_FLIGHT, MOVED_OUT, STALLED, STATES } from '../../src/fleet/installation.ts';
import { anyOptions } from './any-options.ts';
import { atClose, clearedOn, sum, totalOf } from './figures.ts';
import { seedrandomChance } from './plain/chance.ts';
import { plainFuture } from './plain/plain.ts';
import { samplePlan } from './plan.ts';
import { binomialSurprise, LARGEST_SURPRISE, poissonSurprise } from './surprise.ts';

describe('retries', () => {
  const share = 0.3;
  const installations = 10_000;
  const plan = samplePlan({
    seed: 'retries',
    days: 12,
    everyDay: true,
    volumePerDay: 3 * installations,
    strata: [{ id: 'only', untouched: installations }],
    outcomes: { plain: { first: { rollBack: share }, turnaround: 4, backOff: 1 } },
  });
  const { fates } = plainFuture(plan, 0);

  // Six claims of false-alarm rate 1e-7 each.
  test.each([1, 2, 3, 4])('a share p^%i needs one attempt more', (attempts) => {
    const more = fates.filter((fate) => fate.attempts > attempts).length;
    expect(binomialSurprise(more, installations, share ** attempts)).toBeLessThan(LARGEST_SURPRISE);
  });

  test('a share p^5 is excluded', () => {
    const excluded = fates.filter((fate) => fate.state === EXCLUDED);
    expect(excluded.every((fate) => fate.attempts === 5)).toBe(true);
    expect(binomialSurprise(excluded.length, installations, share ** 5)).toBeLessThan(LARGEST_SURPRISE);
  });

  test('the mean number of attempts is (1 - p^5) / (1 - p)', () => {
    const mean = sum(fates.map((fate) => fate.attempts)) / installations;
    const expected = (1 - share ** 5) / (1 - share);
    // Hoeffding: attempts lie within 1 to 5, so the mean strays by more than this once in ten million.
    expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(LARGEST_SURPRISE / (2 * installations)));
  });
});

test("stalls obey Little's law, day by day", () => {
  const plan = samplePlan({
    seed: 'stalls',
    days: 40,
    everyDay: true,
    volumePerDay: 250,
    strata: [{ id: 'only', untouched: 5000 }],
    // One day or three, evenly: whatever the hour of its start, a stall is met by one midnight or by three.
    outcomes: { plain: { first: { stall: 0.2 }, stallLength: { least: 96, shares: halves(0, 192) } } },
  });
  const run = plainFuture(plan, 0);
  const stalls = totalOf(run, 'stalled');
  const stallDays = sum(Array.from({ length: 40 }, (_, day) => atClose(run, day, STALLED)));
  const longStalls = (stallDays - stalls) / 2;
  // Two claims of false-alarm rate 1e-7 each: as many stalls as stated, and as long ones: L = rate x 2 days.
  expect(binomialSurprise(stalls, 5000, 0.2)).toBeLessThan(LARGEST_SURPRISE);
  expect(binomialSurprise(longStalls, stalls, 0.5)).toBeLessThan(LARGEST_SURPRISE);
});

function halves(one: number, other: number): number[] {
  return Array.from({ length: other + 1 }, (_, cell) => (cell === one || cell === other ? 0.5 : 0));
}

test('alerts are Poisson about installations times rate', () => {
  const plan = samplePlan({
    days: 60,
    strata: [{ id: 'only' }],
    stocks: [{ stratum: 'only', state: 'operational', installations: 10 }],
    alerts: { operational: 2.3, limit: 1 },
  });
  const run = plainFuture(plan, 0);
  // False-alarm rate 1e-7.
  expect(poissonSurprise(sum(run.alerts), 60 * 23)).toBeLessThan(LARGEST_SURPRISE);
  expect(totalOf(run, 'peakAlerts')).toBe(Math.max(...run.alerts));
  expect(totalOf(run, 'daysAtOrAboveLimit')).toBe(run.alerts.filter((alerts) => alerts >= 1).length);
});

describe('common luck', () => {
  const fatesAt = (rollBack: number, volumePerDay: number) =>
    plainFuture(
      samplePlan({
        seed: 'luck',
        days: 30,
        volumePerDay,
        strata: [{ id: 'only', untouched: 3000 }],
        outcomes: { plain: { first: { stall: 0.02, rollBack }, hopeless: 0.01 } },
      }),
      0,
    ).fates.map((fate) => fate.firstTrouble);

  test('another cap changes no first attempt', () => {
    expect(fatesAt(0.062, 1500)).toEqual(fatesAt(0.062, 200));
  });

  test('a larger share adds some in trouble and frees nobody', () => {
    const before = fatesAt(0.062, 1500);
    const after = fatesAt(0.082, 1500);
    const freed = before.filter((trouble, number) => trouble !== null && after[number] === null);
    const added = before.filter((trouble, number) => trouble === null && after[number] !== null);
    expect(freed).toEqual([]);
    expect(binomialSurprise(added.length, 3000, 0.99 * 0.02)).toBeLessThan(LARGEST_SURPRISE);
  });
});

describe('any plan', () => {
  test('adds up: states, attempts, members (and the audit is silent at every midnight)', () => {
    fc.assert(
      fc.property(anyOptions(), fc.nat(1000), (options, replication) => {
        const plan = samplePlan(options);
        const run = plainFuture(plan, replication);
        const last = plan.calendar.days - 1;
        const fleet = run.fates.length;
        // Whoever moved to another stratum has a second fate there; scope grows by those who join, and never shrinks.
        const inScope = Array.from({ length: last + 1 }, (_, day) => {
          const states = run.states.slice(day * STATES, (day + 1) * STATES);
          return sum(states) - states[MOVED_OUT];
        });
        expect(inScope[last] + atClose(run, last, MOVED_OUT)).toBe(fleet);
        expect(inScope.toSorted((a, b) => a - b)).toEqual(inScope);
        if (plan.churn === undefined) expect(inScope[0]).toBe(fleet);
        const stalledBefore = sum(
          plan.stocks.filter((stock) => stock.state === STALLED).map((stock) => stock.installations),
        );
        const unresolved = atClose(run, last, IN_FLIGHT) + atClose(run, last, STALLED);
        // What a halt called back was started, and has no outcome.
        const ended = totalOf(run, 'resolved') + totalOf(run, 'calledBack');
        expect(totalOf(run, 'attempts') + stalledBefore - ended).toBe(unresolved);
        expect(sum(run.fates.map((fate) => fate.attempts))).toBe(totalOf(run, 'attempts'));
        expect(sum(run.started)).toBe(totalOf(run, 'attempts'));
        expect(sum(run.startedByGroup)).toBe(totalOf(run, 'attempts'));
        expect(run.open[last] === 0).toBe(clearedOn(run) <= last);
      }),
      { numRuns: 60 },
    );
  });

  test('adds up whoever gives the words', () => {
    fc.assert(
      fc.property(anyOptions(), fc.string(), (options, words) => {
        const plan = samplePlan(options);
        const once = plainFuture(plan, 0, seedrandomChance(words));
        expect(plainFuture(plan, 0, seedrandomChance(words)).fates).toEqual(once.fates);
      }),
      { numRuns: 10 },
    );
  });
});
