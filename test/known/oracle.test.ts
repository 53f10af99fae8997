import { expect, test } from 'vitest';
import { TOTAL } from '../../src/simulation/run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { sampleLaw } from '../kit/amounts.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleOptions } from '../kit/sample-options.ts';

/*
 * Two DMCs of 1,000 under a cap of 100 a day, in ten waves from 8:00. In x a defect begins at 12:00 of day 2; its diagnosis takes
 * two days and a half, so that it is mended at midnight of day 5.
 */
const OPTIONS: SampleOptions = {
  days: 30,
  everyDay: true,
  waves: [32, 36, 40, 44, 48, 52, 56, 60, 64, 68],
  strata: [
    { id: 'a', cohort: 'c1', dmc: 'x', untouched: 1000 },
    { id: 'b', cohort: 'c2', dmc: 'y', untouched: 1000 },
  ],
  cap: [{ fromDay: 0, volumePerDay: 100 }],
  disturbances: [
    {
      id: 'd',
      disturbance: 'defect',
      scope: 'dmc x',
      settings: { minutes: 720, trouble: 2, times: 1, plus: 1 },
      quantities: { onset: 2 },
    },
  ],
};

const DIAGNOSIS = sampleLaw(240);

function planOf(changes: Partial<NonNullable<SampleOptions['control']>>, others: SampleOptions = {}) {
  return samplePlan({ ...OPTIONS, ...others, control: { diagnosis: DIAGNOSIS, ...changes } });
}

const ORACLE = { strategy: { name: 'oracle', settings: {} } };
const MAXIMUM = { strategy: { name: 'maximum-rate', settings: {} } };

function startedOf(run: ReturnType<typeof simulate>, group: number): number[] {
  return Array.from({ length: 8 }, (_, day) => run.startedByGroup[2 * day + group]);
}

test('starts nothing in a DMC from the onset of its defect to its end, and gives its pace to others meanwhile', () => {
  const run = simulate(planOf(ORACLE), 0);
  // On day 2, the four waves before noon; on days 3 and 4 all goes to the other; on day 5 it is mended.
  expect(startedOf(run, 0).slice(0, 5)).toEqual([50, 50, 20, 0, 0]);
  expect(startedOf(run, 1).slice(0, 5)).toEqual([50, 50, 50, 100, 100]);
  expect(startedOf(run, 0)[5]).toBeGreaterThan(50);
  expect(run.totals[TOTAL.exposure]).toBe(0);
  // 30 of a day are lost, and 2,000 take 20 days and a bit.
  expect(run.doneOn[0]).toBe(20);
});

test('blind, the same pace exposes all that it starts there, and never has it mended', () => {
  const run = simulate(planOf(MAXIMUM), 0);
  expect(startedOf(run, 0).slice(0, 3)).toEqual([50, 50, 50]);
  expect(run.totals[TOTAL.exposure]).toBeGreaterThan(500);
});

test('goes on where nothing is wrong exactly as the maximum rate does', () => {
  const without = { disturbances: [] };
  const [knowing, blind] = [ORACLE, MAXIMUM].map((strategy) => simulate(planOf(strategy, without), 0));
  expect([...knowing.started]).toEqual([...blind.started]);
});

test('waits where a defect is on in some hours of the day, and starts in the others', () => {
  const [defect] = OPTIONS.disturbances ?? [];
  const daily = { ...defect, settings: { ...defect.settings, minutes: 0, daily: [840, 1440] } };
  const never = { ...ORACLE, diagnosis: sampleLaw(96 * 40) };
  const run = simulate(planOf(never, { disturbances: [daily] }), 0);
  // It is on from 14:00: six waves come before.
  expect(startedOf(run, 0).slice(0, 3)).toEqual([50, 50, 30]);
  // What it loses to the other it has more of to start: a little more each day.
  for (const started of startedOf(run, 0).slice(3)) expect([30, 31]).toContain(started);
  expect(run.totals[TOTAL.exposure]).toBe(0);
});

test('knows of an outage at once: starts nothing in vain, and makes up for it at later waves', () => {
  const outage = {
    id: 'o',
    disturbance: 'outage',
    settings: { minutes: 540, fate: 2, lagMinutes: 6000 },
    quantities: { onset: 1 },
    laws: { length: 12 },
  };
  const [knowing, blind] = [ORACLE, MAXIMUM].map((strategy) => {
    const { started, totals } = simulate(planOf(strategy, { disturbances: [outage] }), 0);
    return [started[1], totals[TOTAL.attempts]];
  });
  expect(knowing).toEqual([100, 2000]);
  // Three waves of ten are rejected, and tried again.
  expect(blind).toEqual([100, 2030]);
});
