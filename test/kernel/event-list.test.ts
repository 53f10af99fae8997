import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Broken } from '../../src/kernel/assert.ts';
import { EventList } from '../../src/kernel/event-list.ts';

const TICKS = 20;

/** The slots of a chain, in its order. */
function chain(events: EventList, first: number): number[] {
  const slots: number[] = [];
  for (let slot = first; slot >= 0; slot = events.next[slot]) slots.push(slot);
  return slots;
}

test('events come by tick, those of one tick last in, first out: as from a sorted array', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(TICKS - 1), { maxLength: 200 }), (ticks) => {
      const events = new EventList(TICKS, ticks.length);
      const sorted = ticks.map((tick, slot) => ({ tick, slot }));
      sorted.sort((a, b) => a.tick - b.tick || b.slot - a.slot);
      ticks.forEach((tick, slot) => {
        events.schedule(slot, tick);
      });
      const taken = Array.from({ length: TICKS }, (_, tick) => chain(events, events.take(tick))).flat();
      expect(taken).toEqual(sorted.map(({ slot }) => slot));
    }),
  );
});

test('scheduling and taking in any order agree with a list of pairs', () => {
  const step = fc.record({ tick: fc.nat(TICKS - 1), takes: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
      const events = new EventList(TICKS, 1);
      let pending: { tick: number; slot: number }[] = [];
      const free: number[] = [];
      let slots = 0;
      for (const { tick, takes } of steps) {
        if (takes) {
          const taken = chain(events, events.take(tick));
          expect(taken).toEqual(pending.filter((event) => event.tick === tick).map(({ slot }) => slot));
          pending = pending.filter((event) => event.tick !== tick);
          free.push(...taken);
        } else {
          const slot = free.pop() ?? slots++;
          if (slot >= events.next.length) events.grow(2 * events.next.length);
          events.schedule(slot, tick);
          pending = [{ tick, slot }, ...pending];
        }
      }
    }),
  );
});

test('a slot that is cancelled is left out of its tick, wherever it stands in it', () => {
  for (const cancelled of [0, 1, 2]) {
    const events = new EventList(TICKS, 3);
    for (const slot of [0, 1, 2]) events.schedule(slot, 7);
    events.cancel(cancelled, 7);
    expect(chain(events, events.take(7))).toEqual([2, 1, 0].filter((slot) => slot !== cancelled));
  }
});

test('an empty tick has no slot, and clearing empties all', () => {
  const events = new EventList(TICKS, 4);
  expect(events.take(3)).toBe(-1);
  events.schedule(0, 3);
  events.schedule(1, 5);
  events.clear();
  expect([events.take(3), events.take(5)]).toEqual([-1, -1]);
});

test('growing keeps the chains', () => {
  const events = new EventList(TICKS, 2);
  events.schedule(0, 7);
  events.schedule(1, 7);
  events.grow(100);
  expect(events.next).toHaveLength(100);
  expect(chain(events, events.take(7))).toEqual([1, 0]);
});

test.each([-1, TICKS, Number.NaN])('an event at tick %s is refused', (tick) => {
  const events = new EventList(TICKS, 1);
  expect(() => events.schedule(0, tick)).toThrow(Broken);
  expect(() => events.schedule(0, tick)).toThrow('lies outside the horizon');
});
