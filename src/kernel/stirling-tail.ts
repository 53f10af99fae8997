/**
 * What Stirling's formula leaves out of ln k!, which is (k + 1/2) ln(k + 1) - (k + 1) + ln(2 pi) / 2 + this: ten digits
 * from a table below 10, and from its series above (W. Hormann, "The generation of binomial random variates", 1993).
 */
export function stirlingTail(k: number): number {
  if (k < STIRLING_TAILS.length) return STIRLING_TAILS[k];
  const inverse = 1 / (k + 1);
  const square = inverse * inverse;
  return (1 / 12 - (1 / 360 - (1 / 1260) * square) * square) * inverse;
}

const STIRLING_TAILS = [
  0.0810614667953272, 0.0413406959554092, 0.0276779256849983, 0.02079067210376509, 0.0166446911898211,
  0.0138761288230707, 0.0118967099458917, 0.010411265261972, 0.00925546218271273, 0.00833056343336287,
];
