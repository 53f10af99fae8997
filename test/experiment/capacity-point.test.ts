import { expect, test } from 'vitest';
import { capacityPoint } from '../../src/experiment/capacity-point.ts';
import type { Forecasted } from '../../src/forecast/forecast.ts';
import { november2019Forecast } from '../kit/forecast.ts';
import { sampleEstimate } from '../kit/sample-capacity.ts';

const figures = november2019Forecast();

/** The forecast with what constraints took, and on how many days each was binding. */
function heldBack(taken: Readonly<Record<string, readonly [installations: number, bindingDays: number]>>): Forecasted {
  const unusedPace = Object.entries(taken).map(([constraint, [installations, bindingDays]]) => ({
    ...{ constraint, installations: sampleEstimate(installations), days: sampleEstimate(bindingDays) },
    bindingDays: sampleEstimate(bindingDays),
  }));
  return { ...figures, harm: { ...figures.harm, attempts: sampleEstimate(1000) }, unusedPace };
}

const bindingOf = (taken: Parameters<typeof heldBack>[0]) =>
  capacityPoint(2000, heldBack(taken), [], 'holds', null).binding?.constraint ?? null;

test('what binds is what binds on most days besides the calendar, once more is lost than started', () => {
  expect(bindingOf({ calendar: [9000, 90], service: [5000, 8], eligible: [500, 9] })).toBe('eligible');
  expect(bindingOf({ calendar: [9000, 90], service: [5000, 8], eligible: [500, 8] })).toBe('service');
  expect(bindingOf({ calendar: [9000, 90], waiting: [900, 1] })).toBe(null);
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
