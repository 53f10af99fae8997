import type { SampleLaw } from './amounts.ts';

/** A law in whole ticks: each tick has what the law has within half a tick of it; the tail beyond is left out. */
export function inTicks(cdf: (ticks: number) => number, most: number): SampleLaw {
  const shares = Array.from({ length: most }, (_, cell) => cdf(cell + 1.5) - (cell === 0 ? 0 : cdf(cell + 0.5)));
  return { least: 1, shares };
}
