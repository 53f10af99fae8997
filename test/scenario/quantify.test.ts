import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NEVER_DAY } from '../../src/fleet/eligible-products.ts';
import { ticksOf } from '../../src/kernel/clock.ts';
import { probabilityOf } from '../../src/kernel/cumulative-table.ts';
import { longestOf, ticksAt } from '../../src/kernel/duration-law.ts';
import { hashOfId } from '../../src/kernel/identity.ts';
import { leastOf, mostOf, valueAt } from '../../src/kernel/quantity.ts';
import { affine } from '../../src/scenario/distributions/affine.ts';
import { durationLawOf, meanOf, meanTicksOf, quantityOf } from '../../src/scenario/quantify.ts';
import { installations } from '../../src/units/count.ts';
import { date } from '../../src/units/date.ts';
import { duration } from '../../src/units/duration.ts';
import { factor, share } from '../../src/units/share.ts';
import { lawOf } from '../kit/law.ts';

const YEAR_TICKS = 366 * 96;

test('a quantity carries its id, its hash and its label', () => {
  const law = lawOf(share, '5%');
  expect(quantityOf('a.b', law)).toMatchObject({ id: 'a.b', hash: hashOfId('a.b'), label: 'a.b' });
  expect(quantityOf('a.b', law, 'share of b').label).toBe('share of b');
});

test('a constant is one atom', () => {
  const quantity = quantityOf('q', lawOf(share, '5%'));
  expect(quantity.table.upper).toHaveLength(1);
  fc.assert(fc.property(fc.integer(), fc.integer(), (word0, word1) => valueAt(quantity, word0, word1) === 0.05));
});

test('an amount above a million stays what it is: only what never comes has a day of its own', () => {
  const quantity = quantityOf('q', lawOf(installations, '1500000 installations'));
  expect([...quantity.lows]).toEqual([1_500_000]);
});

test('the values of a discrete law are atoms with its probabilities', () => {
  const first = lawOf(date, '2019-11-14').least;
  const quantity = quantityOf('q', affine(lawOf(date, '{ dates: { 2019-12-02: 20%, 2019-12-09: 30% } }'), 1, -first));
  expect([...quantity.lows]).toEqual([18, 25, NEVER_DAY]);
  expect(quantity.highs).toEqual(quantity.lows);
  expect(quantity.highs).not.toBe(quantity.lows);
  [0.2, 0.3, 0.5].forEach((probability, cell) => {
    expect(Math.abs(probabilityOf(quantity.table, cell) - probability)).toBeLessThan(2 ** -32);
  });
});

test('a continuous law is met at its quantiles', () => {
  const law = lawOf(duration, '{ lognormal: { median: 30 minutes, p90: 84 minutes } }');
  const quantity = quantityOf('q', law);
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (word0, word1) => {
      const value = valueAt(quantity, word0, word1);
      // Within a cell the place is even; no cell has more than 1/16 of what is left on its side.
      const p = (word0 >>> 0) / 2 ** 32;
      const cellAtMost = Math.max(2 ** -32, Math.min(p, 1 - p) / 4);
      return Math.abs(law.cdf(value) - p) <= 2 * cellAtMost;
    }),
  );
  expect(leastOf(quantity)).toBeGreaterThan(0);
  expect(mostOf(quantity)).toBeLessThan(20_000);
});

test('meanOf finds the mean', () => {
  expect(meanOf(quantityOf('q', lawOf(factor, '{ gamma: { shape: 25, mean: 100% } }')))).toBeCloseTo(1, 4);
  expect(meanOf(quantityOf('q', lawOf(share, '{ uniform: [4%, 7%] }')))).toBeCloseTo(0.055, 9);
  expect(meanOf(quantityOf('q', lawOf(duration, '{ empirical: { values: [1 day, 4 days] } }')))).toBeCloseTo(3600, 5);
});

test('minutes become whole ticks, half up and at least one', () => {
  // SciPy 1.17.1: d = stats.expon(scale=60); [d.cdf(22.5), d.cdf(37.5) - d.cdf(22.5), d.cdf(52.5) - d.cdf(37.5)]
  const law = durationLawOf(lawOf(duration, '{ exponential: { mean: 1 hour } }'), YEAR_TICKS);
  expect(law.least).toBe(1);
  [0.3127107212090278, 0.1520278502719819, 0.11839940884048183].forEach((probability, cell) => {
    expect(probabilityOf(law.table, cell)).toBeCloseTo(probability, 9);
  });
});

