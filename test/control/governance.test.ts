import { describe, expect, test } from 'vitest';
import { LACKS, lackOf, type SeenAtCap } from '../../src/control/governance.ts';

const RAISE = {
  process: 0,
  accepted: 0,
  goDays: 10,
  minimumSample: 1000,
  mostFailedOfResolved: 0.05,
  bestDay: 90,
} as const;
const ENOUGH: SeenAtCap = { goDays: 10, resolved: 1000, failed: 50, bestDay: 90, paused: 0 };

describe('what a request lacks', () => {
  test('is nothing where everything is as it should be, to the last one', () => {
    expect(lackOf(RAISE, ENOUGH, true)).toEqual({ what: 0, found: 0, wanted: 0 });
  });

  test.each([
    ['go days', { goDays: 9 }, 9, 10],
    ['sample', { resolved: 999 }, 999, 1000],
    ['success', { failed: 51 }, 51, 50],
    ['best day', { bestDay: 89 }, 89, 90],
    ['open halts', { paused: 1 }, 1, 0],
  ] as const)('%s', (lack, seen, found, wanted) => {
    expect(lackOf(RAISE, { ...ENOUGH, ...seen }, true)).toEqual({ what: LACKS.indexOf(lack), found, wanted });
  });

  test('is the tooling first of all', () => {
    expect(LACKS[lackOf(RAISE, { ...ENOUGH, goDays: 0 }, false).what]).toBe('accepted tooling');
  });
});
