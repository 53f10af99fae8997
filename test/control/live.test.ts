import { describe, expect, test } from 'vitest';
import { type Credits, clearLive, drawUp, newLive, takeCreditedIn } from '../../src/control/live.ts';
import { newStock } from '../../src/control/unused-pace.ts';
import type { View } from '../../src/control/view.ts';
import { samplePlan } from '../kit/plan.ts';
import { sampleView } from '../kit/sample-view.ts';

const plan = samplePlan({
  strata: [
    { id: 'a', supplier: 'keen', status: 'active', entry: 'old', untouched: 100 },
    { id: 'b', supplier: 'keen', entry: 'young', untouched: 200 },
    { id: 'c', supplier: 'slow', entry: 'old', untouched: 300 },
  ],
});

function books() {
  const list = () => new Float64Array(3);
  const credits: Credits & { all: Float64Array[] } = { all: [], ofFresh: list(), ofEntries: list() };
  credits.all.push(credits.ofFresh, credits.ofEntries, list());
  const live = newLive(
    plan.strata,
    [Int32Array.of(0, 1), Int32Array.of(2)],
    [Int32Array.of(0, 2), Int32Array.of(1)],
    credits,
  );
  const stock = newStock();
  /** Who takes part, by number of the stratum. */
  const look = (
    view: Partial<View>,
    paused: readonly number[] = [0, 0, 0],
    limitOfEntry: readonly number[] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ): number[] => {
    const limits = Float64Array.from(limitOfEntry);
    drawUp(live, plan.strata, sampleView(plan, view), Uint8Array.from(paused), limits, stock);
    return [...live.strata.subarray(0, live.count)];
  };
  return { credits, live, stock, look };
}

const HAS = { freshWaiting: Int32Array.of(10, 20, 30), retriesWaiting: Int32Array.of(1, 0, 0) };
const NONE_OF_A = { freshWaiting: Int32Array.of(0, 20, 30), retriesWaiting: Int32Array.of(0, 0, 0) };

describe('who takes part', () => {
  test('is listed, unpaused and not used up; the stock counts everybody', () => {
    const { look, stock, live } = books();
    expect(look({ ...HAS, eligible: Uint8Array.of(1, 0, 1), notEligible: Int32Array.of(0, 7, 0) })).toEqual([0, 2]);
    expect([stock.all, stock.unpaused]).toEqual([68, 68]);
    expect([...live.countOfSupplier, ...live.countOfEntry]).toEqual([1, 1, 2, 0]);
    expect([live.ofSupplier[1][0], live.ofEntry[0][0], live.ofEntry[0][1]]).toEqual([2, 0, 2]);
    expect(look(HAS, [0, 1, 0])).toEqual([0, 2]);
    expect([stock.all, stock.unpaused]).toEqual([61, 41]);
  });

  test('stays as long as it has a fraction to come', () => {
    const { look, credits } = books();
    look(HAS);
    credits.all[2][0] = -0.25;
    expect(look(NONE_OF_A)).toEqual([0, 1, 2]);
    credits.all[2][0] = 0;
    expect(look(NONE_OF_A)).toEqual([1, 2]);
  });

  test('forgets what only fresh installations, or limited entries, have a use for', () => {
    const { look, credits } = books();
    look(HAS);
    credits.ofFresh[0] = 0.5;
    credits.ofEntries[0] = 0.5;
    // The entry is still limited.
    expect(look(NONE_OF_A, [0, 0, 0], [50, 50])).toEqual([0, 1, 2]);
    expect([credits.ofFresh[0], credits.ofEntries[0]]).toEqual([0, 0.5]);
    expect(look(NONE_OF_A)).toEqual([1, 2]);
    expect(credits.ofEntries[0]).toBe(0);
    // What waits to be listed, or to go on after a pause, may need it again.
    look(HAS);
    credits.ofFresh[0] = 0.5;
    expect(look(HAS, [1, 0, 0])).toEqual([0, 1, 2]);
    expect(credits.ofFresh[0]).toBe(0.5);
  });

  test('is whoever got back what was forgotten, until it is forgotten again', () => {
    const { look, credits, live } = books();
    look(HAS);
    credits.ofFresh[0] = 0.5;
    expect(look(NONE_OF_A)).toEqual([1, 2]);
    // Nothing was started on that day: the fraction is given back.
    credits.ofFresh[0] = 0.5;
    takeCreditedIn(live);
    expect(look(NONE_OF_A)).toEqual([1, 2]);
    expect(credits.ofFresh[0]).toBe(0);
  });

  test('is nobody at the start of a replication', () => {
    const { look, live, credits } = books();
    look(HAS);
    clearLive(live);
    credits.all[2][0] = 1;
    expect(look(NONE_OF_A)).toEqual([1, 2]);
  });
});
