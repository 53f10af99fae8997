/** Many futures to what to expect. */
export {
  type AlertSummary,
  type Band,
  type Clearance,
  type DateInterval,
  type DateOrAfter,
  type DateQuantiles,
  type DayForecast,
  type DnoAlerts,
  type Estimate,
  type ExpectationFound,
  type FleetTotals,
  FORECAST_SCHEMA_VERSION,
  type Forecast,
  type Forecasted,
  type Harm,
  type NotForecasted,
  type PartClearance,
  type Probability,
  type Provenance,
  type RepairSummary,
  type Stopping,
  type UnusedPace,
} from './forecast.ts';
export { forecast, type Progress } from './make-forecast.ts';
export type { Runner } from './runner.ts';
export { addRun, addTally, newTally, type Tally } from './tally.ts';
