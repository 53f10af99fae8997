import { describe, expect, test } from 'vitest';
import {
  EXCLUDED,
  FIXING_FORWARD,
  OPERATIONAL,
  REJECTED,
  ROLLED_BACK,
  STALLED,
  UNRECOVERABLE,
  WAITING,
} from '../../src/fleet/installation.ts';
import { FIX_FORWARD, REJECT, ROLL_BACK, STALL, UNRECOVERED } from '../../src/fleet/outcome.ts';
import { TOTAL, type Total } from '../../src/simulation/run.ts';
import { comeBack, endRepair, endStall, meetTrouble, recover } from '../../src/simulation/trouble.ts';
import type { World } from '../../src/simulation/world.ts';
import { dueTickOf, memberWorld, standing } from '../kit/member-world.ts';
import type { SampleOutcome } from '../kit/sample-options.ts';

/** The totals that are not zero. */
function totals({ run }: World): Partial<Record<Total, number>> {
  const names = Object.keys(TOTAL) as Total[];
  return Object.fromEntries(
    names.flatMap((name) => (run.totals[TOTAL[name]] > 0 ? [[name, run.totals[TOTAL[name]]]] : [])),
  );
}

/** One troubled attempt that comes to its trouble at noon of the first day. */
function met(trouble: number, plain: SampleOutcome, prepayment = 0) {
  const { world, slot } = memberWorld(plain, { strata: [{ id: 'only', untouched: 10, prepayment }] }, trouble);
  meetTrouble(world, slot, 48);
  return { world, slot };
}

describe('an attempt comes to its trouble', () => {
  test('a stall is neither resolved nor failed while it lasts', () => {
    const { world, slot } = met(STALL, { stallLength: 30 });
    expect(standing(world)).toEqual({ [WAITING]: 9, [STALLED]: 1 });
    expect(totals(world)).toEqual({ stalled: 1 });
    expect(dueTickOf(world, slot)).toBe(78);
    expect(world.reports.count).toBe(0);
  });

  test('a stall lasts a tick at least', () => {
    const { world, slot } = met(STALL, { stallLength: 0 });
    expect(dueTickOf(world, slot)).toBe(49);
  });

  test('a rejection fails, and comes back after its delay', () => {
    const { world, slot } = met(REJECT, { rejectDelay: 10, backOff: 99 });
    expect(standing(world)).toEqual({ [WAITING]: 9, [REJECTED]: 1 });
    expect(totals(world)).toEqual({ resolved: 1, failed: 1, rejected: 1 });
    expect([dueTickOf(world, slot), world.members.used[slot]]).toEqual([58, 1]);
  });

  test('a roll-back fails, and comes back after its back-off', () => {
    const { world, slot } = met(ROLL_BACK, { rejectDelay: 99, backOff: 20 });
    expect(standing(world)).toEqual({ [WAITING]: 9, [ROLLED_BACK]: 1 });
    expect(totals(world)).toEqual({ resolved: 1, failed: 1, rolledBack: 1 });
    expect(dueTickOf(world, slot)).toBe(68);
  });

  test('without any delay it is waiting again at once', () => {
    const { world } = met(ROLL_BACK, { backOff: 0 });
    expect(standing(world)).toEqual({ [WAITING]: 10 });
    expect(world.retrying.count).toBe(1);
  });

  test('fixing forward interrupts the service, and joins the queue for repair', () => {
    const { world, slot } = met(FIX_FORWARD, {}, 1);
    expect(standing(world)).toEqual({ [WAITING]: 9, [FIXING_FORWARD]: 1 });
    const expected = { resolved: 1, failed: 1, fixedForward: 1, interruptions: 1, interruptionsInPrepayment: 1 };
    expect(totals(world)).toEqual(expected);
    expect([world.repairing.count, world.members.since[slot], dueTickOf(world, slot)]).toEqual([1, 48, -1]);
  });

  test('an unrecoverable one is lost, or waits for its visit', () => {
    const lost = met(UNRECOVERED, {});
    expect(standing(lost.world)).toEqual({ [WAITING]: 9, [UNRECOVERABLE]: 1 });
    expect(totals(lost.world)).toEqual({ resolved: 1, failed: 1, interruptions: 1, unrecoverable: 1 });
    expect(lost.world.members.alive[0]).toBe(0);
    const visited = met(UNRECOVERED, { recovered: 1, recoveryLength: 40 }, 1);
    expect(totals(visited.world)).toMatchObject({ interruptionsInPrepayment: 1, unrecoverableInPrepayment: 1 });
    expect(dueTickOf(visited.world, visited.slot)).toBe(88);
  });
});

