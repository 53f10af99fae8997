import seedrandom from 'seedrandom';
import { threefry } from '../../../src/kernel/threefry.ts';
import type { Plan } from '../../../src/plan/plan.ts';

/** Where the plain simulator gets its random words: two signed 32-bit words at an address of one replication. */
export interface PlainChance {
  /** @param purpose a number of `PURPOSE` */
  draw(ownerHash: number, purpose: number, member: number, occasion: number): readonly [number, number];
}

/** Section 8: every word is a function of its address, by three applications of Threefry. */
export function addressedChance(plan: Plan, replication: number): PlainChance {
  const scramble = (key: readonly [number, number], counter0: number, counter1: number): readonly [number, number] => {
    const out = new Int32Array(2);
    threefry(key[0], key[1], counter0, counter1, out);
    return [out[0], out[1]];
  };
  const replicationKey = scramble(plan.seed.key, replication, 0);
  return {
    draw: (ownerHash, purpose, member, occasion) =>
      scramble(scramble(replicationKey, ownerHash, purpose), member, occasion),
  };
}

/**
 * The plain way: the next two words of one sequential generator, whoever asks. An address that is asked for again gets
 * what it got before, because one draw may decide two things. One such chance is good for one replication.
 */
export function seedrandomChance(words: string): PlainChance {
  const generator = seedrandom(words, { entropy: false });
  const drawn = new Map<string, readonly [number, number]>();
  return {
    draw: (...address) => {
      const name = address.join(' ');
      const before = drawn.get(name);
      if (before !== undefined) return before;
      const pair = [generator.int32(), generator.int32()] as const;
      drawn.set(name, pair);
      return pair;
    },
  };
}
