import fc from 'fast-check';
import { test } from 'vitest';
import { TICKS_PER_DAY } from '../../src/kernel/clock.ts';
import { checkPlan } from '../../src/plan/check-plan.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { anyOptions } from '../kit/any-options.ts';
import { expectSame } from '../kit/expect-same.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleOptions } from '../kit/sample-options.ts';

test('a longer horizon changes nothing of the weeks before', () => {
  fc.assert(
    fc.property(anyOptions(), fc.nat(100), fc.nat(1000), (options, place, replication) => {
      const longer = samplePlan(options);
      const shorter = samplePlan(cutTo(1 + (place % longer.calendar.days), options));
      // It spreads what is left over days that it knows of, and none beyond the horizon is known.
      fc.pre(!JSON.stringify(options.control).includes('finish-by-date'));
      fc.pre(checkPlan(shorter).length === 0);
      // What is authorised in a week is spread over the days that the horizon leaves of it.
      const { weekOf } = shorter.calendar;
      const days = weekOf.indexOf(weekOf[weekOf.length - 1]);
      fc.pre(days > 0);
      expectSame(daysOf(longer, replication, days), daysOf(shorter, replication, days));
    }),
    { numRuns: 120, seed: 113 },
  );
});

/** The same with a horizon of fewer days, and of what is told by tick only that many. */
function cutTo(days: number, options: SampleOptions): SampleOptions {
  const { repair, earlyLife } = options;
  return {
    ...options,
    days,
    ...(repair === undefined ? {} : { repair: staffedFor(days, repair) }),
    ...(earlyLife === undefined ? {} : { earlyLife: staffedFor(days, earlyLife) }),
  };
}

function staffedFor<T extends { readonly staffed?: Uint8Array }>(days: number, team: T): T {
  return team.staffed === undefined ? team : { ...team, staffed: team.staffed.slice(0, days * TICKS_PER_DAY) };
}

/** What a future leaves on its first days: figures by day, and the decisions. */
function daysOf(plan: Plan, replication: number, days: number): Record<string, unknown> {
  const { started, migrated, open, alerts, conduct, aimed, log } = simulate(plan, replication);
  const byDay = { started, migrated, open, alerts, conduct, aimed };
  return {
    ...Object.fromEntries(Object.entries(byDay).map(([name, figures]) => [name, [...figures.subarray(0, days)]])),
    log: log.lines().filter(({ tick }) => tick < days * TICKS_PER_DAY),
  };
}
