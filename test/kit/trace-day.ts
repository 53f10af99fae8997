import { STATE_NAMES, type StateName } from '../../src/fleet/installation.ts';
import type { TraceDay } from '../../src/report/trace/trace.ts';

/** A day of a trace on which nothing happens, but for what is stated. */
export function traceDay(stated: Partial<TraceDay> = {}): TraceDay {
  return {
    date: '2020-01-06',
    migrationDay: true,
    reason: '',
    go: true,
    target: 0,
    planned: 0,
    started: 0,
    retries: 0,
    joined: 0,
    moves: [],
    states: Object.fromEntries(STATE_NAMES.map((name) => [name, 0])) as Record<StateName, number>,
    migrated: 0,
    open: 0,
    alerts: 0,
    alertsOfDno: {},
    unusedPace: [],
    services: [],
    firmware: [],
    repair: { waiting: 0, busy: 0 },
    support: null,
    interruptionHours: 0,
    interruptionHoursInPrepayment: 0,
    decisions: [],
    ...stated,
  };
}
