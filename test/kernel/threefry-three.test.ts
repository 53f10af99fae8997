import fc from 'fast-check';
import { expect, test } from 'vitest';
import { threefry } from '../../src/kernel/threefry.ts';
import { threefryThree } from '../../src/kernel/threefry-three.ts';

test('three blocks side by side are those of three calls, under any key and at any counter', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), fc.integer(), fc.nat(3), (word0, word1, counter, at) => {
      const out = new Int32Array(10);
      threefryThree(word0, word1, counter, out, at);
      const words = [0, 1, 2].flatMap((occasion) => {
        const block = new Int32Array(2);
        threefry(word0, word1, counter, occasion, block);
        return [...block];
      });
      expect([...out]).toEqual([...new Array(at).fill(0), ...words, ...new Array(4 - at).fill(0)]);
    }),
  );
});
