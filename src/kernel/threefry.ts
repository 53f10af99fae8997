/** Added to the key so that an all-zero key does not leave the counter unmixed (Salmon et al. 2011, section 4.2). */
export const SKEIN_PARITY = 0x1bd11bda;

/**
 * Threefry-2x32 with 20 rounds: two words of a counter, scrambled by two words of a key. Equal inputs give equal
 * outputs for ever, and any change of either gives words that look unrelated. So a random number is a function of its
 * address, and nobody's luck depends on who drew before.
 *
 * Source: J. Salmon, M. Moraes, R. Dror, D. Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011. Pinned to
 * the known-answer vectors that come with their library Random123.
 *
 * @param word0 first word of the key
 * @param word1 second word of the key
 * @param out receives the two words, as signed 32-bit integers, in `out[0]` and `out[1]`
 */
export function threefry(word0: number, word1: number, counter0: number, counter1: number, out: Int32Array): void {
  // What is known to be a word of 32 bits is added as one; anything else would be added as a float, at twice the cost of all.
  const key0 = word0 | 0;
  const key1 = word1 | 0;
  const key2 = SKEIN_PARITY ^ key0 ^ key1;
  let a = ((counter0 | 0) + key0) | 0;
  let b = ((counter1 | 0) + key1) | 0;
  // Unrolled, five groups of four rotations with a key injection after each, because every draw passes here.
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  a = (a + b) | 0;
  b = ((b << 15) | (b >>> 17)) ^ a;
  a = (a + b) | 0;
  b = ((b << 26) | (b >>> 6)) ^ a;
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  a = (a + key1) | 0;
  b = (b + key2 + 1) | 0;
  a = (a + b) | 0;
  b = ((b << 17) | (b >>> 15)) ^ a;
  a = (a + b) | 0;
  b = ((b << 29) | (b >>> 3)) ^ a;
  a = (a + b) | 0;
  b = ((b << 16) | (b >>> 16)) ^ a;
  a = (a + b) | 0;
  b = ((b << 24) | (b >>> 8)) ^ a;
  a = (a + key2) | 0;
  b = (b + key0 + 2) | 0;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  a = (a + b) | 0;
  b = ((b << 15) | (b >>> 17)) ^ a;
  a = (a + b) | 0;
  b = ((b << 26) | (b >>> 6)) ^ a;
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  a = (a + key0) | 0;
  b = (b + key1 + 3) | 0;
  a = (a + b) | 0;
  b = ((b << 17) | (b >>> 15)) ^ a;
  a = (a + b) | 0;
  b = ((b << 29) | (b >>> 3)) ^ a;
  a = (a + b) | 0;
  b = ((b << 16) | (b >>> 16)) ^ a;
  a = (a + b) | 0;
  b = ((b << 24) | (b >>> 8)) ^ a;
  a = (a + key1) | 0;
  b = (b + key2 + 4) | 0;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  a = (a + b) | 0;
  b = ((b << 15) | (b >>> 17)) ^ a;
  a = (a + b) | 0;
  b = ((b << 26) | (b >>> 6)) ^ a;
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  out[0] = (a + key2) | 0;
  out[1] = (b + key0 + 5) | 0;
}
