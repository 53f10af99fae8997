import type { Estimate } from './figures.ts';

export interface AlertSummary {
  /** Largest daily total in the horizon. */
  readonly peak: Estimate;
  /** Alerts a day that the programme must stay below; null where none is stated. */
  readonly limit: Estimate | null;
  readonly daysAtOrAboveLimit: Estimate;
  /** The DNOs among whose regions installations are spread; none where that is not stated. */
  readonly dnos: readonly DnoAlerts[];
  /** Alerts of everything else on the network on the first day, surges apart; 0 where not stated. */
  readonly background: number;
  /** All alerts on the network, those of everything else among them; null where nothing is stated of these. */
  readonly network: NetworkAlerts | null;
}

/** All alerts on the network, those of everything else among them. */
export interface NetworkAlerts {
  /** Largest daily total in the horizon. */
  readonly peak: Estimate;
  /** Alerts a day that the network must stay below; null where none is stated. */
  readonly limit: Estimate | null;
  readonly daysAtOrAboveLimit: Estimate;
}

/** Alerts from the region of one DNO. */
export interface DnoAlerts {
  readonly id: string;
  readonly label: string;
  /** Of the installations of any cohort, in its region. */
  readonly share: number;
  /** Largest daily total of the region in the horizon. */
  readonly peak: Estimate;
  /** Alerts a day that it must stay below; null where it states none. */
  readonly limit: number | null;
  readonly daysAtOrAboveLimit: Estimate;
}
