import type { DurationLaw } from '../kernel/duration-law.ts';

/** Reports of outcomes in its scope, or the figures of alerts, do not come while it lasts, or come several times. */
export interface ReportGap {
  readonly mechanism: 'reports';
  readonly scope: number;
  readonly fromTick: number;
  readonly untilTick: number;
  /** Whether outcomes are held back; whether yesterday's alerts are. */
  readonly outcomes: boolean;
  readonly alerts: boolean;
  /** Whether the outcomes come at once when it is over; else they are lost. */
  readonly arrive: boolean;
  /** How often each outcome is counted that comes. */
  readonly times: number;
}

/** A share of the failures that are resolved in its scope while it lasts is reported as success, until they are reworked. */
export interface Misreports {
  readonly mechanism: 'misreports';
  readonly scope: number;
  readonly fromTick: number;
  readonly untilTick: number;
  readonly share: number;
  /** Ticks from the report of success to that of the failure. */
  readonly rework: DurationLaw;
}

/** What the people of the go/no-go do on one day, whatever the figures say. */
export interface PeopleDay {
  readonly mechanism: 'people';
  /** The day's midnights. */
  readonly fromTick: number;
  readonly untilTick: number;
  /** Ticks by which they are late for the opening. */
  readonly lateTicks: number;
  /** Whether they say no-go though every rule would go. */
  readonly refuses: boolean;
  /** Whether they say go though a rule says no-go. */
  readonly stamps: boolean;
}

/** What the people of the review do on one day, whatever the evidence says. */
export interface ReviewersDay {
  readonly mechanism: 'reviewers';
  /** The day's midnights. */
  readonly fromTick: number;
  readonly untilTick: number;
  /** Days by which a review is put off that falls due on this day; whether it is not held at all. */
  readonly lateDays: number;
  readonly misses: boolean;
  /** Of one that is held on this day: whether they raise nothing, and whether they lower and pause nothing. */
  readonly cautious: boolean;
  readonly stamps: boolean;
}

/** Everything else on the network raises so many times its alerts while it lasts. */
export interface BackgroundSurge {
  readonly mechanism: 'background';
  readonly fromTick: number;
  readonly untilTick: number;
  readonly times: number;
}

/** A service, or every one, has less room while it lasts, and what is started meanwhile takes longer. */
export interface Slowness {
  readonly mechanism: 'slowness';
  /** Place among the plan's services; NONE where it is every service, and every attempt. */
  readonly service: number;
  readonly fromTick: number;
  readonly untilTick: number;
  /** The part of its room that is left. */
  readonly left: number;
  /** Ticks by which an attempt takes longer. */
  readonly laterTicks: number;
}

/** What suppliers of its scope authorise while it lasts is multiplied. */
export interface AuthorisationShift {
  readonly mechanism: 'authorisation';
  readonly scope: number;
  readonly fromTick: number;
  readonly untilTick: number;
  readonly times: number;
  /** Whether what was held back is authorised on top in the first week after it. */
  readonly catchesUp: boolean;
}
