import { expect, test } from 'vitest';
import { threefry } from '../../src/kernel/threefry.ts';

/** Words in hexadecimal: two of the counter, two of the key, two that come out. */
function words(hexadecimal: string): number[] {
  return hexadecimal.split(' ').map((word) => Number.parseInt(word, 16) | 0);
}

// Random123's known answers for threefry2x32 with 20 rounds, from its file kat_vectors.
test.each([
  ['00000000 00000000', '00000000 00000000', '6b200159 99ba4efe'],
  ['ffffffff ffffffff', 'ffffffff ffffffff', '1cb996fc bb002be7'],
  ['243f6a88 85a308d3', '13198a2e 03707344', 'c4923a9c 483df7a0'],
])('counter %s under key %s gives %s', (counter, key, expected) => {
  const [counter0, counter1] = words(counter);
  const [key0, key1] = words(key);
  const out = new Int32Array(2);
  threefry(key0, key1, counter0, counter1, out);
  expect([...out]).toEqual(words(expected));
});

test('counters and keys count as 32 bits, signed or not', () => {
  const [signed, unsigned] = [new Int32Array(2), new Int32Array(2)];
  threefry(-1, -2, -3, -4, signed);
  threefry(2 ** 32 - 1, 2 ** 32 - 2, 2 ** 32 - 3, 2 ** 32 - 4, unsigned);
  expect(signed).toEqual(unsigned);
});

test('one bit of the counter or of the key turns about half of the bits', () => {
  const before = new Int32Array(2);
  const after = new Int32Array(2);
  let turned = 0;
  let pairs = 0;
  for (let trial = 0; trial < 64; trial++) {
    for (let bit = 0; bit < 128; bit++) {
      const input = [trial, trial * 7919, trial * 104_729, trial + 1];
      threefry(input[0], input[1], input[2], input[3], before);
      input[bit >> 5] ^= 1 << (bit & 31);
      threefry(input[0], input[1], input[2], input[3], after);
      turned += bitsOf(before[0] ^ after[0]) + bitsOf(before[1] ^ after[1]);
      pairs++;
    }
  }
  // 524,288 bits, each turned with chance 1/2: six standard deviations are .0042, a false alarm of 2e-9.
  expect(Math.abs(turned / (pairs * 64) - 0.5)).toBeLessThan(0.0042);
});

function bitsOf(word: number): number {
  let bits = 0;
  for (let rest = word >>> 0; rest > 0; rest = Math.floor(rest / 2)) bits += rest % 2;
  return bits;
}
