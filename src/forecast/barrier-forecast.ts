import type { DateQuantiles, Estimate } from './figures.ts';

/** A dated gate, and when it opens. */
export interface GateForecast {
  readonly id: string;
  readonly label: string;
  /** Strata that it holds until then. */
  readonly strata: number;
  readonly opens: DateQuantiles;
}

/** What keeps some homes back, when it is lifted, and what the data about it cost. */
export interface BlockerForecast {
  readonly id: string;
  readonly label: string;
  readonly lifted: DateQuantiles;
  /** Installations that it held back; and those among them that need not have been. */
  readonly held: Estimate;
  readonly needless: Estimate;
  /** Installations in its scope that were migrated before it was lifted; and those among them that it should have held. */
  readonly migratedBefore: Estimate;
  readonly harmed: Estimate;
  /** harmed / migratedBefore; 0 where none were. */
  readonly harmedOfMigrated: Estimate;
}

/** A firmware campaign, and what comes of those below target. */
export interface FirmwareForecast {
  readonly id: string;
  readonly label: string;
  /** Installations below target firmware at the start. */
  readonly below: number;
  /** The day from which nobody is left to be tried. */
  readonly done: DateQuantiles;
  readonly tries: Estimate;
  readonly upgraded: Estimate;
  /** Excluded after the last try: without a connection; with one. */
  readonly noConnection: Estimate;
  readonly failed: Estimate;
  /** Still below target at the end of the horizon. */
  readonly left: Estimate;
  /** Every day of the horizon: mean installations upgraded. */
  readonly days: readonly { readonly date: string; readonly upgraded: number }[];
}
