import { describe, expect, test } from 'vitest';
import { NEVER_DAY } from '../../src/fleet/eligible-products.ts';
import { drawAt, PURPOSE, purposeKey, replicationKey } from '../../src/kernel/chance.ts';
import { valueAt } from '../../src/kernel/quantity.ts';
import { capOn, give, newGiven } from '../../src/simulation/given.ts';
import { newLuck, turnTo } from '../../src/simulation/luck.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleOptions } from '../kit/sample-options.ts';
import { binomialSurprise, LARGEST_SURPRISE } from '../kit/surprise.ts';

function givenOf(options: SampleOptions, replication = 0) {
  const plan = samplePlan(options);
  const luck = newLuck(plan.seed.key, plan.strata.count);
  turnTo(luck, replication, plan.strata);
  const given = newGiven(plan);
  give(given, plan, luck);
  return { plan, given };
}

test('every quantity has the value at the address of its own id', () => {
  const options = {
    milestones: { fix: { date: { uniform: [0, 50] as const } }, go: { date: { uniform: [0, 50] as const } } },
  };
  const { plan, given } = givenOf(options, 7);
  const replication = new Int32Array(2);
  replicationKey(plan.seed.key, 7, replication);
  const expected = plan.quantities.map((quantity) => {
    const key = new Int32Array(2);
    const words = new Int32Array(2);
    purposeKey(replication, quantity.hash, PURPOSE.world, key, 0);
    drawAt(key, 0, 0, 0, words);
    return valueAt(quantity, words[0], words[1]);
  });
  expect([...given.values]).toEqual(expected);
  const days = plan.milestones.map(({ date }) => Math.floor(given.values[date]));
  expect([...given.milestoneDay]).toEqual(days);
  expect(days[0]).not.toBe(days[1]);
});

describe('a review', () => {
  const reviewed = (passes: number, remedyDays?: number) =>
    givenOf({ milestones: { review: { date: 3.9, passes, ...(remedyDays === undefined ? {} : { remedyDays }) } } })
      .given.milestoneDay[0];

  test('that passes happens on its day; one that fails, after its remedy, or never', () => {
    expect([reviewed(1, 5.9), reviewed(0, 5.9)]).toEqual([3, 8]);
    expect(reviewed(0)).toBeGreaterThanOrEqual(NEVER_DAY);
  });

  test('that fails waits for what makes good for it, in whatever order their names are', () => {
    const until = (date: number, passes = 0) =>
      givenOf({ milestones: { a: { date: 3, passes, failedUntil: { milestone: 1 } }, b: { date } } }).given
        .milestoneDay[0];
    expect([until(9), until(1), until(9, 1)]).toEqual([9, 3, 3]);
  });

  test('passes with its chance over replications', () => {
    const plan = samplePlan({ milestones: { review: { date: 0, passes: 0.3, remedyDays: 9 } } });
    const luck = newLuck(plan.seed.key, 1);
    const given = newGiven(plan);
    let passed = 0;
    for (let replication = 0; replication < 5000; replication++) {
      turnTo(luck, replication, plan.strata);
      give(given, plan, luck);
      if (given.milestoneDay[0] === 0) passed++;
    }
    // False-alarm rate 1e-7.
    expect(binomialSurprise(passed, 5000, 0.3)).toBeLessThan(LARGEST_SURPRISE);
  });
});

describe('a report', () => {
  const REPORT_22 = [10, 9, 4].map((days) => ({ days, isWorking: true }));
  const dayOf = (milestones: NonNullable<SampleOptions['milestones']>, days = 60) =>
    givenOf({ firstDay: '2021-11-02', days, milestones }).given.milestoneDay;

  test('takes its steps one after another: 23 working days from the draft to the date of Report 22', () => {
    // 2 November 2021 is day 0; the report is of 3 December 2021.
    expect(dayOf({ report: { date: 0, steps: REPORT_22 } })[0]).toBe(31);
  });

  test('counts working days and days of any kind apart, each in whole days', () => {
    // Tuesday; 3.9 days to Friday; a working day to Monday; 2.5 days to Wednesday.
    const steps = [{ days: 3.9 }, { days: 1.9, isWorking: true }, { days: 2.5 }];
    expect(dayOf({ report: { date: 0.5, steps } })[0]).toBe(8);
  });

  test('begins when what it waits for has happened, and may fail in the end', () => {
    const steps = [{ days: 2 }];
    const waiting = { after: { all: [{ milestone: 1 }, { milestone: 2 }] }, steps };
    const [b, c] = [{ date: 4 }, { date: 6 }];
    expect(dayOf({ a: waiting, b, c })[0]).toBe(8);
    expect(dayOf({ a: { ...waiting, passes: 0, remedyDays: 5 }, b, c })[0]).toBe(13);
    expect(dayOf({ a: { ...waiting, passes: 0 }, b, c })[0]).toBeGreaterThanOrEqual(NEVER_DAY);
  });

  test('never ends where it never begins, or where the horizon ends before', () => {
    const after = { after: { milestone: 0 }, steps: REPORT_22 };
    expect(dayOf({ a: { date: NEVER_DAY }, b: after })[1]).toBeGreaterThanOrEqual(NEVER_DAY);
    expect(dayOf({ a: { date: 0 }, b: after }, 20)[1]).toBe(NEVER_DAY);
  });
});