test('the mean in ticks is that of the rounded law', () => {
  // SciPy 1.17.1: l = stats.lognorm(s=s, scale=30); k = arange(1, 100000); sum of k (l.cdf(15 k + 7.5) - l.cdf(15 k - 7.5)),
  // where the first term starts at 0
  const law = durationLawOf(lawOf(duration, '{ lognormal: { median: 30 minutes, p90: 84 minutes } }'), YEAR_TICKS);
  expect(meanTicksOf(law)).toBeCloseTo(2.8089894314430532, 7);
  expect(longestOf(law)).toBe(325);
});

test.each([
  ['0 minutes', 0],
  ['1 second', 1],
  ['22 minutes', 1],
  ['22.5 minutes', 2],
  ['4 hours', 16],
])('%s are certainly %i ticks', (written, ticks) => {
  const law = durationLawOf(lawOf(duration, written), YEAR_TICKS);
  expect([law.least, longestOf(law)]).toEqual([ticks, ticks]);
});

test('discrete laws keep their probabilities, and gaps stay empty', () => {
  const law = durationLawOf(
    lawOf(duration, '{ empirical: { values: [0 minutes, 16 minutes, 17 minutes, 1 hour] } }'),
    96,
  );
  expect(law.least).toBe(0);
  expect([0, 1, 2, 3, 4].map((cell) => probabilityOf(law.table, cell))).toEqual([0.25, 0.5, 0, 0, 0.25]);
});

test('what would take longer than the longest is lumped there', () => {
  const written = '{ exponential: { mean: 3 days } }';
  const law = durationLawOf(lawOf(duration, written), 96);
  expect(longestOf(law)).toBe(96);
  expect(probabilityOf(law.table, 95)).toBeCloseTo(1 - lawOf(duration, written).cdf(95.5 * 15), 8);
  const late = durationLawOf(lawOf(duration, '{ uniform: [5 days, 6 days] }'), 96);
  expect([late.least, longestOf(late)]).toEqual([96, 96]);
});

test('a table begins and ends where less than 2^-33 is left', () => {
  for (const written of ['{ gamma: { shape: 400, mean: 3 days } }', '{ weibull: { shape: 0.7, scale: 1 hour } }']) {
    const continuous = lawOf(duration, written);
    const law = durationLawOf(continuous, 10 * YEAR_TICKS);
    expect(1 - continuous.cdf((longestOf(law) + 0.5) * 15)).toBeLessThan(2 ** -33);
    expect(continuous.cdf((law.least - 0.5) * 15)).toBeLessThan(law.least === 1 ? 1 : 2 ** -33);
    // And no sooner than needed.
    expect(1 - continuous.cdf((longestOf(law) - 1.5) * 15)).toBeGreaterThan(2 ** -34);
  }
});

test('a word meets the ticks of its quantile', () => {
  const continuous = lawOf(duration, '{ lognormal: { median: 5 hours, p90: 20 hours } }');
  const law = durationLawOf(continuous, YEAR_TICKS);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 32 - 2 }), (word) => {
      const ticks = ticksAt(law, word | 0);
      expect(ticks).toBeGreaterThanOrEqual(ticksOf(continuous.quantile((word - 1) / 2 ** 32)));
      expect(ticks).toBeLessThanOrEqual(ticksOf(continuous.quantile((word + 1) / 2 ** 32)));
    }),
  );
});

test('a law that may vanish has no length below half a tick', () => {
  const six = durationLawOf(lawOf(duration, '6 seconds'), YEAR_TICKS, 0);
  expect([six.least, longestOf(six)]).toEqual([0, 0]);
  const law = durationLawOf(lawOf(duration, '{ exponential: { mean: 1 hour } }'), YEAR_TICKS, 0);
  expect(law.least).toBe(0);
  // 1 - exp(-7.5 / 60)
  expect(probabilityOf(law.table, 0)).toBeCloseTo(0.11750309741540454, 9);
});
