import { isoDateOf } from '../../src/units/date.ts';

/**
 * Crude made-up futures for `forecast.ts`: three groups of installations are migrated at a pace that the calendar,
 * conditions, no-go days, throttles and halts hold back. Deterministic: all luck comes from a 32-bit mixer.
 */
export interface Future {
  /** Attempts started, by day and group. */
  readonly started: readonly (readonly number[])[];
  readonly migrated: readonly number[];
  readonly open: readonly number[];
  readonly alerts: readonly number[];
  readonly flags: readonly ('closed' | 'no-go' | 'throttled' | 'halted' | 'go')[];
  readonly groupClearedDay: readonly number[];
  /** FUTURE_DAYS where it did not clear. */
  readonly clearedDay: number;
  readonly operationalDay: number;
}

/** Monday 18 November 2019, in days since 1970. */
const FIRST_DAY_NUMBER = 18_218;

export const FUTURES = 200;
export const FUTURE_DAYS = 366;
export const SCOPE = 76_708;

/** What may be migrated from which day on, and how many days that may slip. */
export const GROUPS = [
  { label: 'IOC Itron, dormant', open: 569, fromDay: 0, slipDays: 0 },
  { label: 'IOC Itron, active', open: 24_000, fromDay: 11, slipDays: 14 },
  { label: 'IOC Elster, dormant', open: 50_000, fromDay: 49, slipDays: 90 },
] as const;

export const MIGRATED_BEFORE = 2_139;
export const MOST_A_DAY = 2_000;
const EXCLUDED_SHARE = 0.012;
const ALERTS_PER_INSTALLATION = 2.3;
const BANK_HOLIDAYS = ['2020-04-10', '2020-04-13', '2020-05-08', '2020-05-25', '2020-08-31'];

export function sampleFutures(): Future[] {
  return Array.from({ length: FUTURES }, (_, number) => futureOf(number));
}

/** Why the calendar closes a day, by day number; empty on migration days. */
export function isClosed(dayNumber: number): string {
  const date = isoDateOf(dayNumber);
  if (date >= '2019-12-16' && date <= '2020-01-03') return 'Christmas freeze';
  if (BANK_HOLIDAYS.includes(date)) return 'bank holiday';
  return (dayNumber + 3) % 7 >= 5 ? 'weekend' : '';
}

/** Computed once: asking the calendar for every future would take longer than all the rest. */
const CLOSED = Array.from({ length: FUTURE_DAYS }, (_, day) => isClosed(FIRST_DAY_NUMBER + day) !== '');

function futureOf(number: number): Future {
  const luck = mixer(number + 1);
  const pace = MOST_A_DAY * (0.65 + 0.35 * luck());
  const fromDay = GROUPS.map((group) => group.fromDay + Math.floor(group.slipDays * luck() * luck()));
  const open: number[] = GROUPS.map((group) => group.open);
  const groupClearedDay: number[] = GROUPS.map(() => FUTURE_DAYS);
  const started: number[][] = [];
  const migrated: number[] = [];
  const backlog: number[] = [];
  const alerts: number[] = [];
  const flags: Future['flags'][number][] = [];
  let onNetwork = MIGRATED_BEFORE;
  let haltedUntil = -1;
  for (let day = 0; day < FUTURE_DAYS; day++) {
    const lucks = [luck(), luck(), luck(), luck()];
    let flag: Future['flags'][number] = 'go';
    if (CLOSED[day]) flag = 'closed';
    else if (lucks[0] < (day > 40 && day < 60 ? 0.16 : 0.06)) flag = 'no-go';
    else if (day <= haltedUntil || lucks[1] < 0.015) flag = 'halted';
    else if (lucks[2] < (day < 30 ? 0.2 : 0.05)) flag = 'throttled';
    if (flag === 'halted' && day > haltedUntil) haltedUntil = day + 3;
    const capacity =
      { go: 1, throttled: 0.5, halted: 0.1, 'no-go': 0, closed: 0 }[flag] * Math.min(pace, 900 + 40 * day);
    let room = Math.round(capacity);
    started.push(
      GROUPS.map((_, group) => {
        const start = day < fromDay[group] ? 0 : Math.min(open[group], room);
        room -= start;
        open[group] -= start;
        if (open[group] === 0 && groupClearedDay[group] === FUTURE_DAYS) groupClearedDay[group] = day;
        onNetwork += start - Math.round(start * EXCLUDED_SHARE);
        return start;
      }),
    );
    migrated.push(onNetwork);
    backlog.push(open.reduce((sum, count) => sum + count, 0));
    alerts.push(Math.round(onNetwork * ALERTS_PER_INSTALLATION * (0.93 + 0.14 * lucks[3])));
    flags.push(flag);
  }
  const clearedDay = Math.max(...groupClearedDay);
  const operationalDay = Math.min(FUTURE_DAYS, clearedDay + 30 + Math.floor(200 * luck()));
  return { started, migrated, open: backlog, alerts, flags, groupClearedDay, clearedDay, operationalDay };
}

/** Fractions from a counter, mixed by the finaliser of MurmurHash3: plain integer arithmetic, the same everywhere. */
function mixer(seed: number): () => number {
  let counter = Math.imul(seed, 0x9e3779b1);
  return () => {
    counter = (counter + 0x6d2b79f5) | 0;
    let mixed = Math.imul(counter ^ (counter >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296;
  };
}