describe('an entry', () => {
  const MILESTONES = { a: { date: 4 }, b: { date: 9 }, c: { date: -6 } };
  const [A, B, C] = [{ milestone: 0 }, { milestone: 1 }, { milestone: 2 }];
  const dayOf = (entry: NonNullable<SampleOptions['entries']>[string], days = 60) =>
    givenOf({ days, milestones: MILESTONES, strata: [{ id: 'only', entry: 'e' }], entries: { e: entry } }).given
      .entryDay[0];

  test('waits for the last of all, and for the first of any', () => {
    expect(dayOf({ when: { all: [A, B] } })).toBe(9);
    expect(dayOf({ when: { any: [A, B] } })).toBe(4);
    expect(dayOf({ when: { all: [A, { any: [B, C] }] } })).toBe(4);
    expect(dayOf({ when: { all: [] } })).toBe(0);
  });

  test('comes after its lead, in whole days', () => {
    expect(dayOf({ when: A, leadDays: 2.9 })).toBe(6);
    expect(dayOf({ when: C, leadDays: 2 })).toBe(0);
    expect(dayOf({ when: C, leadDays: 10 })).toBe(4);
  });

  test('comes after so many working days, where the lead is in working days', () => {
    // Day 0 is a Monday, so day 4 is a Friday and day 9 another.
    const lead = (leadDays: number, when = A) => dayOf({ when, leadDays, leadIsWorking: true });
    expect([lead(0), lead(1), lead(5), lead(6.9)]).toEqual([4, 7, 11, 14]);
  });

  test('has waited since before the first day, where its condition was fulfilled before', () => {
    // Day -6 is a Tuesday: Wednesday, Thursday and Friday lie before day 0.
    const lead = (leadDays: number) => dayOf({ when: C, leadDays, leadIsWorking: true });
    expect([lead(0), lead(3), lead(4), lead(5)]).toEqual([0, 0, 0, 1]);
  });

  test('never comes where the horizon ends before', () => {
    expect(dayOf({ when: B, leadDays: 5, leadIsWorking: true }, 14)).toBe(NEVER_DAY);
  });
});

test('the cap in force is that of the last step that has come: nothing before the first, no cap without steps', () => {
  const capsOf = (cap: NonNullable<SampleOptions['cap']>) => {
    const { plan, given } = givenOf({ cap });
    return [0, 3, 5, 9].map((day) => capOn(given, plan, day));
  };
  expect(capsOf([])).toEqual(new Array(4).fill(Number.POSITIVE_INFINITY));
  expect(
    capsOf([
      { fromDay: 2.9, volumePerDay: 500 },
      { fromDay: 5, volumePerDay: 2000 },
    ]),
  ).toEqual([0, 500, 2000, 2000]);
  // A step that is late is passed over by one that follows it in the list.
  expect(
    capsOf([
      { fromDay: 8, volumePerDay: 500 },
      { fromDay: 5, volumePerDay: 2000 },
    ]),
  ).toEqual([0, 0, 2000, 2000]);
});

test('alerts without a limit have an infinite one', () => {
  expect(givenOf({}).given.alertLimit).toBe(Number.POSITIVE_INFINITY);
  expect(givenOf({ alerts: { limit: 300 } }).given.alertLimit).toBe(300);
});

test('disturbances lay out their episodes, incidents apart from what changes shares', () => {
  const { given } = givenOf({
    disturbances: [
      {
        id: 'bad',
        disturbance: 'defect',
        settings: { minutes: 0, trouble: 1, times: 2, plus: 0 },
        quantities: { onset: 4 },
      },
      { id: 'often', disturbance: 'incidents', quantities: { perMonth: 40 }, laws: { length: 8 } },
    ],
  });
  expect(given.modifiers.map(({ fromTick, times }) => [fromTick, times])).toEqual([[4 * 96, 2]]);
  expect(given.incidents.length).toBeGreaterThan(20);
});
