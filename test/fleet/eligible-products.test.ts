import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Condition, fulfilledOn, NEVER_DAY } from '../../src/fleet/eligible-products.ts';

const DAYS = [3, 8, NEVER_DAY];
const [first, second, never]: Condition[] = DAYS.map((_, milestone) => ({ milestone }));

test.each<[Condition, number]>([
  [first, 3],
  [{ all: [] }, 0],
  [{ all: [first, second] }, 8],
  [{ any: [first, second] }, 3],
  [{ all: [first, never] }, NEVER_DAY],
  [{ any: [second, never] }, 8],
  [{ any: [] }, NEVER_DAY],
  [{ all: [first, { any: [second, never] }] }, 8],
  [{ any: [{ all: [first, never] }, second] }, 8],
])('%j is fulfilled on day %i', (condition, day) => {
  expect(fulfilledOn(condition, DAYS)).toBe(day);
});

test('a condition may be fulfilled before the first day, one of nothing on it', () => {
  expect(fulfilledOn({ all: [first] }, [-20])).toBe(-20);
  expect(fulfilledOn({ all: [] }, [-20])).toBe(0);
});

const condition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.record({ milestone: fc.nat(4) }),
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
  ),
})).condition;

test('no milestone that comes later makes a condition be fulfilled earlier', () => {
  fc.assert(
    fc.property(
      condition,
      fc.array(fc.nat(100), { minLength: 5, maxLength: 5 }),
      fc.nat(4),
      fc.nat(50),
      (when, days, which, later) => {
        const delayed = days.map((day, milestone) => (milestone === which ? day + later : day));
        expect(fulfilledOn(when, delayed)).toBeGreaterThanOrEqual(fulfilledOn(when, days));
      },
    ),
    { seed: 11 },
  );
});
