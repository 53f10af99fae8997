import type { ServiceForecast } from '../../src/forecast/forecast.ts';
import { november2019Forecast, sampleEstimate } from './forecast.ts';

/** Two services of the made-up futures: one that is full for half of the time, and one of Itron that never is. */
export function sampleServices(): ServiceForecast[] {
  return [
    serviceOf('s1sp-itron', 'S1SP for Itron', ['ioc-itron'], 5_000, 0),
    serviceOf('tooling', 'MCC tooling', [], 2_000, 41),
  ];
}

function serviceOf(
  id: string,
  label: string,
  cohorts: readonly string[],
  capacityPerDay: number,
  daysAtCapacity: number,
): ServiceForecast {
  const days = november2019Forecast().days.map(({ date, migrationDay, started }) => ({
    date,
    capacity: migrationDay ? capacityPerDay : 0,
    started: started.mean,
    utilisation: { mean: started.mean / capacityPerDay, p90: Math.min(1, started.p90 / capacityPerDay) },
  }));
  const busiest = days.reduce((most, day) => (day.utilisation.mean > most.utilisation.mean ? day : most));
  return {
    id,
    label,
    cohorts,
    utilisation: sampleEstimate(1_520 / capacityPerDay),
    peakUtilisation: sampleEstimate(Math.min(1, 2_000 / capacityPerDay)),
    daysAtCapacity: sampleEstimate(daysAtCapacity),
    busiestDay: { date: busiest.date, utilisation: busiest.utilisation.mean },
    days,
  };
}
