import type { Watch } from '../../src/control/anomaly-threshold.ts';
import type { Control } from '../../src/control/control.ts';
import type { Raise } from '../../src/control/governance.ts';
import type { ErosionStep } from '../../src/control/service.ts';
import type { Condition } from '../../src/fleet/eligible-products.ts';
import type { StateName, Status } from '../../src/fleet/installation.ts';
import type { Trouble } from '../../src/fleet/outcome.ts';
import type { Spreader } from '../../src/fleet/spread.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Settings } from '../../src/units/settings.ts';
import type { SampleAmount, SampleLaw } from './amounts.ts';
import type { SampleBarriers } from './sample-barriers.ts';
import type { SampleChurn } from './sample-churn.ts';
import type { SampleGoNoGo } from './sample-go-no-go.ts';

/** Shares of trouble; what is not named is 0. */
export type SampleTroubles = Partial<Record<Trouble, SampleAmount>>;

/** An outcome; what is not named is harmless: no trouble, four hours' turnaround, five attempts. Laws are in ticks. */
export interface SampleOutcome {
  readonly first?: SampleTroubles;
  /** Shares of later attempts; those of first ones where not stated. */
  readonly later?: SampleTroubles;
  readonly hopeless?: SampleAmount;
  readonly unknownCode?: SampleTroubles;
  readonly turnaround?: SampleLaw;
  readonly troubledTurnaround?: SampleLaw;
  readonly stallLength?: SampleLaw;
  readonly stallEnds?: { readonly rollBack?: SampleAmount; fixForward?: SampleAmount; unrecoverable?: SampleAmount };
  readonly rejectDelay?: SampleLaw;
  readonly backOff?: SampleLaw;
  readonly repairEnds?: { readonly rollBack?: SampleAmount; readonly unrecoverable?: SampleAmount };
  readonly recovered?: SampleAmount;
  readonly recoveryLength?: SampleLaw;
  readonly attemptsLimit?: number;
  readonly learning?:
    | { readonly troubles: readonly number[]; leaves: SampleAmount; pace: number; exponent: number }
    | undefined;
}

/** A stratum by the names of what it belongs to; every list of the plan follows from the names that occur. */
export interface SampleStratum {
  readonly id: string;
  readonly label?: string;
  /** 'cohort-1' where not stated. */
  readonly cohort?: string;
  /** 'dmc-1' where not stated. */
  readonly dmc?: string;
  /** 'supplier-1' where not stated. */
  readonly supplier?: string;
  /** Dormant where not stated: it needs no authorisation. */
  readonly status?: Status;
  /** 'listed' where not stated: eligible from the start. */
  readonly entry?: string;
  /** 'plain' where not stated. */
  readonly outcome?: string;
  readonly untouched?: number;
  readonly devicesPerInstallation?: number;
  readonly prepayment?: SampleAmount;
}

export interface SampleStock {
  /** Id of its stratum. */
  readonly stratum: string;
  readonly state: StateName;
  readonly installations: number;
  readonly attemptsUsed?: number;
  readonly ageTicks?: number;
}

export interface SampleDisturbance {
  readonly id: string;
  /** Name in the registry of disturbances. */
  readonly disturbance: string;
  /** Id of a scope: 'programme', 'cohort cohort-1', 'dmc dmc-1' ...; the programme where not stated. */
  readonly scope?: string;
  /** Id of a DNO in whose region it strikes, in the place of a scope. */
  readonly dno?: string;
  /** Id of a service that it strikes; as if it were not stated, where there is no such service. */
  readonly service?: string;
  readonly settings?: Settings;
  readonly quantities?: Readonly<Record<string, SampleAmount>>;
  readonly laws?: Readonly<Record<string, SampleLaw>>;
  readonly enacted?: boolean;
}

export interface SampleService {
  readonly id: string;
  /** Cohorts by id; the whole programme where not stated. */
  readonly cohorts?: readonly string[];
  /** From day 0 where neither a day nor a milestone's place is stated. */
  readonly steps: readonly {
    readonly fromDay?: SampleAmount;
    readonly milestone?: number;
    readonly volumePerHour: number;
  }[];
  readonly erosion?: readonly ErosionStep[];
}

/** What is asked for; nothing where it is not stated. */
export type SampleRaise = Partial<Raise>;

/** Who decides on a higher cap; all approve, and the cap rises the day after, where nothing else is stated. */
export interface SampleProcess {
  readonly id: string;
  readonly meetings: readonly number[];
  readonly approvers?: readonly {
    readonly id: string;
    readonly refuses?: SampleAmount;
    readonly defers?: SampleAmount;
  }[];
  readonly remedyDays?: SampleAmount | undefined;
  readonly endorsementDays?: SampleAmount;
  readonly endorsementIsWorking?: boolean;
  readonly noticeDays?: number;
}

