import { describe, expect, test } from 'vitest';
import { FIRST, LATER } from '../../src/control/view.ts';
import { type ShareModifier, STEP } from '../../src/disturbance/share-modifier.ts';
import { FIX_FORWARD, REJECT, ROLL_BACK, STALL, UNRECOVERED } from '../../src/fleet/outcome.ts';
import { WORDS } from '../../src/kernel/chance.ts';
import { kindAt, newShares, setShares } from '../../src/simulation/shares.ts';
import { begunWorld } from '../kit/begun-world.ts';
import type { SampleOutcome } from '../kit/sample-options.ts';

/** The share of words for which something holds, on a grid that meets every threshold used here. */
function shareOf(holds: (word: number) => boolean): number {
  let count = 0;
  for (let step = 0; step < 4000; step++) if (holds(((step + 0.5) * WORDS) / 4000)) count++;
  return count / 4000;
}

function thresholds(
  plain: SampleOutcome,
  stated: readonly { trouble: number; times: number; plus: number }[] = [],
  factor = 1,
  hopeless = false,
) {
  const spread = { hopeless };
  const { plan, given } = begunWorld({ outcomes: { plain }, strata: [{ id: 'only', prepayment: 0.4 }], spread });
  const shares = newShares(plan);
  const modifiers = stated.map(({ trouble, times, plus }): ShareModifier => {
    const of = { kind: 'troubles', troubles: [trouble] } as const;
    const lasting = { mechanism: 'shares', scope: 0, fromTick: 0, untilTick: 960 } as const;
    return { ...lasting, of, times, plus, shape: STEP, isDefect: true, mendedByDiagnosis: true };
  });
  setShares(shares, plan, given.values, 0, factor, modifiers, 0, 1);
  return {
    shares,
    troubled: (attemptClass: number) => shares.troubled[attemptClass] / WORDS,
    kind: (attemptClass: number, hopeless: 0 | 1, kind: number) =>
      shareOf((word) => kindAt(shares, 0, attemptClass, hopeless, word) === kind),
  };
}

const FIRST_SHARES = { stall: 0.1, reject: 0.05, rollBack: 0.2, fixForward: 0.1, unrecoverable: 0.05 };

describe('without a defect', () => {
  const { troubled, kind, shares } = thresholds({ first: FIRST_SHARES, later: { reject: 0.25 } });

  test('an attempt is troubled with the sum of the shares of its class', () => {
    expect(troubled(FIRST)).toBeCloseTo(0.5, 9);
    expect(troubled(LATER)).toBeCloseTo(0.25, 9);
  });

  test('each kind has its part of the troubled', () => {
    const parts = [STALL, REJECT, ROLL_BACK, FIX_FORWARD, UNRECOVERED].map((trouble) => kind(FIRST, 0, trouble));
    expect(parts).toEqual([0.2, 0.1, 0.4, 0.2, 0.1]);
    expect(kind(LATER, 0, REJECT)).toBe(1);
  });

  test('the hopeless are rejected or rolled back, in the proportion of these', () => {
    expect([kind(FIRST, 1, REJECT), kind(FIRST, 1, ROLL_BACK)]).toEqual([0.2, 0.8]);
    expect(kind(LATER, 1, REJECT)).toBe(1);
  });

  test('prepayment has its threshold', () => {
    expect(shares.prepayment[0] / WORDS).toBeCloseTo(0.4, 9);
  });
});

test('the hopeless come on top, of those that would else have gone through too', () => {
  const { troubled, shares } = thresholds({ first: { stall: 0.5 }, hopeless: 0.2 });
  expect(shares.hopeless[0] / WORDS).toBeCloseTo(0.2, 9);
  expect(troubled(FIRST)).toBeCloseTo(0.2 + 0.8 * 0.5, 9);
  expect(troubled(LATER)).toBeCloseTo(0.5, 9);
});

test('the hopeless roll back where neither share is stated', () => {
  expect(thresholds({ first: { stall: 0.5 }, hopeless: 0.2 }).kind(FIRST, 1, ROLL_BACK)).toBe(1);
});

describe('a defect', () => {
  test('multiplies, then raises, one after the other, in both classes', () => {
    const twice = { trouble: ROLL_BACK, times: 2, plus: 0.1 };
    expect(thresholds({ first: { rollBack: 0.1 } }, [twice]).troubled(FIRST)).toBeCloseTo(0.3, 9);
    expect(thresholds({ first: { rollBack: 0.1 } }, [twice, twice]).troubled(LATER)).toBeCloseTo(0.7, 9);
  });

  test('cannot bring a share beyond 100%, and the next begins from there', () => {
    const much = { trouble: STALL, times: 1, plus: 0.9 };
    const half = { trouble: STALL, times: 0.5, plus: 0 };
    expect(thresholds({ first: { stall: 0.5 } }, [much, half]).troubled(FIRST)).toBeCloseTo(0.5, 9);
  });

  test('that brings the sum beyond 100% makes all troubled, with the kinds in proportion', () => {
    const { troubled, kind } = thresholds({ first: { stall: 0.25, rollBack: 0.5 } }, [
      { trouble: ROLL_BACK, times: 1, plus: 0.5 },
    ]);
    expect(troubled(FIRST)).toBe(1);
    expect([kind(FIRST, 0, STALL), kind(FIRST, 0, ROLL_BACK)]).toEqual([0.2, 0.8]);
  });
});

describe('a factor on the odds', () => {
  test('multiplies those of every kind, of first and later attempts, before any defect', () => {
    const shares = { first: { stall: 0.2, rollBack: 0.5 }, later: { reject: 0.1 } };
    const { troubled, kind } = thresholds(shares, [], 2);
    // 1/4 becomes 1/2, even odds 2 to 1, 1/9 2/9: shares of 1/3, 2/3 and 2/11.
    expect(troubled(FIRST)).toBeCloseTo(1, 9);
    expect(kind(FIRST, 0, STALL)).toBeCloseTo(1 / 3, 3);
    expect(troubled(LATER)).toBeCloseTo(2 / 11, 9);
    const defect = { trouble: STALL, times: 0.5, plus: 0.1 };
    expect(thresholds({ first: { stall: 0.2 } }, [defect], 2).troubled(FIRST)).toBeCloseTo(1 / 6 + 0.1, 9);
  });

  test('may bring shares above 1 together, which are in proportion then', () => {
    const { troubled, kind } = thresholds({ first: { stall: 0.4, rollBack: 0.4 } }, [], 9);
    expect(troubled(FIRST)).toBe(1);
    expect(kind(FIRST, 0, STALL)).toBe(0.5);
  });

  test('spreads the hopeless share only where it is told to', () => {
    const of = (spreads: boolean) => thresholds({ hopeless: 0.2 }, [], 2, spreads).shares.hopeless[0] / WORDS;
    expect([of(false), of(true)]).toEqual([expect.closeTo(0.2, 9), expect.closeTo(1 / 3, 9)]);
  });
});
