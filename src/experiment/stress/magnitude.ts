/** How large a test is: what a bisection varies. */
export interface Magnitude {
  /** What it is the size of, such as 'points added to the share that rolls back'. */
  readonly of: string;
  readonly unit: MagnitudeUnit;
  /** The size at which nothing happens. */
  readonly none: number;
  /** The size that the catalogue states. */
  readonly usual: number;
  /** The largest that is tried. */
  readonly most: number;
}

/** Shares are fractions, factors 1 where nothing changes. */
export type MagnitudeUnit = 'share' | 'factor' | 'hours' | 'weeks' | 'incidents a month';

/** Figures of a magnitude that are kept: as many as anybody would write. */
const FIGURES = 3;

/** A magnitude between two, as a scenario would write it. */
export function between(one: number, other: number): number {
  return Number(((one + other) / 2).toPrecision(FIGURES));
}

/** A magnitude as a scenario writes it: '8%', '48 hours', '6 incidents a month'. */
export function magnitudeText(value: number, unit: MagnitudeUnit): string {
  if (unit === 'share' || unit === 'factor') return percentage(value);
  return `${value} ${unit}`;
}

/** A share or a factor as a scenario writes it; no float's tail. */
export function percentage(share: number): string {
  return `${Number((share * 100).toPrecision(12))}%`;
}

/** The magnitude of a share to which points are added. */
export function pointsOf(of: string, usual: number, most: number): Magnitude {
  return { of, unit: 'share', none: 0, usual, most };
}
