import { expect, test } from 'vitest';
import type { Circumstances, PlannedDisturbance } from '../../src/disturbance/disturbance.ts';
import { onsetTick } from '../../src/disturbance/onset.ts';

function onsetOf(onset: number, minutes: number): number {
  const planned = { settings: { minutes } } as unknown as PlannedDisturbance;
  return onsetTick(planned, { valueOf: (name: string) => (name === 'onset' ? onset : Number.NaN) } as Circumstances);
}

test('is the floor of the day and the time rounded half up to a quarter of an hour', () => {
  expect([onsetOf(2, 0), onsetOf(2.9, 600), onsetOf(0, 7), onsetOf(0, 7.5), onsetOf(0, 610)]).toEqual([
    192, 232, 0, 1, 41,
  ]);
});

test('lies below zero before the first day', () => {
  expect(onsetOf(-0.1, 720)).toBe(-48);
});
