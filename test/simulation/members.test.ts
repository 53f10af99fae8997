import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clearMembers, dismiss, enlist, newMembers } from '../../src/simulation/members.ts';

function cleared(strata = 2) {
  const members = newMembers(10, strata);
  clearMembers(members);
  return members;
}

test('a member begins before its first attempt, with nothing used up and not hopeless, in whatever slot', () => {
  const members = cleared();
  const first = enlist(members, 1, 42);
  members.attempt[first] = 3;
  members.used[first] = 2;
  members.hopeless[first] = 1;
  dismiss(members, first);
  const second = enlist(members, 0, 7);
  expect(second).toBe(first);
  expect([members.stratum[second], members.number[second]]).toEqual([0, 7]);
  expect([members.attempt[second], members.used[second], members.hopeless[second]]).toEqual([0, 0, 0]);
});

test('the pool grows as long as it must, and everybody keeps what they had', () => {
  const members = cleared();
  const slots = Array.from({ length: 5000 }, (_, number) => {
    const slot = enlist(members, number % 2, number);
    members.attempt[slot] = number + 1;
    members.pathWord[slot] = -number;
    members.state[slot] = number % 200;
    return slot;
  });
  expect(new Set(slots).size).toBe(5000);
  expect(members.slots).toBeGreaterThanOrEqual(5000);
  expect([...members.alive]).toEqual([2500, 2500]);
  const kept = slots.every(
    (slot, number) =>
      members.number[slot] === number &&
      members.attempt[slot] === number + 1 &&
      members.pathWord[slot] === -number + 0 &&
      members.state[slot] === number % 200,
  );
  expect(kept).toBe(true);
});

test('slots are given and taken back without ever being given twice', () => {
  const steps = fc.array(fc.oneof(fc.constant('enlist' as const), fc.nat(100)), { maxLength: 500 });
  fc.assert(
    fc.property(steps, (given) => {
      const members = cleared(1);
      const held: number[] = [];
      for (const step of given) {
        if (step === 'enlist') {
          const slot = enlist(members, 0, 0);
          expect(held).not.toContain(slot);
          held.push(slot);
        } else if (held.length > 0) {
          dismiss(members, held.splice(step % held.length, 1)[0]);
        }
        expect(members.alive[0]).toBe(held.length);
      }
    }),
    { numRuns: 100, seed: 1 },
  );
});

test('a cleared pool gives its slots in the same order as a new one, however large it has grown', () => {
  const members = cleared();
  const order = (): number[] => Array.from({ length: 300 }, (_, number) => enlist(members, 0, number));
  const before = order();
  for (let number = 0; number < 5000; number++) enlist(members, 0, number);
  members.events.schedule(3, 5);
  clearMembers(members);
  expect(order()).toEqual(before);
  expect(members.alive[0]).toBe(300);
  expect(members.events.take(5)).toBe(-1);
});
