import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawAt, PURPOSE, purposeKey, replicationKey } from '../../../src/kernel/chance.ts';
import { samplePlan } from '../plan.ts';
import { addressedChance, seedrandomChance } from './chance.ts';

test('by address, is what the kernel draws there', () => {
  const plan = samplePlan({ seed: 'addresses' });
  fc.assert(
    fc.property(fc.nat(1e6), fc.integer(), fc.nat(100), fc.nat(1e9), (replication, owner, member, occasion) => {
      const keys = new Int32Array(2);
      const words = new Int32Array(2);
      replicationKey(plan.seed.key, replication, words);
      purposeKey(words, owner, PURPOSE.fate, keys, 0);
      drawAt(keys, 0, member, occasion, words);
      expect(addressedChance(plan, replication).draw(owner, PURPOSE.fate, member, occasion)).toEqual([...words]);
    }),
  );
});

test('from seedrandom, gives an address the same words again and another address others', () => {
  const chance = seedrandomChance('plain');
  const first = chance.draw(1, 2, 3, 4);
  expect(chance.draw(1, 2, 4, 3)).not.toEqual(first);
  expect(chance.draw(1, 2, 3, 4)).toEqual(first);
});
