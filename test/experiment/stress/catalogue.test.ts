import { expect, test } from 'vitest';
import { DISTURBANCES } from '../../../src/disturbance/index.ts';
import { CLEAN_RUN, STRESS_TESTS } from '../../../src/experiment/stress/catalogue.ts';
import { type Site, siteOf } from '../../../src/experiment/stress/site.ts';
import type { Staged } from '../../../src/experiment/stress/stress-test.ts';
import { checkPlan } from '../../../src/plan/check-plan.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { here } from '../../../src/runners/here.ts';
import { simulate } from '../../../src/simulation/simulate.ts';
import { eventfulPlan } from '../../kit/eventful-plan.ts';
import { samplePlan } from '../../kit/plan.ts';

const plan = eventfulPlan();
const site: Site = siteOf(plan, await here.run(plan, 0, 3));

/** What no disturbance of one plan can be, and what this plan has nothing for (T12): each says why. */
const NOT_PLAYED = ['T1', 'T12', 'T19', 'T31', 'T35'];

const played = STRESS_TESTS.flatMap((each): [string, Staged][] => {
  const staged = each.stage(site);
  return typeof staged === 'string' ? [] : [[each.name, staged]];
});

function figuresOf(changing: Plan) {
  const { totals, doneOn, started } = simulate(changing, 0);
  return [Array.from(totals), Array.from(doneOn), Array.from(started)];
}

test('the catalogue has T1 to T35, each with a name of its own', () => {
  expect(STRESS_TESTS.map(({ id }) => id)).toEqual(Array.from({ length: 35 }, (_, place) => `T${place + 1}`));
  expect(new Set(STRESS_TESTS.map(({ name }) => name)).size).toBe(35);
  expect(STRESS_TESTS[0].id).toBe(CLEAN_RUN);
});

test('a test is played by a word of ours, or says why not: nobody is left to guess', () => {
  const reasons = STRESS_TESTS.filter((each) => typeof each.stage(site) === 'string');
  expect(reasons.map(({ id }) => id)).toEqual(NOT_PLAYED);
  const words = played.flatMap(([, staged]) => staged.items(staged.magnitude?.usual ?? 0));
  for (const { kind } of words) expect(Object.keys(DISTURBANCES)).toContain(kind);
});

// A decree to aim at all that is left changes nothing here, where the cap holds.
test.each(played.filter(([name]) => name !== 'override'))(
  '%s changes the futures of a lawful plan, and says how',
  (_, staged) => {
    const size = staged.magnitude?.most ?? 0;
    const struck = staged.apply(plan, size);
    // What is added stands behind what was there, whose places stay.
    expect(checkPlan(struck).filter((fault) => !fault.includes('is out of order'))).toEqual([]);
    expect(figuresOf(struck)).not.toEqual(figuresOf(plan));
    expect(staged.says(size)).not.toMatch(/undefined|NaN|null/);
  },
);

test.each(played)('%s does nothing at the size at which it does nothing', (_, staged) => {
  if (staged.magnitude === null) return;
  expect(figuresOf(staged.apply(plan, staged.magnitude.none))).toEqual(figuresOf(plan));
  expect(staged.magnitude.usual).not.toBe(staged.magnitude.none);
  expect(staged.magnitude.most).toBeGreaterThanOrEqual(staged.magnitude.usual);
});

test('the background surges where there is one', () => {
  const loud = { ...site, plan: { ...plan, alerts: { ...plan.alerts, backgroundPerDay: 1000 } } };
  const staged = STRESS_TESTS.find(({ name }) => name === 'background-surge')?.stage(loud) as Staged;
  expect(staged.apply(loud.plan, 2).disturbances.at(-1)).toMatchObject({ disturbance: 'background-surge' });
});

test('a test begins when a third of what it could strike is started, on the largest of its kind', () => {
  expect(site).toMatchObject({
    largestDmc: { id: 'x' },
    smallestDmc: { id: 'y' },
    largestSupplier: { id: 'supplier-1' },
  });
  const even = samplePlan({ everyDay: true });
  return here.run(even, 0, 2).then((tally) => {
    // 100 a day, 1,000 in all: a third is started in the course of the fourth day.
    expect(siteOf(even, tally)).toMatchObject({ programme: { onsetDay: 3 }, smallestDmc: null, busiestDay: 100 });
  });
});

test('where nothing is ever started there is nothing to strike', async () => {
  const idle = samplePlan({ volumePerDay: 0, milestones: {} });
  const nothing = siteOf(idle, await here.run(idle, 0, 2));
  const reasons = STRESS_TESTS.map((each) => each.stage(nothing));
  expect(reasons.filter((reason) => typeof reason !== 'string')).toHaveLength(1);
});
