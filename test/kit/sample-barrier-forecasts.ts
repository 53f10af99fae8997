import type { Forecasted } from '../../src/forecast/forecast.ts';
import { november2019Forecast, sampleEstimate } from './forecast.ts';

/** A gate, a blocker whose data are wrong at times, and a campaign that does not come to its end in the made-up futures. */
export function sampleBarrierForecasts(): Pick<Forecasted, 'gates' | 'blockers' | 'firmware'> {
  const { clearance, days, lastDay } = november2019Forecast();
  const { p10, p25, p50, p80, p90, interval } = clearance;
  const dates = { p10, p25, p50, p80, p90, interval };
  const never = `after ${lastDay}`;
  return {
    gates: [{ id: 'recovery-test', label: 'Recovery test', strata: 2, opens: dates }],
    blockers: [
      {
        id: 'load',
        label: 'Auxiliary load',
        lifted: { ...dates, p10: p50, p90: p50 },
        held: sampleEstimate(4_000),
        needless: sampleEstimate(1_000),
        migratedBefore: sampleEstimate(50_000),
        harmed: sampleEstimate(150),
        harmedOfMigrated: sampleEstimate(0.003),
      },
    ],
    firmware: [
      {
        id: 'over-the-air',
        label: 'Over the air',
        below: 20_000,
        done: { ...dates, p10: never, p25: never, p50: never, p80: never, p90: never },
        tries: sampleEstimate(21_000),
        upgraded: sampleEstimate(17_000),
        noConnection: sampleEstimate(800),
        failed: sampleEstimate(200),
        left: sampleEstimate(2_000),
        days: days.map(({ date }) => ({ date, upgraded: 17_000 / days.length })),
      },
    ],
  };
}
