import type { z } from 'zod';
import type { DurationLaw } from '../kernel/duration-law.ts';
import type { Named } from '../kernel/identity.ts';
import type { Settings } from '../units/settings.ts';
import type { ShareModifier } from './share-modifier.ts';
import type {
  AuthorisationShift,
  BackgroundSurge,
  Misreports,
  PeopleDay,
  ReportGap,
  ReviewersDay,
  Slowness,
} from './spells.ts';

/** How an uncertain amount of a disturbance is written. */
export type AmountKind = 'share' | 'factor' | 'date' | 'incidents per month' | 'storms per month' | 'outages per month';

/** A disturbance as a scenario sets it. */
export interface PlannedDisturbance extends Named {
  readonly disturbance: string;
  /** Place in the plan's scopes. */
  readonly scope: number;
  /** Place among the plan's DNOs where it strikes the region of one, and the scope is the programme; else NONE. */
  readonly dno: number;
  /** Place among the plan's services where it strikes what goes through one, and the scope is the programme. */
  readonly service?: number;
  readonly settings: Settings;
  /** Quantities by name. */
  readonly quantities: Readonly<Record<string, number>>;
  /** Laws in ticks by name. */
  readonly laws: Readonly<Record<string, DurationLaw>>;
  /** Left out where it is enacted; `false` where it only stands by, so that what it would do can be measured. */
  readonly enacted?: false;
}

/** While an episode lasts, it modifies shares ({@link ShareModifier}), it multiplies the alerts that installations in its scope, or in a DNO's region, raise ... */
export interface AlertStorm {
  readonly mechanism: 'alerts';
  readonly scope: number;
  /** Place among the plan's DNOs, or NONE for every region. */
  readonly dno: number;
  readonly fromTick: number;
  readonly untilTick: number;
  readonly times: number;
}

/** ... it lets some of the installations that are migrated by attempts of its scope fail afterwards ... */
export interface DelayedFailures {
  readonly mechanism: 'delayed failures';
  readonly scope: number;
  readonly fromTick: number;
  /** Exclusive: attempts that are started from here on are as good as without it. */
  readonly untilTick: number;
  /** Of the installations that such an attempt migrates, those that fail later. */
  readonly share: number;
  /** From the migration to the failure. */
  readonly age: DurationLaw;
  /** Of the failures, those that leave the installation unrecoverable; all others go to the repair team. */
  readonly unrecoverable: number;
}

/** ... it makes DMCs of its scope forget a part of what they have learnt ... */
export interface LearningLoss {
  readonly mechanism: 'learning loss';
  readonly scope: number;
  /** A midnight. */
  readonly fromTick: number;
  /** The horizon: what is forgotten does not come back by itself. */
  readonly untilTick: number;
  readonly part: number;
}

/** ... it is an incident that the control centre sees while it is open ... */
export interface Incident {
  readonly mechanism: 'incident';
  readonly fromTick: number;
  readonly untilTick: number;
  /** 1 or 2; 0 where none is told. */
  readonly category: number;
}

/** ... it is an outage: while it lasts nothing can be started, and some of what is in flight is hit when it begins. */
export interface Outage {
  readonly mechanism: 'outage';
  readonly fromTick: number;
  /** Exclusive; the tick of the onset where it is shorter than half a tick. */
  readonly untilTick: number;
  /** Until this tick the control centre does not know of it, and goes on starting. */
  readonly noticedTick: number;
  /** Whether its window is known at the opening of each day: a failover test. */
  readonly planned: boolean;
  /** Of the attempts that are in flight when it begins, the share that is hit, and their trouble: STALL or ROLL_BACK. */
  readonly hitShare: number;
  readonly hitTrouble: number;
}

/** What the last six do stands with them. */
export type Episode =
  | ShareModifier
  | AlertStorm
  | DelayedFailures
  | LearningLoss
  | Incident
  | Outage
  | ReportGap
  | Misreports
  | PeopleDay
  | ReviewersDay
  | AuthorisationShift
  | BackgroundSurge
  | Slowness;

/** What a disturbance may draw on when it lays out its episodes for one future. */
export interface Circumstances {
  /** Ticks in the horizon. */
  readonly ticks: number;
  /** The first day, counted from the first of January 1970. */
  readonly firstDayNumber: number;
  /** Month of each day, counted from January 1970. */
  readonly monthOf: Int32Array;
  /** The value in this world of a quantity of the disturbance. */
  valueOf(name: string): number;
  /** A value of that quantity, drawn anew at (member, 0) of the disturbance's own chance. */
  drawnValue(name: string, member: number): number;
  /** Two words of the disturbance's own chance, at (member, occasion), into `out`. */
  draw(member: number, occasion: number, out: Int32Array): void;
}

/**
 * A disturbance is something that goes wrong. It lays out its episodes at the start of a replication, from its own
 * addresses, so that it befalls every strategy alike.
 */
export interface Disturbance {
  readonly name: string;
  /** What goes wrong, in a sentence or two. */
  readonly says: string;
  /** A tested example, as it stands in the list `disturbances:` of a scenario. */
  readonly example: string;
  /** Items of the same list that do nothing, as if they were not there: without size, without length, beyond the horizon. */
  readonly harmless: readonly string[];
  /** What a scenario may write beside `kind`, `id`, `scope` and what the next two name. */
  readonly words: z.ZodObject;
  /** Kinds of scope that it may strike; all where it says nothing. */
  readonly scopes?: readonly ('programme' | 'cohort' | 'dmc' | 'supplier')[];
  /** Whether it may strike the region of a DNO. */
  readonly regional?: boolean;
  /** Whether it may strike a service of the plan: all that goes through it. */
  readonly ofService?: boolean;
  settle(words: never): Settings;
  /** Amounts that may be uncertain, by name. */
  readonly amounts: Readonly<
    Record<string, { readonly kind: AmountKind; readonly says: string; readonly optional?: boolean }>
  >;
  /** Durations that are drawn for each episode, by name; those that may vanish are 0 ticks below half a tick. */
  readonly lengths: Readonly<
    Record<string, { readonly says: string; readonly optional?: boolean; readonly mayVanish?: boolean }>
  >;
  episodes(planned: PlannedDisturbance, circumstances: Circumstances): Episode[];
}

/** Defines a disturbance; `disturbance/index` lists it. */
export function defineDisturbance<Words extends z.ZodObject>(
  name: string,
  definition: Omit<Disturbance, 'name' | 'words' | 'settle'> & {
    readonly words: Words;
    settle(words: z.output<Words>): Settings;
  },
): Disturbance {
  return Object.freeze({ name, ...definition });
}
