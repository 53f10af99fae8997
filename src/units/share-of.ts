/**
 * A share such as 29% has no exact value in binary, so that 29% of 100 is 28.999999999999996 to a computer. What is told
 * of a share of a whole number allows for that much, and for no more.
 */
const ROUNDING = 1e-12;

/** Whole units in a share of a whole number: rounded down. */
export function wholeShareOf(whole: number, share: number): number {
  return Math.floor(whole * share * (1 + ROUNDING));
}

/** Whether a part is at least a share of a whole number. */
export function reachesShareOf(part: number, whole: number, share: number): boolean {
  return part >= whole * share * (1 - ROUNDING);
}

/** Whether a part is more than a share of a whole number. */
export function exceedsShareOf(part: number, whole: number, share: number): boolean {
  return part > whole * share * (1 + ROUNDING);
}
