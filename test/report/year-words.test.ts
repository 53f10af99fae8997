import { describe, expect, test } from 'vitest';
import type { PaceOfYear } from '../../src/forecast/pace-forecast.ts';
import { paceSection } from '../../src/report/sections/pace.ts';
import { yearLines } from '../../src/report/year-words.ts';
import { november2019Forecast, sampleEstimate } from '../kit/forecast.ts';

const certain = (mean: number) => ({ ...sampleEstimate(mean), standardError: 0 });

const pace = (constraint: string, installations: number, bindingDays: number) => ({
  constraint,
  installations: certain(installations),
  days: certain(bindingDays),
  bindingDays: certain(bindingDays),
});

const YEARS: readonly PaceOfYear[] = [
  { year: 2019, started: certain(4000), unusedPace: [pace('calendar', 900, 14), pace('governance', 500, 12)] },
  { year: 2020, started: certain(9000), unusedPace: [pace('eligible', 10, 3), pace('authorised', 80, 40)] },
  { year: 2021, started: certain(20), unusedPace: [] },
  { year: 2022, started: certain(0), unusedPace: [] },
];

function forecastOver(days: number) {
  const forecast = november2019Forecast();
  const longer = Array.from({ length: days }, () => forecast.days[0]);
  return { ...forecast, days: longer, unusedPaceByYear: YEARS };
}

const inReport = (days: number) => paceSection.body(forecastOver(days), { figures: new Map(), command: '' })?.text;

describe('what held the pace back in each year', () => {
  test('is told by what took most first, beside the calendar, of years in which something was started', () => {
    expect(yearLines(forecastOver(400))).toEqual([
      '2019: 4,000 started; governance 500 (bound on 12 days)',
      '2020: 9,000 started; authorised 80 (bound on 40 days), eligible 10 (bound on 3 days)',
      '2021: 20 started; nothing took any',
    ]);
  });

  test('is not told of a year or less', () => {
    expect(yearLines(forecastOver(366))).toEqual([]);
    expect(inReport(366)).not.toContain('by calendar year');
  });

  test('stands in the report with every constraint that took something', () => {
    const text = inReport(400);
    expect(text).toContain('by calendar year');
    for (const word of ['2019', 'calendar', 'governance', '2020', 'authorised']) expect(text).toContain(word);
  });
});
