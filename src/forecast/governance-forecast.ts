import type { DateQuantiles } from './figures.ts';

/** A step of the governance cap that has to be approved, and the day on which it comes into force. */
export interface RaiseForecast extends DateQuantiles {
  /** Its volume in digits, such as '2000'. */
  readonly id: string;
  /** Installations a day. */
  readonly volumePerDay: number;
  /** The process that brings it. */
  readonly by: string;
  /** Replications in which it came into force within the horizon. */
  readonly inForce: number;
}
