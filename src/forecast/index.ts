/** Many futures to what to expect. */

export type { AlertSummary, DnoAlerts, NetworkAlerts } from './alert-forecast.ts';
export type { BlockerForecast, FirmwareForecast, GateForecast } from './barrier-forecast.ts';
export type {
  Band,
  Clearance,
  DateInterval,
  DateOrAfter,
  DateQuantiles,
  DayForecast,
  Estimate,
  ExpectationFound,
  FleetTotals,
  Forecast,
  Forecasted,
  Harm,
  NotForecasted,
  PartClearance,
  Probability,
  ServiceDay,
  ServiceForecast,
  Stopping,
} from './forecast.ts';
export { forecast, type Progress } from './make-forecast.ts';
export type { PaceOfYear, UnusedPace } from './pace-forecast.ts';
export { FORECAST_SCHEMA_VERSION, type Provenance } from './provenance.ts';
export type { Runner, Watcher } from './runner.ts';
export { addRun, addTally, newTally, type Tally } from './tally.ts';
export type { LearningForecast, RepairSummary, TeamDay } from './team-forecast.ts';
