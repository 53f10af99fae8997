import { expect, test } from 'vitest';
import { sumOf } from '../../src/forecast/histogram.ts';
import { addTally, doneDays, inOrder, newTally, SERIES, sumsAt, TAKEN_AT } from '../../src/forecast/tally.ts';
import { HALTED, TOTAL, WENT } from '../../src/simulation/run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { clearedOn, totalOf } from '../kit/figures.ts';
import { samplePlan } from '../kit/plan.ts';
import { tallyOf } from '../kit/tally-of.ts';

const plan = samplePlan({
  days: 12,
  everyDay: true,
  volumePerDay: 150,
  outcomes: { plain: { first: { stall: 0.05, rollBack: 0.1 } } },
  alerts: { operational: 2.3, dnos: { mid: { share: 0.3, limit: 20 }, north: { share: 0.7 } } },
});
const REPLICATIONS = [0, 1, 2, 3, 4, 5, 6, 7];

test('a tally holds what its futures left', () => {
  const tally = tallyOf(plan, REPLICATIONS);
  const runs = REPLICATIONS.map((replication) => {
    const run = simulate(plan, replication);
    return { run, cleared: clearedOn(run), stalled: totalOf(run, 'stalled') };
  });
  expect([...doneDays(tally, 0, 'clearance')]).toEqual(runs.map(({ cleared }) => cleared));
  expect([...sumsAt(tally, TOTAL.stalled)]).toEqual(runs.map(({ stalled }) => stalled));
  expect([...sumsAt(tally, TAKEN_AT + 6)]).toEqual(runs.map(({ run }) => run.taken[6]));
  const days = plan.calendar.days;
  for (const [place, series] of SERIES.entries()) {
    const sums = Array.from({ length: days }, (_, day) => runs.reduce((sum, { run }) => sum + run[series][day], 0));
    expect(tally.spread.slice(place * days, (place + 1) * days).map(sumOf)).toEqual(sums);
  }
  const bits = (bit: number) =>
    Array.from({ length: days }, (_, day) => runs.filter(({ run }) => (run.conduct[day] & bit) !== 0).length);
  expect([...tally.went]).toEqual(bits(WENT));
  expect([...tally.halted]).toEqual(bits(HALTED));
});

test('a row stays what it was when its world goes on to other futures', () => {
  const tally = tallyOf(plan, [3, 4]);
  expect([...tally.doneOn[0]]).toEqual([...tallyOf(plan, [3]).doneOn[0]]);
});

test('any order and any split of the futures adds up to the same tally', () => {
  const whole = inOrder(tallyOf(plan, REPLICATIONS));
  const splits = [[[7, 6, 5, 4, 3, 2, 1, 0]], [[5], [0, 7], [3, 1], [2, 6, 4]], REPLICATIONS.map((each) => [each])];
  for (const split of splits) {
    const merged = newTally(plan);
    for (const part of split) addTally(merged, tallyOf(plan, part));
    const { spread, ...figures } = inOrder(merged);
    const { spread: wholeSpread, ...wholeFigures } = whole;
    expect(figures).toEqual(wholeFigures);
    // Histograms may have more room than they need: what they hold is the same.
    const contents = (histograms: typeof spread) =>
      histograms.map(({ first, counts }) =>
        [...counts].flatMap((count, bin) => (count > 0 ? [[first + bin, count]] : [])),
      );
    expect(contents(spread)).toEqual(contents(wholeSpread));
  }
});
