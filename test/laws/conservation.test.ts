import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  EXCLUDED,
  FIXING_FORWARD,
  IN_FLIGHT,
  MOVED_OUT,
  OPEN_STATES,
  OPERATIONAL,
  PENDING_SUPPLIER,
  REMOVED,
  STALLED,
  STATES,
} from '../../src/fleet/installation.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { anyPlan } from '../kit/any-plan.ts';
import { atClose, clearedOn, sum, totalOf } from '../kit/figures.ts';

const mayFailLate = (plan: Plan): boolean =>
  plan.disturbances.some(({ disturbance }) => disturbance === 'delayed-failures');

/*
 * The simulator audits its own books at every midnight, and stops where they do not add up. Here they are reckoned again
 * from what it leaves.
 */
test('nobody is lost and nobody appears, on no day, in no future', () => {
  fc.assert(
    fc.property(anyPlan(), fc.nat(1000), (plan, replication) => {
      const run = simulate(plan, replication);
      const { days } = plan.calendar;
      const inStock = (state: number): number =>
        sum(plan.stocks.filter((stock) => stock.state === state).map((stock) => stock.installations));
      const fleet = sum(plan.strata.untouched) + sum(plan.stocks.map((stock) => stock.installations));
      const everyDay = Array.from({ length: days }, (_, day) => [
        ...run.states.subarray(day * STATES, (day + 1) * STATES),
      ]);
      const last = everyDay[days - 1];

      // Whoever moved to another stratum is counted there. Nobody appears but those who join, and the removed are counted.
      const inScope = everyDay.map((states) => sum(states) - states[MOVED_OUT]);
      expect(inScope.at(-1)).toBe(fleet + totalOf(run, 'joined'));
      expect(inScope.toSorted((a, b) => a - b)).toEqual(inScope);
      if (totalOf(run, 'joined') === 0) expect(inScope[0]).toBe(fleet);
      expect(last[REMOVED]).toBe(totalOf(run, 'removed') + totalOf(run, 'removedMigrated'));
      expect(last[MOVED_OUT]).toBe(totalOf(run, 'changedSupplier'));
      expect(Math.min(...run.states)).toBeGreaterThanOrEqual(0);
      // Open is what is still to be migrated. Who failed after migration is put right, and is none of these.
      for (const [day, states] of everyDay.entries()) {
        const late = sum(OPEN_STATES.map((state) => states[state])) - run.open[day];
        expect(late).toBeGreaterThanOrEqual(0);
        expect(late).toBeLessThanOrEqual(mayFailLate(plan) ? states[FIXING_FORWARD] : 0);
      }
      expect(everyDay.map((states) => states[PENDING_SUPPLIER] + states[OPERATIONAL])).toEqual([...run.migrated]);

      // What was started is told three times over, and is resolved, called back by a halt, in flight or stalled.
      expect(sum(run.started)).toBe(totalOf(run, 'attempts'));
      expect(sum(run.startedByGroup)).toBe(totalOf(run, 'attempts'));
      const unresolved = last[IN_FLIGHT] + last[STALLED];
      expect(totalOf(run, 'attempts') + inStock(STALLED) - totalOf(run, 'resolved') - totalOf(run, 'calledBack')).toBe(
        unresolved,
      );
      expect(last[EXCLUDED] - inStock(EXCLUDED)).toBe(totalOf(run, 'excluded'));

      // Cleared is from the day on after which nothing is open, and the account is drawn up until then.
      const lastOpen = run.open.findLastIndex((open) => open > 0);
      expect(clearedOn(run)).toBe(lastOpen + 1);
      const counted = Math.min(days, clearedOn(run) + 1);
      const startedUntilThen = sum(run.started.subarray(0, counted));
      expect(startedUntilThen).toBe(totalOf(run, 'attempts'));
      expect(Math.min(...run.taken)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...run.takenDays, ...run.bindingDays)).toBeLessThanOrEqual(counted);
    }),
    { numRuns: 100, seed: 1 },
  );
});

test('what the constraints took is the targets less what was started', () => {
  fc.assert(
    fc.property(anyPlan(), fc.nat(1000), (plan, replication) => {
      const run = simulate(plan, replication);
      const counted = Math.min(plan.calendar.days, clearedOn(run) + 1);
      // The log tells each change of the target; on the first days there may be none yet.
      const changes = run.log.lines().filter(({ kind }) => kind === 'target');
      const targets = Array.from({ length: counted }, (_, day) => {
        const last = changes.findLast(({ tick }) => tick < (day + 1) * 96);
        return last?.evidence[0] ?? 0;
      });
      expect(sum(run.taken) + totalOf(run, 'attempts')).toBe(sum(targets));
    }),
    { numRuns: 80, seed: 2 },
  );
});

test('the alerts of all DNOs are the alerts of the programme, on every day', () => {
  fc.assert(
    fc.property(anyPlan(), fc.nat(1000), (plan, replication) => {
      const dnos = plan.alerts.dnos.length;
      fc.pre(dnos > 0);
      const run = simulate(plan, replication);
      const added = [...run.alerts].map((_, day) => sum(run.alertsOfDno.subarray(day * dnos, (day + 1) * dnos)));
      expect(added).toEqual([...run.alerts]);
      expect(Math.min(0, ...run.alertsOfDno)).toBe(0);
    }),
    { numRuns: 40, seed: 4 },
  );
});

test('a state that an installation can only leave is never joined', () => {
  fc.assert(
    fc.property(anyPlan(), (plan) => {
      const run = simulate(plan, 0);
      for (let day = 1; day < plan.calendar.days; day++) {
        // But for those who come from elsewhere.
        if (plan.churn === undefined) expect(atClose(run, day, 0)).toBeLessThanOrEqual(atClose(run, day - 1, 0));
        expect(atClose(run, day, EXCLUDED)).toBeGreaterThanOrEqual(atClose(run, day - 1, EXCLUDED));
      }
    }),
    { numRuns: 40, seed: 3 },
  );
});
