import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AUTHORISED,
  account,
  CALENDAR,
  CONSTRAINTS,
  ELIGIBLE,
  GO_NO_GO,
  GOVERNANCE,
  MIX,
  newDayAccount,
  PAUSE,
  RULES,
  SERVICE,
  type Stock,
  settle,
  WAITING,
} from '../../src/control/unused-pace.ts';

interface Circumstances {
  readonly target: number;
  readonly migrationDay: boolean;
  readonly go: boolean;
  /** What people hold the volume to. */
  readonly held: number;
  readonly cap: number;
  readonly ceiling: number;
  /** What the services of the programme can start, and what one of all cohorts can. */
  readonly capacity: number;
  readonly ofCohorts: number;
  /** All that is there, then what is lost to a pause, to listing, to authorisation, to the retry budget and to the mix. */
  readonly all: number;
  readonly lost: readonly [pause: number, eligible: number, authorised: number, budget: number, mix: number];
}

function stockOf({ all, lost, capacity, ofCohorts }: Circumstances): Stock {
  const left = lost.map((_, place) => lost.slice(0, place + 1).reduce((rest, loss) => rest - loss, all));
  const hasRoom = left[4] < ofCohorts;
  const [served, eligible, authorised, unmixed, startable] = left.map((rest) => Math.min(rest, ofCohorts));
  return {
    ...{ all, unpaused: left[0], served, eligible, authorised, unmixed, mixed: startable, startable },
    programmeCapacity: capacity,
    cutByServices: left[4] > ofCohorts,
    cutByMix: lost[4] > 0,
    roomInMix: true,
    roomInServices: hasRoom,
    pausedAlone: hasRoom && lost[0] > 0,
    unlistedAlone: hasRoom && lost[1] > 0,
    lacksAuthorisation: lost[2] > 0,
  };
}

function accountOf(given: Circumstances) {
  const day = newDayAccount();
  account(day, given.target, given.migrationDay, given.go ? given.held : 0, given.cap, stockOf(given), given.ceiling);
  return day;
}

const IDLE: Circumstances = {
  target: 100,
  migrationDay: true,
  go: true,
  held: Number.POSITIVE_INFINITY,
  cap: Number.POSITIVE_INFINITY,
  ceiling: Number.POSITIVE_INFINITY,
  capacity: Number.POSITIVE_INFINITY,
  ofCohorts: Number.POSITIVE_INFINITY,
  all: 1000,
  lost: [0, 0, 0, 0, 0],
};

describe('by hand, of a target of 100', () => {
  test.each<[string, Partial<Circumstances>, number, number]>([
    ['nothing in the way', {}, WAITING, 0],
    ['the calendar takes all', { migrationDay: false, go: false }, CALENDAR, 100],
    ['a no-go takes all', { go: false }, GO_NO_GO, 100],
    ['a day that is held takes what lies above the volume of before', { held: 70 }, GO_NO_GO, 30],
    ['a pause takes what it keeps from the stock', { lost: [930, 0, 0, 0, 0] }, PAUSE, 30],
    ['the cap takes what lies above it', { cap: 60 }, GOVERNANCE, 40],
    ['a service of the programme takes what lies above it', { capacity: 55 }, SERVICE, 45],
    ['a service of cohorts takes what it keeps from the stock', { ofCohorts: 30 }, SERVICE, 70],
    ['what is not listed', { lost: [0, 925, 0, 0, 0] }, ELIGIBLE, 25],
    ['what is not authorised', { lost: [0, 0, 990, 0, 0] }, AUTHORISED, 90],
    ['the retry budget is charged to waiting', { lost: [0, 0, 0, 950, 0] }, WAITING, 50],
    ['an exhausted backlog', { all: 35 }, WAITING, 65],
    ['a ceiling of the rules', { ceiling: 55 }, RULES, 45],
  ])('%s', (_, changes, constraint, installations) => {
    const { taken } = accountOf({ ...IDLE, ...changes });
    expect([...taken]).toEqual(CONSTRAINTS.map((_, place) => (place === constraint ? installations : 0)));
  });

  test('a cap below what is listed leaves the list blameless', () => {
    // 80 are listed, but no more than 50 could start in any case.
    const { taken } = accountOf({ ...IDLE, cap: 50, lost: [0, 920, 0, 0, 0] });
    expect([taken[GOVERNANCE], taken[ELIGIBLE]]).toEqual([50, 0]);
  });

  test('a constraint is not blamed for stock that was never there', () => {
    // 40 are left in all; 15 of them are not listed. The other 60 are missing because the backlog ends.
    const { taken } = accountOf({ ...IDLE, all: 40, lost: [0, 15, 0, 0, 0] });
    expect([taken[ELIGIBLE], taken[WAITING]]).toEqual([15, 60]);
  });

  test('what was planned and not started is charged to the rules, and binds', () => {
    const day = accountOf({ ...IDLE, ceiling: 80 });
    settle(day, 50, 0);
    expect(day.taken[RULES]).toBe(50);
    expect(day.binds[RULES]).toBe(1);
    const unhindered = accountOf(IDLE);
    settle(unhindered, 100, 0);
    expect([unhindered.taken[RULES], unhindered.binds[RULES]]).toEqual([0, 0]);
  });
});

