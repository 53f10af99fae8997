import type { Assumption, Plan, Source } from '../plan/plan.ts';
import { planHash } from '../plan/plan-hash.ts';

/** Version of the contract: what `pacing run --json` prints and `forecast.json` holds. */
export const FORECAST_SCHEMA_VERSION = 1;

/** Where a forecast comes from. Every artefact prints this. */
export interface Provenance {
  readonly schemaVersion: typeof FORECAST_SCHEMA_VERSION;
  /** The scenario's name. */
  readonly scenario: string;
  readonly question: string;
  readonly classification: string;
  /** SHA-256 of the plan. */
  readonly planHash: string;
  /** Seed words. */
  readonly seed: string;
  /** Version of the package. */
  readonly version: string;
  readonly sources: readonly Source[];
  readonly assumptions: readonly Assumption[];
}

/** Where the forecasts of a plan come from. */
export function provenanceOf(plan: Plan): Provenance {
  return {
    schemaVersion: FORECAST_SCHEMA_VERSION,
    scenario: plan.name,
    question: plan.question,
    classification: plan.classification,
    planHash: planHash(plan),
    seed: plan.seed.words,
    version: plan.modelVersion,
    sources: plan.sources,
    assumptions: plan.assumptions,
  };
}
