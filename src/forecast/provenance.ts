import { type Origin, originOf } from '../plan/origin.ts';
import type { Assumption, Plan, Source } from '../plan/plan.ts';

/** Version of the contract: what `pacing run --json` prints and `forecast.json` holds. */
export const FORECAST_SCHEMA_VERSION = 1;

/** Where a forecast comes from. Every artefact prints this. */
export interface Provenance extends Origin {
  readonly schemaVersion: typeof FORECAST_SCHEMA_VERSION;
  readonly sources: readonly Source[];
  readonly assumptions: readonly Assumption[];
}

/** Where the forecasts of a plan come from. */
export function provenanceOf(plan: Plan): Provenance {
  const { sources, assumptions } = plan;
  return { schemaVersion: FORECAST_SCHEMA_VERSION, ...originOf(plan), sources, assumptions };
}
