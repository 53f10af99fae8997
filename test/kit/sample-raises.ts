import type { RaiseForecast } from '../../src/forecast/governance-forecast.ts';
import { november2019Forecast } from './forecast.ts';

/** One higher cap of the made-up futures, approved in three of four. */
export function sampleRaises(): RaiseForecast[] {
  const { clearance, replications } = november2019Forecast();
  const { p10, p25, p50, p80, p90, interval } = clearance;
  const dates = { p10, p25, p50, p80, p90, interval };
  return [{ id: '2000', volumePerDay: 2000, by: 'Operations Group', inForce: replications * 0.75, ...dates }];
}
