import { fineFractionOf, fractionOf } from '../../../src/kernel/chance.ts';

type Draw = (round: number) => readonly [number, number];

/** Section 8, 'Turnaround': a binomial count; the rarer side by inversion below a mean of 10, else by Hormann's BTRS. */
export function plainBinomial(trials: number, share: number, draw: Draw): number {
  if (trials === 0 || share <= 0) return 0;
  if (share >= 1) return trials;
  if (share > 0.5) return trials - rarer(trials, 1 - share, draw);
  return rarer(trials, share, draw);
}

/** Section 8, 'Without replacement': of those chosen out of all, how many are marked; each of the smaller group in turn. */
export function plainHypergeometric(all: number, marked: number, chosen: number, draw: Draw): number {
  const [fewer, more] = marked < chosen ? [marked, chosen] : [chosen, marked];
  let both = 0;
  for (let i = 0; i < fewer; i++) if (fineFractionOf(...draw(i)) * (all - i) < more - both) both++;
  return both;
}

/** A share is rounded to a multiple of 2^-32. */
export function rounded(share: number): number {
  return Math.round(Math.max(0, Math.min(1, share)) * 2 ** 32) / 2 ** 32;
}

function rarer(trials: number, share: number, draw: Draw): number {
  return trials * share < 10 ? inversion(trials, share, fineFractionOf(...draw(0))) : rejection(trials, share, draw);
}

function inversion(trials: number, share: number, fraction: number): number {
  let below = 0;
  for (let count = 0; count < trials; count++) {
    below += Math.exp(logProbability(trials, share, count));
    if (fraction <= below) return count;
  }
  return trials;
}

/** W. Hormann, Journal of Statistical Computation and Simulation 46 (1993), algorithm BTRS. */
function rejection(trials: number, share: number, draw: Draw): number {
  const deviation = Math.sqrt(trials * share * (1 - share));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * share;
  const c = trials * share + 0.5;
  const alpha = (2.83 + 5.1 / b) * deviation;
  const mode = Math.floor((trials + 1) * share);
  for (let round = 0; round < 64; round++) {
    const words = draw(round);
    const u = fractionOf(words[0]) - 0.5;
    const v = fractionOf(words[1]);
    const us = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / us + b) * u + c);
    if (us >= 0.07 && v <= 0.92 - 4.2 / b) return count;
    if (count < 0 || count > trials) continue;
    const height = (v * alpha) / (a / (us * us) + b);
    if (height <= Math.exp(logProbability(trials, share, count) - logProbability(trials, share, mode))) return count;
  }
  return mode;
}

function logProbability(trials: number, share: number, count: number): number {
  let ways = 0;
  for (let i = 1; i <= count; i++) ways += Math.log((trials - count + i) / i);
  return ways + count * Math.log(share) + (trials - count) * Math.log(1 - share);
}