const amount = fc.oneof(fc.nat(20), fc.nat(200));
const limit = fc.oneof(amount, fc.constant(Number.POSITIVE_INFINITY));
const anyDay: fc.Arbitrary<Circumstances> = fc
  .record({
    target: amount,
    migrationDay: fc.boolean(),
    go: fc.boolean(),
    held: limit,
    cap: limit,
    ceiling: limit,
    capacity: limit,
    ofCohorts: limit,
    rest: amount,
    lost: fc.tuple(amount, amount, amount, amount, amount),
  })
  .map(({ rest, ...day }) => ({ ...day, all: day.lost.reduce((sum, loss) => sum + loss, rest) }));

/** The largest volume under all constraints. */
function volumeOf(given: Circumstances): number {
  if (!given.migrationDay || !given.go) return 0;
  return Math.min(given.target, given.held, given.cap, given.capacity, given.ceiling, stockOf(given).startable);
}

const ALL = Number.POSITIVE_INFINITY;

/** The same day with one unit more of a constraint, where there is one to be had. */
function relaxed(given: Circumstances, constraint: number): Circumstances {
  const spare = (place: number): Circumstances => {
    const lost = given.lost.map((loss, other) => (other === place ? Math.max(0, loss - 1) : loss));
    return { ...given, lost: lost as unknown as Circumstances['lost'] };
  };
  switch (constraint) {
    case CALENDAR:
      return given.migrationDay ? given : { ...given, migrationDay: true, go: true, held: ALL };
    case GO_NO_GO:
      return given.go ? { ...given, held: given.held + 1 } : { ...given, go: true, held: ALL };
    case PAUSE:
      return spare(0);
    case GOVERNANCE:
      return { ...given, cap: given.cap + 1 };
    case SERVICE:
      return { ...given, capacity: given.capacity + 1, ofCohorts: given.ofCohorts + 1 };
    case ELIGIBLE:
      return spare(1);
    case AUTHORISED:
      return spare(2);
    case MIX:
      return spare(4);
    case WAITING:
      return { ...given, all: given.all + 1 };
    default:
      return { ...given, ceiling: given.ceiling + 1 };
  }
}

describe('any day', () => {
  test('adds up exactly: what the constraints took is the target less what was started', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(), (given, started) => {
        const day = accountOf(given);
        const takenBy = () => [...day.taken].reduce((sum, taken) => sum + taken, 0);
        expect(takenBy()).toBe(given.target - volumeOf(given));
        expect(Math.min(...day.taken)).toBeGreaterThanOrEqual(0);
        const reached = Math.min(started, volumeOf(given));
        settle(day, reached, 0);
        expect(takenBy()).toBe(given.target - reached);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test('a constraint binds exactly where one unit more of it alone would raise the volume', () => {
    fc.assert(
      fc.property(anyDay, (given) => {
        const wouldRaise = CONSTRAINTS.map((_, place) => volumeOf(relaxed(given, place)) > volumeOf(given));
        expect([...accountOf(given).binds].map((binds) => binds === 1)).toEqual(wouldRaise);
      }),
      { numRuns: 2000, seed: 2 },
    );
  });
});
