import type { DurationLaw } from '../kernel/duration-law.ts';

/** Reports of outcomes in its scope, or the figures of alerts, do not come while it lasts. */
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
