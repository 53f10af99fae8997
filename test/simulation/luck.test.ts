import { expect, test } from 'vitest';
import { drawAt, PURPOSE, purposeKey, replicationKey } from '../../src/kernel/chance.ts';
import { drawOnce, newLuck, turnTo } from '../../src/simulation/luck.ts';
import { samplePlan } from '../kit/plan.ts';

const plan = samplePlan({ strata: [{ id: 'a' }, { id: 'b' }] });

/** The words at an address, by the kernel alone. */
function wordsAt(replication: number, ownerHash: number, purpose: number, member: number, occasion: number): number[] {
  const key = new Int32Array(2);
  const words = new Int32Array(2);
  replicationKey(plan.seed.key, replication, words);
  purposeKey(words, ownerHash, purpose, key, 0);
  drawAt(key, 0, member, occasion, words);
  return [...words];
}

test('strata have the keys of their hashes for every purpose, in whichever replication', () => {
  const luck = newLuck(plan.seed.key, 2);
  for (const replication of [0, 41]) {
    turnTo(luck, replication, plan.strata);
    for (const [purpose, keys] of Object.entries(luck.ofStrata)) {
      for (const stratum of [0, 1]) {
        drawAt(keys, 2 * stratum, 9, 2, luck.words);
        const number = PURPOSE[purpose as keyof typeof PURPOSE];
        expect([...luck.words]).toEqual(wordsAt(replication, plan.strata.hashes[stratum], number, 9, 2));
      }
    }
  }
});

test('what is drawn rarely is drawn at its address too', () => {
  const luck = newLuck(plan.seed.key, 2);
  turnTo(luck, 3, plan.strata);
  drawOnce(luck, plan.suppliers[0].hash, 'authorisation', 5, 0);
  expect([...luck.words]).toEqual(wordsAt(3, plan.suppliers[0].hash, PURPOSE.authorisation, 5, 0));
});
