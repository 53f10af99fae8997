import { expect, test } from 'vitest';
import { capacityPoint } from '../../src/experiment/capacity-point.ts';
import type { Forecasted } from '../../src/forecast/forecast.ts';
import { november2019Forecast } from '../kit/forecast.ts';
import { sampleEstimate } from '../kit/sample-capacity.ts';

const figures = november2019Forecast();

/** The forecast with the days on which each constraint was binding. */
function heldBack(bindingDays: Readonly<Record<string, number>>): Forecasted {
  const unusedPace = Object.entries(bindingDays).map(([constraint, days]) => ({
    ...{
      constraint,
      installations: sampleEstimate(100),
      days: sampleEstimate(days),
      bindingDays: sampleEstimate(days),
    },
  }));
  return { ...figures, harm: { ...figures.harm, attempts: sampleEstimate(1000) }, unusedPace };
}

/** A thousand attempts fill five days of 200. */
const bindingOf = (bindingDays: Readonly<Record<string, number>>) =>
  capacityPoint(200, heldBack(bindingDays), [], 'holds', null).binding?.constraint ?? null;

test('what binds is what binds on most days besides the calendar, where these are more than the volume would fill', () => {
  expect(bindingOf({ calendar: 90, service: 8, eligible: 9 })).toBe('eligible');
  expect(bindingOf({ calendar: 90, service: 8, eligible: 8 })).toBe('service');
  expect(bindingOf({ calendar: 90, service: 5, waiting: 1 })).toBe(null);
});

test('figures are those of the forecast', () => {
  const point = capacityPoint(2000, figures, [], 'holds', null);
  expect(point.clearance).toEqual({
    p50: figures.clearance.p50,
    p80: figures.clearance.p80,
    p90: figures.clearance.p90,
    interval: figures.clearance.interval,
  });
  expect(point.harm.interruptions).toEqual(figures.harm.interruptions);
  expect(point.mostStartedPerDay).toBe(Math.max(...figures.days.map(({ started }) => started.mean)));
  expect(point.utilisation.map(({ id }) => id)).toEqual(figures.services.map(({ id }) => id));
});
