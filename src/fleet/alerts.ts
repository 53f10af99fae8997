/** How many alerts installations raise. Rates are quantities by cohort, in alerts a day for an installation. */
export interface Alerts {
  /** Migrated, but not operated by its supplier. */
  readonly pendingRate: readonly number[];
  readonly operationalRate: readonly number[];
  /** On top of the others, in the first days after migration. */
  readonly burstRate: readonly number[];
  readonly burstDays: number;
  /** Quantity: a factor with mean 1, drawn for each cohort and day. */
  readonly dayFactor: number;
  /** Quantity: alerts a day that the programme must stay below, or NONE. */
  readonly limitPerDay: number;
  /** Alerts a day of everything else on the network, shown beside; 0 when not stated. */
  readonly backgroundPerDay: number;
}
