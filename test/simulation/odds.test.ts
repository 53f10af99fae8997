import { expect, test } from 'vitest';
import { drawAt, PURPOSE, purposeKey, replicationKey } from '../../src/kernel/chance.ts';
import { valueAt } from '../../src/kernel/quantity.ts';
import { newLuck, turnTo } from '../../src/simulation/luck.ts';
import { drawOdds, newOdds } from '../../src/simulation/odds.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleOptions } from '../kit/sample-options.ts';

const OPTIONS: SampleOptions = {
  strata: [
    { id: 'a', cohort: 'near', dmc: 'one', entry: 'tested' },
    { id: 'b', cohort: 'far', dmc: 'two', entry: 'child' },
    { id: 'c', cohort: 'near', dmc: 'two', entry: 'other' },
  ],
  entries: { child: { when: { all: [] }, testedParent: 'tested' } },
  services: [
    { id: 'all', steps: [{ volumePerHour: 100 }] },
    { id: 'of-far', cohorts: ['far'], steps: [{ volumePerHour: 100 }] },
  ],
};

function oddsOf(spread: SampleOptions['spread'], replication = 4) {
  const plan = samplePlan({ ...OPTIONS, spread });
  const luck = newLuck(plan.seed.key, plan.strata.count);
  turnTo(luck, replication, plan.strata);
  const odds = newOdds(plan);
  drawOdds(odds, plan, luck);
  return { plan, odds };
}

test('nobody has a factor where nothing spreads the shares', () => {
  const { odds } = oddsOf(undefined);
  expect(odds.owners).toEqual([]);
  expect([...odds.ofStratum]).toEqual([1, 1, 1]);
});

test('a stratum has the product of the factors of its cohort, its services, its tested parent and its DMC', () => {
  const spread = { uniform: [0.5, 2] } as const;
  const { plan, odds } = oddsOf({ cohort: spread, service: spread, testedParent: spread, dmc: spread });
  const replication = new Int32Array(2);
  replicationKey(plan.seed.key, 4, replication);
  const factor = (member: number, list: readonly { id: string; hash: number }[], id: string): number => {
    const [key, words] = [new Int32Array(2), new Int32Array(2)];
    const { hash } = list.find((thing) => thing.id === id) as { hash: number };
    purposeKey(replication, hash, PURPOSE.spread, key, 0);
    drawAt(key, 0, member, 0, words);
    return valueAt(plan.quantities[plan.spread?.cohort as number], words[0], words[1]);
  };
  const of = (cohort: string, services: readonly string[], entry: string, dmc: string): number =>
    [
      factor(0, plan.cohorts, cohort),
      ...services.map((service) => factor(1, plan.services, service)),
      factor(2, plan.entries, entry),
      factor(3, plan.dmcs, dmc),
    ].reduce((product, each) => product * each, 1);
  expect([...odds.ofStratum]).toEqual([
    of('near', ['all'], 'tested', 'one'),
    of('far', ['all', 'of-far'], 'tested', 'two'),
    of('near', ['all'], 'other', 'two'),
  ]);
  expect(new Set(odds.factors).size).toBe(odds.factors.length);
});

test('what spreads nothing has no factor, and draws none', () => {
  const { odds } = oddsOf({ testedParent: { uniform: [0.5, 2] } });
  expect(odds.owners.map(({ spreader, thing }) => [spreader, thing.id])).toEqual([
    ['testedParent', 'child'],
    ['testedParent', 'other'],
    ['testedParent', 'tested'],
  ]);
  const [a, b, c] = odds.ofStratum;
  expect([a === b, a === c]).toEqual([true, false]);
  expect(oddsOf({ testedParent: { uniform: [0.5, 2] } }, 5).odds.ofStratum).not.toEqual(odds.ofStratum);
});
