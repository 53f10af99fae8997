import type { AnomalyThreshold } from '../control/anomaly-threshold.ts';
import type { Control } from '../control/control.ts';
import type { MigrationCalendar } from '../control/migration-calendar.ts';
import type { Scope } from '../control/scope.ts';
import type { Service } from '../control/service.ts';
import type { PlannedDisturbance } from '../disturbance/disturbance.ts';
import type { Alerts } from '../fleet/alerts.ts';
import type { Blocker } from '../fleet/blocker.ts';
import type { Churn } from '../fleet/churn.ts';
import type { EarlyLife } from '../fleet/early-life.ts';
import type { Entry, Milestone } from '../fleet/eligible-products.ts';
import type { FirmwareCampaign } from '../fleet/firmware.ts';
import type { Gate } from '../fleet/gate.ts';
import type { Outcome, RepairTeam } from '../fleet/outcome.ts';
import type { Spread } from '../fleet/spread.ts';
import type { Group, InitialStock, Strata } from '../fleet/stratum.ts';
import type { Supplier } from '../fleet/supplier.ts';
import type { Key } from '../kernel/chance.ts';
import type { Named } from '../kernel/identity.ts';
import type { Quantity } from '../kernel/quantity.ts';
import type { Expectation } from './expectation.ts';
import type { Criterion, Risk } from './register.ts';

export type { Expectation } from './expectation.ts';

/** Version of the contract below; a plan of another version is refused. */
export const PLAN_SCHEMA_VERSION = 1;

/**
 * The contract between words and numbers: everything that one future needs, as numbers, tables and names. A plan is
 * plain data (it survives `structuredClone`), it never changes, and nothing downstream asks the scenario anything.
 *
 * A field that names a thing in the singular (`stratum`, `entry`, `ready`) holds a place in that thing's list; NONE (-1)
 * says that there is none. Where a comment says 'quantity', the number is a place in `quantities`. Days are counted from
 * the first day, which is day 0; ticks from its midnight.
 */
export interface Plan {
  readonly schemaVersion: typeof PLAN_SCHEMA_VERSION;
  /** Version of the package that compiled the plan. */
  readonly modelVersion: string;
  /** The scenario's name: lower-case words joined by hyphens; also the name of its folder under output/. */
  readonly name: string;
  /** What the scenario asks. */
  readonly question: string;
  /** Marking that every artefact prints. */
  readonly classification: string;
  readonly sources: readonly Source[];
  readonly assumptions: readonly Assumption[];
  readonly seed: { readonly words: string; readonly key: Key };
  readonly calendar: MigrationCalendar;
  /** The day by which the backlog is wanted clear, or NONE. */
  readonly targetDay: number;
  /** Every number of the scenario that may be uncertain, in the order of their ids. */
  readonly quantities: readonly Quantity[];
  readonly milestones: readonly Milestone[];
  readonly cohorts: readonly Named[];
  /** Device model combinations. */
  readonly dmcs: readonly Named[];
  readonly suppliers: readonly Supplier[];
  readonly scopes: readonly Scope[];
  readonly entries: readonly Entry[];
  readonly outcomes: readonly Outcome[];
  /** Left out where nothing spreads the shares of outcomes. */
  readonly spread?: Spread;
  readonly groups: readonly Group[];
  readonly strata: Strata;
  readonly stocks: readonly InitialStock[];
  readonly repair: RepairTeam;
  /** Left out where nobody supports installations in their first weeks, so that other plans keep their hash. */
  readonly earlyLife?: EarlyLife;
  readonly alerts: Alerts;
  /** What attempts have to go through, so many an hour; in the order of their ids. */
  readonly services: readonly Service[];
  readonly control: Control;
  /** Left out where nothing is quarantined, so that other plans keep their hash. */
  readonly anomalyThreshold?: AnomalyThreshold;
  /** Conditions that hold for some strata besides their entries, in the order of their ids; left out where there is none. */
  readonly gates?: readonly Gate[];
  /** What holds some homes of a stratum back, in the order of their ids; left out where nothing does. */
  readonly blockers?: readonly Blocker[];
  /** Campaigns for all strata below target firmware, in the order of their ids; left out where all are at target. */
  readonly firmware?: readonly FirmwareCampaign[];
  /** Left out where nobody leaves, goes dormant or joins. */
  readonly churn?: Churn;
  readonly disturbances: readonly PlannedDisturbance[];
  readonly effort: Effort;
  readonly expectations: readonly Expectation[];
  /** Claims on how often rules speak without need, which a check measures; left out where there are none. */
  readonly ruleClaims?: readonly Expectation[];
  /** By number; left out where none is stated. */
  readonly liveServiceCriteria?: readonly Criterion[];
  /** By id; left out where none is registered. */
  readonly risks?: readonly Risk[];
}

export interface Source {
  readonly id: string;
  readonly title: string;
  /** ISO date of the document. */
  readonly date: string;
  /** Its classification marking, in its own words. */
  readonly marking: string;
}

/** What no document gives: stated, with its reason. */
export interface Assumption {
  readonly about: string;
  readonly says: string;
}

/** How many replications a forecast takes. */
export interface Effort {
  /** Exactly so many; 0 to stop at the precision. */
  readonly replications: number;
  /** Half-width wanted of P50 and P90, in working days; 0 for the default (1 day or 2% of the P50 duration). */
  readonly precisionDays: number;
  /** Never more than so many. */
  readonly mostReplications: number;
}
