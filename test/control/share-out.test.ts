import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditsOf, newDemand, reckon } from '../../src/control/demand.ts';
import { newHeld } from '../../src/control/held.ts';
import { newRolls } from '../../src/control/rolls.ts';
import { newServiceHold } from '../../src/control/service-hold.ts';
import { type Allocation, dealt, dealWave, newAllocation, shareOut } from '../../src/control/share-out.ts';
import type { Status } from '../../src/fleet/installation.ts';
import { samplePlan } from '../kit/plan.ts';
import { sampleView } from '../kit/sample-view.ts';

interface Backlog {
  readonly id: string;
  readonly supplier: string;
  readonly untouched: number;
  readonly status?: Status;
}

/** Shares a day's volume out over backlogs of ready or late suppliers; what each stratum and each supplier gets. */
function sharedOut(volume: number, strata: readonly Backlog[], floorPerDay = 0, late: readonly string[] = []) {
  const plan = samplePlan({ strata });
  const view = sampleView(plan, {
    supplierReady: Uint8Array.from(plan.suppliers, ({ id }) => (late.includes(id) ? 0 : 1)),
    // All that anybody may ask for is authorised.
    authorisedToday: Int32Array.from(plan.suppliers, () => 1_000_000),
  });
  const demand = newDemand(
    plan.strata.count,
    plan.suppliers.length,
    plan.entries.length,
    newServiceHold([], plan.strata, 1),
  );
  const allocation = newAllocation(plan.strata.count, plan.suppliers.length);
  const credits = creditsOf(demand, [allocation.firstCredit, allocation.secondCredit]);
  const rolls = newRolls(plan.strata, plan.suppliers.length, plan.entries.length, credits);
  reckon(
    demand,
    rolls,
    plan.strata,
    view,
    new Uint8Array(plan.strata.count),
    plan.control,
    volume,
    Number.POSITIVE_INFINITY,
    newHeld(0, 0, 2).perEntry,
  );
  shareOut(allocation, volume, floorPerDay, demand, rolls);
  return { ofStratum: [...allocation.ofStratum], ofSupplier: [...allocation.ofSupplier] };
}

const THREE: readonly Backlog[] = [
  { id: 'a', supplier: 'large', untouched: 700 },
  { id: 'b', supplier: 'middle', untouched: 200 },
  { id: 'c', supplier: 'small', untouched: 100 },
];

describe('over suppliers', () => {
  test('goes in proportion to demand', () => {
    expect(sharedOut(50, THREE).ofSupplier).toEqual([35, 10, 5]);
  });

  test('gives each the floor first, and the rest in proportion to the demand that is left', () => {
    // 3 x 20 and 40 more, over the 680, 180 and 80 that are left.
    expect(sharedOut(100, THREE, 20).ofSupplier).toEqual([20 + 29, 20 + 8, 20 + 3]);
  });

  test('gives a supplier with less demand than the floor all of its demand', () => {
    expect(sharedOut(500, THREE, 150).ofSupplier).toEqual([150 + 92, 150 + 8, 100]);
  });

  test('scales the floors where they exceed the volume', () => {
    expect(sharedOut(60, THREE, 1000).ofSupplier).toEqual([42, 12, 6]);
    expect(sharedOut(60, THREE, 50).ofSupplier).toEqual([20, 20, 20]);
  });

  test('gives a supplier without demand nothing, floor or not', () => {
    expect(sharedOut(60, [...THREE, { id: 'd', supplier: 'none', untouched: 0 }], 30).ofSupplier).toEqual([
      20, 20, 0, 20,
    ]);
  });
});

describe('within a supplier', () => {
  const mixed: readonly Backlog[] = [
    { id: 'a', supplier: 'one', untouched: 60, status: 'active' },
    { id: 'b', supplier: 'one', untouched: 30, status: 'dormant' },
    { id: 'c', supplier: 'one', untouched: 10, status: 'dormant' },
  ];

  test('dormant installations that become operational at once go first, in proportion', () => {
    expect(sharedOut(20, mixed).ofStratum).toEqual([0, 15, 5]);
    expect(sharedOut(50, mixed).ofStratum).toEqual([10, 30, 10]);
  });

  test('all are of one class while the supplier is not ready', () => {
    expect(sharedOut(20, mixed, 0, ['one']).ofStratum).toEqual([12, 6, 2]);
  });
});

