import type { AxisEncoding } from './plot.ts';

/** Ticks at least this many pixels apart. */
const TICK_ROOM = 40;

/**
 * The y axis from 0 to a little above the largest amount, ticks at 1, 2 or 5 times a power of ten, labels as short as
 * they can be: '40,000', '2.5 million'. The scale ends at the amount asked for, not at a tick: no empty storey on top.
 *
 * @param largest the largest amount drawn
 * @param height of the plot, pixels
 */
export function amountAxis(largest: number, height: number): AxisEncoding {
  const top = largest > 0 ? largest : 1;
  const step = stepOf(top, height / TICK_ROOM);
  const values = Array.from({ length: Math.floor(top / step) + 1 }, (_, tick) => tick * step);
  const labels = Object.fromEntries(values.map((value) => [value, amountLabel(value)]));
  return {
    type: 'quantitative',
    scale: { domain: [0, top], nice: false, zero: true },
    axis: { values, labelExpr: `(${JSON.stringify(labels)})[datum.value]` },
  };
}

/** The least of 1, 2, 5, 10, 20 … that needs at most so many ticks. Below 1 nothing is counted. */
function stepOf(top: number, mostTicks: number): number {
  for (let power = 1; ; power *= 10) {
    for (const factor of [1, 2, 5]) if (top / (factor * power) <= mostTicks) return factor * power;
  }
}

/** An amount on an axis, as short as it can be. */
export function amountLabel(value: number): string {
  if (value >= 1_000_000) return `${value / 1_000_000} million`;
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
