/** Which days and ticks migration may use. Days count from the first day, which is day 0. */
export interface MigrationCalendar {
  /** Day number (days since 1970) of day 0. */
  readonly firstDayNumber: number;
  /** Days in the horizon. */
  readonly days: number;
  /** 1 where migration is allowed, by day. */
  readonly migrationDay: Uint8Array;
  /** Why a day is no migration day: a place in `reasons`; 0 on migration days. */
  readonly reasonOf: Uint8Array;
  /** Reason 0 is the empty text. */
  readonly reasons: readonly string[];
  /** 1 on weekdays that are no bank holiday, by day. */
  readonly workingDay: Uint8Array;
  /** Week of each day: Monday to Sunday share a number, counted from the first day's week. */
  readonly weekOf: Int32Array;
  /** Month of each day, counted from January 1970. */
  readonly monthOf: Int32Array;
  /** Ticks of the day at which waves start, ascending; the first is the window's opening. */
  readonly waves: Int32Array;
}
