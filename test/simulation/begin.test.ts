import { describe, expect, test } from 'vitest';
import { FIRST, LATER } from '../../src/control/view.ts';
import { NOT_ELIGIBLE, STATE_NAMES, STATES } from '../../src/fleet/installation.ts';
import { FIX_FORWARD, REJECT, ROLL_BACK, STALL } from '../../src/fleet/outcome.ts';
import { begin } from '../../src/simulation/begin.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleOptions } from '../kit/sample-options.ts';

function begun(options: SampleOptions, replication = 0) {
  const world = newWorld(samplePlan(options));
  begin(world, replication);
  return world;
}

/** The members that are due at each tick, by number. */
function dueTicks(world: ReturnType<typeof begun>): Record<number, number> {
  const due: Record<number, number> = {};
  const { events, number } = world.members;
  events.first.forEach((first, tick) => {
    for (let slot = first; slot >= 0; slot = events.next[slot]) due[number[slot]] = tick;
  });
  return due;
}

const STOCKS: SampleOptions = {
  strata: [{ id: 'only', untouched: 50 }],
  stocks: [
    { stratum: 'only', state: 'operational', installations: 10 },
    { stratum: 'only', state: 'stalled', installations: 2, attemptsUsed: 0, ageTicks: 50 },
    { stratum: 'only', state: 'stalled', installations: 1, attemptsUsed: 2, ageTicks: 500 },
    { stratum: 'only', state: 'rejected', installations: 1, attemptsUsed: 3, ageTicks: 0 },
    { stratum: 'only', state: 'rolled back', installations: 1, attemptsUsed: 0, ageTicks: 90 },
    { stratum: 'only', state: 'waiting', installations: 2, attemptsUsed: 1 },
    { stratum: 'only', state: 'fixing forward', installations: 1, attemptsUsed: 1 },
    { stratum: 'only', state: 'unrecoverable', installations: 4 },
  ],
};

describe('initial stocks', () => {
  test('stand in their states, before the untouched backlog, which waits to be listed', () => {
    const world = begun(STOCKS);
    const standing = [...world.stocks.of.subarray(0, STATES)].flatMap((count, state) =>
      count > 0 ? [[STATE_NAMES[state], count]] : [],
    );
    expect(standing).toEqual([
      ['not eligible', 50],
      ['waiting', 2],
      ['stalled', 3],
      ['rejected', 1],
      ['rolled back', 1],
      ['fixing forward', 1],
      ['unrecoverable', 4],
      ['operational', 10],
    ]);
    expect([world.putIn[0], world.nextNumber[0], world.view.notEligible[0]]).toEqual([72, 22, 50]);
    expect(world.stocks.putIn[NOT_ELIGIBLE]).toBe(50);
  });

  test('that are followed begin in the attempt, class and trouble that their state tells', () => {
    const { members } = begun(STOCKS);
    const told = Array.from({ length: members.alive[0] }, (_, slot) => slot)
      .sort((a, b) => members.number[a] - members.number[b])
      .map((slot) => [
        members.number[slot],
        members.attempt[slot],
        members.used[slot],
        members.attemptClass[slot],
        members.trouble[slot],
      ]);
    expect(told).toEqual([
      [10, 1, 0, FIRST, STALL],
      [11, 1, 0, FIRST, STALL],
      [12, 3, 2, LATER, STALL],
      [13, 3, 3, LATER, REJECT],
      [14, 1, 1, FIRST, ROLL_BACK],
      [15, 1, 1, FIRST, ROLL_BACK],
      [16, 1, 1, FIRST, ROLL_BACK],
      [17, 2, 1, LATER, FIX_FORWARD],
    ]);
    expect(members.hopeless.every((hopeless) => hopeless === 0)).toBe(true);
  });

  test('go on after what is left of their laws, a tick at least', () => {
    // Stalls last 192 ticks, delays and back-offs 96.
    expect(dueTicks(begun(STOCKS))).toEqual({ 10: 142, 11: 142, 12: 1, 13: 96, 14: 6 });
  });

  test('wait in the queues from tick 0', () => {
    const world = begun(STOCKS);
    const numbersOf = ({ slots, count }: typeof world.retrying) =>
      [...slots.subarray(0, count)].map((slot) => world.members.number[slot]);
    expect(numbersOf(world.retrying)).toEqual([15, 16]);
    expect(numbersOf(world.repairing)).toEqual([17]);
  });
});

test('what is in scope is counted for every part of the fleet', () => {
  const world = begun({
    strata: [
      { id: 'a', cohort: 'c1', status: 'active', untouched: 3 },
      { id: 'b', cohort: 'c2', untouched: 5 },
    ],
    stocks: [{ stratum: 'a', state: 'operational', installations: 7 }],
  });
  const scopes = world.plan.scopes.map(({ id }, part) => [id, world.inScope[part]]);
  expect(scopes.slice(0, 3)).toEqual([
    ['programme', 15],
    ['cohort c1', 10],
    ['cohort c2', 5],
  ]);
  expect([...world.inScope.subarray(world.plan.scopes.length)]).toEqual([10, 5, 0]);
});

test('a world that was used begins like a new one', () => {
  const options: SampleOptions = {
    ...STOCKS,
    days: 20,
    outcomes: { plain: { first: { stall: 0.2, rollBack: 0.3, fixForward: 0.1 }, hopeless: 0.1 } },
    alerts: { operational: 2, burst: 1, burstDays: 3, dnos: { mid: { share: 0.5, limit: 9 }, north: { share: 0.5 } } },
  };
  const used = newWorld(samplePlan(options));
  simulate(used.plan, 5, used);
  begin(used, 3);
  const fresh = begun(options, 3);
  const comparable = ({ desk, members, reports, retrying, repairing, plan, run, marks, ...world }: typeof fresh) =>
    structuredClone({
      ...world,
      luck: world.luck.ofStrata,
      alive: members.alive,
      first: members.events.first,
      // What the last day left on the desk and in the ledger is written over before it is read.
      passed: null,
      allowed: null,
      restricted: null,
      ahead: null,
      takenOn: null,
      boundOn: null,
      stocks: { ...world.stocks, total: null },
      alerting: { recent: world.alerting.recent, lately: world.alerting.lately },
      straight: { ...world.straight, occupied: null },
      view: { ...world.view, day: 0, tick: 0, wave: 0, troubled: null },
      counts: [reports.count, retrying.count, repairing.count, run.replication, marks.records],
      memory: desk.helm.memory,
      paused: desk.paused,
    });
  expect(comparable(used)).toEqual(comparable(fresh));
});
