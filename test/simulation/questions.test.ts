import { describe, expect, test } from 'vitest';
import { NONE } from '../../src/kernel/identity.ts';
import { askToday } from '../../src/simulation/questions.ts';
import { clearSupport, comesToSupport } from '../../src/simulation/support.ts';
import { begunWorld } from '../kit/begun-world.ts';

const supported = (questions: number) =>
  begunWorld({
    suppliers: { 'supplier-1': { ready: 0 } },
    stocks: [{ stratum: 'stratum-1', state: 'migrated, pending supplier', installations: 4000 }],
    earlyLife: { days: 2, servers: 1, questions },
  });

describe('the questions of a day', () => {
  test('come from those that became operational in the days before', () => {
    const world = supported(1);
    const { support } = world;
    if (support === undefined) throw new Error('there is support');
    expect(support.cameInto[0]).toBe(4000);
    const asked = (day: number) => {
      askToday(world, support, day);
      let questions = 0;
      for (let tick = 0; tick < 96; tick++) {
        for (let at = support.firstAsked[tick]; at !== NONE; at = support.nextAsked[at]) questions++;
        expect(comesToSupport(support, day * 96 + tick)).toBe(support.firstAsked[tick] !== NONE);
      }
      return questions;
    };
    expect(asked(0)).toBe(0);
    // Poisson with mean 2000: seven standard deviations.
    expect(Math.abs(asked(1) - 2000)).toBeLessThan(313);
    expect(Math.abs(asked(2) - 2000)).toBeLessThan(313);
    expect(asked(3)).toBe(0);
    askToday(world, support, 2);
    clearSupport(support);
    expect([...support.firstAsked].every((first) => first === NONE)).toBe(true);
  });

  test('of one tick stand in the order of their numbers', () => {
    const world = supported(1);
    const { support } = world;
    if (support === undefined) throw new Error('there is support');
    askToday(world, support, 1);
    for (const first of support.firstAsked) {
      for (let at = first; at !== NONE; at = support.nextAsked[at]) {
        if (support.nextAsked[at] !== NONE) expect(support.nextAsked[at]).toBeGreaterThan(at);
      }
    }
  });
});
