import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Condition,
  fulfilledOn,
  inOrderOfWaiting,
  type Milestone,
  NEVER_DAY,
  testedParentOf,
  waitsFor,
} from '../../src/fleet/eligible-products.ts';
import { NONE, named } from '../../src/kernel/identity.ts';

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

const milestone = (stated: Partial<Milestone> = {}): Milestone => ({
  ...named('milestone'),
  date: 0,
  passes: NONE,
  remedyDays: NONE,
  ...stated,
});

test('milestones wait for what they come after, and for what makes good for a failure', () => {
  expect(waitsFor(milestone())).toEqual([]);
  expect(waitsFor(milestone({ after: { all: [first, { any: [never] }] }, failedUntil: second }))).toEqual([0, 2, 1]);
});

test('milestones are put after those that they wait for, and left out where they wait in a circle', () => {
  const after = (...places: number[]): Milestone =>
    milestone({ date: NONE, after: { all: places.map((place) => ({ milestone: place })) } });
  expect(inOrderOfWaiting([milestone(), milestone()])).toEqual([0, 1]);
  expect(inOrderOfWaiting([after(2), milestone(), milestone({ failedUntil: { milestone: 1 } })])).toEqual([1, 2, 0]);
  // 0 and 1 wait for one another, and 2 for them; 3 waits beside that for what is sound.
  expect(inOrderOfWaiting([after(1), after(0, 4), after(0), after(4), milestone()])).toEqual([4, 3]);
  expect(inOrderOfWaiting([after(0)])).toEqual([]);
});

test('an entry rests on its tested parent, or on itself', () => {
  const entry = { ...named('entry'), when: { all: [] }, leadDays: 0, leadIsWorking: false, excludedDay: NEVER_DAY };
  const entries = [entry, { ...entry, testedParent: 0 }, entry];
  expect(entries.map((_, place) => testedParentOf(entries, place))).toEqual([0, 0, 2]);
});
