import { describe, expect, test } from 'vitest';
import { NEVER_DAY } from '../../../src/fleet/eligible-products.ts';
import { OPEN_STATES, STATE_NAMES, type StateName } from '../../../src/fleet/installation.ts';
import { planHash } from '../../../src/plan/plan-hash.ts';
import { TRACE_SCHEMA_VERSION, type TraceMove } from '../../../src/report/trace/trace.ts';
import { traceOf } from '../../../src/report/trace/trace-of.ts';
import { TOTAL } from '../../../src/simulation/run.ts';
import { simulate } from '../../../src/simulation/simulate.ts';
import { eventfulPlan } from '../../kit/eventful-plan.ts';
import { samplePlan } from '../../kit/plan.ts';

const plan = eventfulPlan();
const trace = traceOf(plan, 4);
const run = simulate(plan, 4);

describe('a trace', () => {
  test('says where it comes from', () => {
    expect(trace).toMatchObject({
      schemaVersion: TRACE_SCHEMA_VERSION,
      scenario: 'sample',
      planHash: planHash(plan),
      seed: 'sample',
      replication: 4,
      firstDay: '2020-01-06',
      lastDay: '2020-03-05',
    });
  });

  test('is the future of that number, day by day', () => {
    expect(trace.days.map(({ started }) => started)).toEqual([...run.started]);
    expect(trace.days.map(({ open }) => open)).toEqual([...run.open]);
    expect(trace.days.map(({ alerts }) => alerts)).toEqual([...run.alerts]);
    expect(trace.days.map(({ alertsOfDno }) => alertsOfDno['mid'] + alertsOfDno['north'])).toEqual([...run.alerts]);
    expect(trace.days.map(({ go }) => go)).toEqual([...run.conduct].map((bits) => (bits & 1) === 1));
    expect(trace.days.flatMap(({ decisions }) => decisions)).toHaveLength(run.log.lines().length);
  });

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(trace))).toEqual(trace);
  });

  test('has the moves that lead from one close to the next', () => {
    const into = (moves: readonly TraceMove[], state: StateName): number =>
      moves.reduce((sum, { from, to, installations }) => {
        return sum + (to === state ? installations : 0) - (from === state ? installations : 0);
      }, 0);
    for (const [place, day] of trace.days.slice(1).entries()) {
      for (const state of STATE_NAMES) {
        expect(day.states[state], `${day.date} ${state}`).toBe(
          trace.days[place].states[state] + into(day.moves, state),
        );
      }
    }
  });

  test('adds up: what was aimed at is what was started and what each constraint took', () => {
    for (const { target, started, unusedPace, date } of trace.days) {
      const taken = unusedPace.reduce((sum, { installations }) => sum + installations, 0);
      expect(started + taken, date).toBe(target);
    }
  });

  test('tells retries from first attempts', () => {
    const retries = trace.days.reduce((sum, day) => sum + day.retries, 0);
    const last = trace.days[trace.days.length - 1];
    // All that were listed are started once; the 40 of the entry that never is listed are excluded.
    expect(last.states.waiting).toBe(0);
    expect(run.totals[TOTAL.attempts] - retries).toBe(900 + 800);
    expect(trace.days.every((day) => day.retries >= 0 && day.retries <= day.started)).toBe(true);
  });

  test('clears on the first day from whose close on nothing is open', () => {
    const openIn = (states: Readonly<Record<StateName, number>>): number =>
      OPEN_STATES.reduce((sum, state) => sum + states[STATE_NAMES[state]], 0);
    const lastOpen = trace.days.findLastIndex(({ states }) => openIn(states) > 0);
    expect(trace.clearedOn).toBe(trace.days[lastOpen + 1]?.date ?? `after ${trace.lastDay}`);
  });
});

test('retries that are given up with their entry were not started', () => {
  const plan = samplePlan({
    days: 5,
    strata: [{ id: 'a', entry: 'never', untouched: 40 }],
    stocks: [{ stratum: 'a', state: 'waiting', installations: 30, attemptsUsed: 1 }],
    milestones: { never: { date: NEVER_DAY } },
    entries: { never: { when: { milestone: 0 }, excludedDay: 2 } },
  });
  const { days } = traceOf(plan, 0);
  expect(days.map(({ started, retries }) => [started, retries])).toEqual(Array(5).fill([0, 0]));
  expect(days[2].moves).toContainEqual({ from: 'waiting', to: 'excluded', installations: 30 });
});

test('a future that does not clear says so', () => {
  const trace = traceOf(samplePlan({ days: 3 }), 0);
  expect(trace).toMatchObject({ clearedOn: 'after 2020-01-08', operationalOn: 'after 2020-01-08' });
});
