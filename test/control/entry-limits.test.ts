import { expect, test } from 'vitest';
import { creditsOf, newDemand, reckon } from '../../src/control/demand.ts';
import { isLimited, limitEntries } from '../../src/control/entry-limits.ts';
import { newRolls } from '../../src/control/rolls.ts';
import { newServiceHold } from '../../src/control/service-hold.ts';
import { samplePlan } from '../kit/plan.ts';
import { sampleView } from '../kit/sample-view.ts';

const NONE_HELD = Number.POSITIVE_INFINITY;
const plan = samplePlan({
  strata: [
    { id: 'a', entry: 'one', untouched: 100 },
    { id: 'b', entry: 'two', untouched: 50 },
  ],
  entries: { one: { when: { all: [] } }, two: { when: { all: [] } } },
});

function demandWith(perEntry: readonly number[]) {
  const demand = newDemand(2, 1, 2, newServiceHold(plan.services, plan.strata, plan.cohorts.length));
  const rolls = newRolls(plan.strata, 1, 2, creditsOf(demand));
  const limits = Float64Array.from(perEntry);
  reckon(demand, rolls, plan.strata, sampleView(plan), new Uint8Array(2), plan.control, 1000, NONE_HELD, limits);
  return demand;
}

test('the lesser holds of what a newly listed entry may start and of what the strategy lets it', () => {
  const limits = (age: number, held: number): number => {
    const demand = newDemand(2, 1, 2, newServiceHold(plan.services, plan.strata, plan.cohorts.length));
    const shareOut = { floorPerDay: 0, newEntryPerDay: 20, newEntryDays: 5 };
    limitEntries(
      demand,
      sampleView(plan, { entryAge: Int32Array.of(age, 9) }),
      shareOut,
      Float64Array.of(held, NONE_HELD),
    );
    expect(isLimited(demand, 1)).toBe(false);
    return demand.limitOfEntry[0];
  };
  expect([limits(2, NONE_HELD), limits(2, 7), limits(2, 30), limits(9, 30), limits(9, NONE_HELD)]).toEqual([
    20,
    7,
    20,
    30,
    NONE_HELD,
  ]);
});

test('what a strategy lets of an entry cuts down what can be started, and is charged as a listing is', () => {
  const demand = demandWith([30, NONE_HELD]);
  expect([...demand.fresh]).toEqual([30, 50]);
  expect([demand.stock.unpaused, demand.stock.eligible, demand.stock.startable]).toEqual([150, 80, 80]);
  expect([...demand.entryRoom]).toEqual([-70, NONE_HELD]);
  expect(demand.stock.unlistedAlone).toBe(true);
  expect(demandWith([0, 0]).stock.startable).toBe(0);
});
