import { expect, test } from 'vitest';
import { baselineText, hashOfFutures, readBaseline } from '../../src/regression/baseline.ts';
import { smallBaseline } from '../kit/checkable.ts';

const baseline = await smallBaseline(20);

test('what is written is what is read', () => {
  const text = baselineText(baseline);
  expect(readBaseline(text)).toEqual({ baseline });
  // A line for each list of figures: a change shows where it is.
  expect(text.split('\n').filter((line) => line.includes('"attempts"'))).toHaveLength(1);
});

test('it holds who accepted it and why, until when, and what it was made of', () => {
  expect(baseline).toMatchObject({
    accepted: { on: '2026-11-22', by: 'the control centre', reason: 'agreed' },
    sunset: '2027-11-22',
    generator: 'threefry-2x32-20',
    build: 'build-1',
    replications: 20,
    words: { name: 'small', control: { strategy: { kind: 'fixed' } } },
  });
  expect(baseline.planHash).toMatch(/^[\da-f]{64}$/);
});

test('figures that were changed by hand are no baseline', () => {
  const text = baselineText({
    ...baseline,
    futures: { ...baseline.futures, clearedOn: baseline.futures.clearedOn.map(() => 1) },
  });
  expect(readBaseline(text)).toEqual({ faults: [expect.stringContaining('changed by hand')] });
});

test('what is no baseline is told with its places, all at once', () => {
  expect(readBaseline('{')).toEqual({ faults: [expect.stringContaining('is not JSON')] });
  const { seed: _seed, ...lacking } = baseline;
  const read = readBaseline(JSON.stringify({ ...lacking, replications: 'many' }));
  expect(read).toEqual({
    faults: [expect.stringContaining('seed'), expect.stringContaining('replications')],
  });
});

test('equal figures have equal hashes, whatever they are kept in', () => {
  const { clearedOn, ...others } = baseline.futures;
  expect(hashOfFutures({ clearedOn: Int32Array.from(clearedOn), ...others })).toBe(baseline.futuresHash);
  expect(hashOfFutures({ clearedOn: clearedOn.map((day) => day + 1), ...others })).not.toBe(baseline.futuresHash);
});