/** What a test may say about its plan. Whatever it leaves out is as plain as can be; see {@link samplePlan}. */
export interface SampleOptions {
  readonly seed?: string;
  /** ISO date of day 0; a Monday where not stated. */
  readonly firstDay?: string;
  readonly days?: number;
  /** Whether weekends are migration days too. */
  readonly everyDay?: boolean;
  /** Days that are no migration days besides. */
  readonly closedDays?: readonly number[];
  /** Ticks of the day; ten waves from 08:00 to 17:00 where not stated. */
  readonly waves?: readonly number[];
  readonly volumePerDay?: number;
  readonly strata?: readonly SampleStratum[];
  readonly stocks?: readonly SampleStock[];
  /** By name; 'plain' is what a stratum takes that names none. */
  readonly outcomes?: Readonly<Record<string, SampleOutcome>>;
  /** By name: the day of each milestone, and whether it is a review. */
  readonly milestones?: Readonly<
    Record<
      string,
      {
        /** Day 0 where nothing is stated that it comes after. */
        readonly date?: SampleAmount;
        readonly passes?: SampleAmount;
        readonly remedyDays?: SampleAmount;
        readonly after?: Condition;
        readonly steps?: readonly { readonly days: SampleAmount; readonly isWorking?: boolean }[];
        readonly failedUntil?: Condition;
      }
    >
  >;
  /** By name: what an entry waits for, in terms of the milestones' places (in the order of their names). */
  readonly entries?: Readonly<
    Record<
      string,
      {
        when: Condition;
        leadDays?: SampleAmount;
        leadIsWorking?: boolean;
        excludedDay?: number;
        /** Name of the entry that it is substantively equivalent to, if that occurs among the entries of the plan. */
        testedParent?: string;
      }
    >
  >;
  /** Factors on the odds of trouble, by what spreads them; nothing does where it is not stated. */
  readonly spread?: (Partial<Readonly<Record<Spreader, SampleAmount>>> & { readonly hopeless?: boolean }) | undefined;
  /** By name; what is not stated is ready on day 0 and as accurate as can be. */
  readonly suppliers?: Readonly<
    Record<string, { ready?: SampleAmount; accuracy?: SampleAmount; weeklyFactor?: SampleAmount; weeksAhead?: number }>
  >;
  /** In alerts a day, for every cohort. */
  readonly alerts?: {
    readonly pending?: SampleAmount;
    readonly operational?: SampleAmount;
    readonly burst?: SampleAmount;
    readonly burstDays?: number;
    readonly dayFactor?: SampleAmount;
    readonly limit?: SampleAmount;
    /** Of every cohort, but for those that are named as not configurable. */
    readonly power?: SampleAmount;
    readonly configured?: { readonly from: SampleAmount; readonly leaves: SampleAmount; readonly not?: string };
    readonly cap?: { readonly perDay: number; readonly from?: SampleAmount };
    /** By id: share, and limit in alerts a day. */
    readonly dnos?: Readonly<Record<string, { readonly share: number; readonly limit?: number }>>;
    readonly background?: number;
    readonly growth?: number;
    /** Of the whole network, in alerts a day. */
    readonly networkLimit?: SampleAmount;
  };
  readonly repair?: { readonly servers?: number; readonly service?: SampleLaw; readonly staffed?: Uint8Array };
  /** A step holds from its day on, or is asked for. */
  readonly cap?: readonly (
    | { readonly fromDay: SampleAmount; readonly volumePerDay: number }
    | { readonly raise: SampleRaise; readonly volumePerDay: number }
  )[];
  readonly governance?: readonly SampleProcess[] | undefined;
  /** The rules alone decide on the day where it is not stated. */
  readonly goNoGo?: SampleGoNoGo | undefined;
  /** Nobody supports installations in their first days where it is not stated. */
  readonly earlyLife?:
    | {
        readonly days?: number;
        readonly servers?: number;
        readonly service?: SampleLaw;
        readonly staffed?: Uint8Array;
        readonly questions?: SampleAmount;
      }
    | undefined;
  readonly services?: readonly SampleService[];
  /** Risks by id: the disturbance that enacts one, and the volume up to which it is accepted. */
  readonly risks?:
    | Readonly<Record<string, { readonly enactedBy?: string | readonly string[]; readonly acceptedPerDay?: number }>>
    | undefined;
  readonly disturbances?: readonly SampleDisturbance[];
  /** Nothing is quarantined where it is not stated; lifted by a change where nothing says what it is raised to. */
  readonly anomalyThreshold?:
    | {
        readonly per?: Watch;
        readonly volumePerDay: SampleAmount;
        /** Suppliers with another volume, by id. */
        readonly suppliers?: Readonly<Record<string, SampleAmount>> | undefined;
        readonly noticeTicks?: number;
        readonly lead?: SampleLaw;
        readonly raisedTo?: SampleAmount | undefined;
      }
    | undefined;
  readonly barriers?: SampleBarriers | undefined;
  /** The fleet stays as it is where none is stated. */
  readonly churn?: SampleChurn | undefined;
  /** Fields of the control centre to put in place of the plain ones. */
  readonly control?: Partial<Omit<Control, 'cap' | 'governance' | 'goNoGo'>>;
  /** Fields of the plan to put in place of those that were built. */
  readonly plan?: Partial<Plan>;
}
