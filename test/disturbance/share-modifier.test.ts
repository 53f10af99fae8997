import { expect, test } from 'vitest';
import {
  isOn,
  nextChange,
  plusAt,
  type Shape,
  type ShareModifier,
  timesAt,
} from '../../src/disturbance/share-modifier.ts';

const STEP = { kind: 'step' } as const;
const AFTERNOON = { kind: 'daily', fromTickOfDay: 56, untilTickOfDay: 72 } as const;

function shaped(shape: Shape): ShareModifier {
  const of = { kind: 'troubles', troubles: [2] } as const;
  const lasting = { mechanism: 'shares', scope: 0, fromTick: 100, untilTick: 9600 } as const;
  return { ...lasting, of, times: 3, plus: 0.05, shape, isDefect: true, mendedByDiagnosis: true };
}

test('a step has its whole size at once, and never changes', () => {
  const step = shaped(STEP);
  expect([isOn(step, 100), timesAt(step, 100), plusAt(step, 100)]).toEqual([true, 3, 0.05]);
  expect(nextChange(step, 100)).toBe(Number.POSITIVE_INFINITY);
});

test('a drift adds its points day by day, the day of its onset the first, up to its most', () => {
  const drift = shaped({ kind: 'drift', sinceDay: 1, plusPerDay: 0.02 });
  expect([100, 191, 192, 288, 2000].map((tick) => plusAt(drift, tick))).toEqual([0.02, 0.02, 0.04, 0.05, 0.05]);
  expect([nextChange(drift, 100), nextChange(drift, 191), nextChange(drift, 192)]).toEqual([192, 192, 288]);
});

test('daily hours are on from one time of day to before another, and change at both', () => {
  const daily = shaped(AFTERNOON);
  expect([95, 96 + 55, 96 + 56, 96 + 71, 96 + 72].map((tick) => isOn(daily, tick))).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
  expect([96, 152, 168, 191].map((tick) => nextChange(daily, tick))).toEqual([152, 168, 248, 248]);
});

test('uneven days multiply by the factor of the day', () => {
  const uneven = shaped({ kind: 'uneven', timesOn: Float64Array.of(1, 0.5, 2) });
  expect([0, 95, 96, 200].map((tick) => timesAt(uneven, tick))).toEqual([1, 1, 0.5, 2]);
  expect(nextChange(uneven, 97)).toBe(192);
});