test('any volume is shared out to the last unit, and nobody gets more than they ask for', () => {
  const backlog = fc.record({
    supplier: fc.constantFrom('x', 'y', 'z'),
    untouched: fc.nat(60),
    status: fc.constantFrom<Status>('active', 'dormant', 'mixed'),
  });
  fc.assert(
    fc.property(
      fc.array(backlog, { minLength: 1, maxLength: 8 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(80),
      fc.subarray(['x', 'y', 'z']),
      (backlogs, share, floorPerDay, late) => {
        const strata = backlogs.map((each, place) => ({ ...each, id: `s${place}` }));
        const waiting = strata.map(({ untouched }) => untouched);
        const volume = Math.floor(share * waiting.reduce((sum, each) => sum + each, 0));
        const { ofStratum } = sharedOut(volume, strata, floorPerDay, late);
        expect(ofStratum.reduce((sum, each) => sum + each, 0)).toBe(volume);
        expect(ofStratum.every((part, stratum) => part >= 0 && part <= waiting[stratum])).toBe(true);
      },
    ),
    { numRuns: 300, seed: 1 },
  );
});

describe('the deal', () => {
  const anyDeal = fc.record({
    ofStratum: fc.array(fc.nat(40), { minLength: 1, maxLength: 12 }),
    waves: fc.integer({ min: 1, max: 12 }),
    day: fc.nat(100),
  });

  /** Units by stratum and wave. */
  function deal(parts: readonly number[], waves: number, turn: number): number[][] {
    const allocation: Allocation = {
      ...newAllocation(parts.length, 1),
      ofStratum: Int32Array.from(parts),
      before: Int32Array.from(parts, (_, place) => parts.slice(0, place).reduce((sum, part) => sum + part, 0)),
    };
    return parts.map((_, stratum) =>
      Array.from({ length: waves }, (_, wave) => dealt(allocation, stratum, wave, waves, turn)),
    );
  }

  test('of a whole wave gives each stratum what is dealt to it', () => {
    fc.assert(
      fc.property(anyDeal, ({ ofStratum, waves, day }) => {
        const receiving = ofStratum.flatMap((part, stratum) => (part > 0 ? [stratum] : []));
        const allocation: Allocation = {
          ...newAllocation(ofStratum.length, 1),
          ofStratum: Int32Array.from(ofStratum),
          receiving: Int32Array.from(receiving),
          receivers: receiving.length,
        };
        const units = deal(ofStratum, waves, day % waves);
        for (let wave = 0; wave < waves; wave++) {
          dealWave(allocation, wave, waves, day % waves);
          expect([...allocation.units.subarray(0, receiving.length)]).toEqual(
            receiving.map((stratum) => units[stratum][wave]),
          );
        }
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  const spread = (units: readonly number[]): number => Math.max(...units) - Math.min(...units);
  const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

  test('gives every wave the same within one unit, and every stratum the same part of each wave within one', () => {
    fc.assert(
      fc.property(anyDeal, ({ ofStratum, waves, day }) => {
        const units = deal(ofStratum, waves, day % waves);
        expect(units.map(sumOf)).toEqual(ofStratum);
        expect(Math.max(...units.map(spread))).toBeLessThanOrEqual(1);
        const ofWave = Array.from({ length: waves }, (_, wave) => sumOf(units.map((stratum) => stratum[wave])));
        expect(spread(ofWave)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500, seed: 2 },
    );
  });

  test('is the deal of cards that the page describes: unit i of the day goes to wave (i + day) mod waves', () => {
    fc.assert(
      fc.property(anyDeal, ({ ofStratum, waves, day }) => {
        const cards = ofStratum.flatMap((part, stratum) => Array.from({ length: part }, () => stratum));
        const expected = ofStratum.map(() => new Array<number>(waves).fill(0));
        cards.forEach((stratum, card) => {
          expected[stratum][(card + day) % waves]++;
        });
        expect(deal(ofStratum, waves, day % waves)).toEqual(expected);
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});