test('the last attempt that the limit allows ends in exclusion', () => {
  for (const [limit, state] of [
    [1, EXCLUDED],
    [2, ROLLED_BACK],
    [0, ROLLED_BACK],
  ]) {
    const { world } = met(ROLL_BACK, { attemptsLimit: limit });
    expect(standing(world)).toEqual({ [WAITING]: 9, [state]: 1 });
    expect(totals(world).excluded ?? 0).toBe(state === EXCLUDED ? 1 : 0);
  }
});

describe('a stall ends', () => {
  const ended = (stallEnds: NonNullable<SampleOutcome['stallEnds']>) => {
    const { world, slot } = met(STALL, { stallEnds, backOff: 7 });
    endStall(world, slot, 60);
    return { world, slot };
  };

  test('as a migration, resolved and not failed', () => {
    const { world } = ended({});
    expect(standing(world)).toEqual({ [WAITING]: 9, [OPERATIONAL]: 1 });
    expect(totals(world)).toEqual({ stalled: 1, resolved: 1, migrated: 1 });
    expect([world.members.alive[0], world.reports.count]).toEqual([0, 1]);
  });

  test('as a roll-back, which backs off from there', () => {
    const { world, slot } = ended({ rollBack: 1 });
    expect(standing(world)).toEqual({ [WAITING]: 9, [ROLLED_BACK]: 1 });
    expect(totals(world)).toEqual({ stalled: 1, resolved: 1, failed: 1, rolledBack: 1 });
    expect(dueTickOf(world, slot)).toBe(67);
  });

  test('in fixing forward, interrupted from there on', () => {
    const { world, slot } = ended({ fixForward: 1 });
    expect(totals(world)).toEqual({ stalled: 1, resolved: 1, failed: 1, fixedForward: 1, interruptions: 1 });
    expect(world.members.since[slot]).toBe(60);
  });

  test('unrecoverable', () => {
    const { world } = ended({ unrecoverable: 1 });
    expect(totals(world)).toEqual({ stalled: 1, resolved: 1, failed: 1, interruptions: 1, unrecoverable: 1 });
  });
});

describe('a repair ends', () => {
  const repaired = (repairEnds: NonNullable<SampleOutcome['repairEnds']>) => {
    const { world, slot } = met(FIX_FORWARD, { repairEnds, backOff: 7 });
    world.repair.busy = 1;
    endRepair(world, slot, 88);
    return { world, slot };
  };
  const FIXED = { resolved: 1, failed: 1, fixedForward: 1, interruptions: 1, interruptionTicks: 40, repairs: 1 };

  test('as a migration: nothing more is reported', () => {
    const { world } = repaired({});
    expect(standing(world)).toEqual({ [WAITING]: 9, [OPERATIONAL]: 1 });
    expect(totals(world)).toEqual({ ...FIXED, migrated: 1 });
    expect([world.repair.busy, world.reports.count]).toEqual([0, 1]);
  });

  test('as a roll-back', () => {
    const { world, slot } = repaired({ rollBack: 1 });
    expect(totals(world)).toEqual({ ...FIXED, rolledBack: 1 });
    expect([dueTickOf(world, slot), world.members.used[slot]]).toEqual([95, 1]);
  });

  test('unrecoverable, without another interruption', () => {
    const { world } = repaired({ unrecoverable: 1 });
    expect(totals(world)).toEqual({ ...FIXED, unrecoverable: 1 });
  });
});

test('a visit recovers, and migrates', () => {
  const { world, slot } = met(UNRECOVERED, { recovered: 1 });
  recover(world, slot, 1);
  expect(standing(world)).toEqual({ [WAITING]: 9, [OPERATIONAL]: 1 });
  expect(totals(world)).toMatchObject({ unrecoverable: 1, recovered: 1 });
});

test('what comes back joins the retries in this tick', () => {
  const { world, slot } = met(ROLL_BACK, {});
  comeBack(world, slot);
  expect(standing(world)).toEqual({ [WAITING]: 10 });
  expect([world.retrying.count, world.view.retriesWaiting[0]]).toEqual([1, 0]);
});

test('an unknown code is that of the trouble with which the attempt began', () => {
  const unknownOf = (unknownCode: NonNullable<SampleOutcome['unknownCode']>, trouble: number) => {
    const { world, slot } = met(trouble, { unknownCode, stallEnds: { rollBack: 1 } });
    if (trouble === STALL) endStall(world, slot, 60);
    return world.reports.records[world.reports.newest + 5];
  };
  expect(unknownOf({ rollBack: 1 }, ROLL_BACK)).toBe(1);
  expect(unknownOf({ reject: 1 }, ROLL_BACK)).toBe(0);
  expect(unknownOf({ stall: 1 }, STALL)).toBe(1);
  expect(unknownOf({ rollBack: 1 }, STALL)).toBe(0);
});
