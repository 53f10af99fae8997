import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newQuarantine, type Quarantine, spreadExcess } from '../../src/simulation/quarantine.ts';
import { samplePlan } from '../kit/plan.ts';

const STRATA = ['keen', 'slow', 'keen', 'keen', 'slow'].map((supplier, place) => ({ id: `s${place}`, supplier }));

/** A quarantine over five strata which start so many at this wave. */
function starting(fresh: readonly number[], per: 'programme' | 'supplier' = 'programme'): Quarantine {
  const quarantine = newQuarantine(samplePlan({ strata: STRATA, anomalyThreshold: { per, volumePerDay: 1 } }));
  quarantine.freshNow.set(fresh);
  return quarantine;
}

function spread(fresh: readonly number[], excess: number): number[] {
  const quarantine = starting(fresh);
  spreadExcess(
    quarantine,
    0,
    excess,
    fresh.reduce((sum, each) => sum + each, 0),
  );
  return [...quarantine.heldNow];
}

describe('the excess falls on strata by the largest remainder', () => {
  test.each([
    // Quotas 3.5, 2.1, 1.4: the largest remainder is the first's.
    [[50, 30, 20, 0, 0], 7, [4, 2, 1, 0, 0]],
    // Equal remainders: the first strata.
    [[10, 10, 10, 10, 10], 3, [1, 1, 1, 0, 0]],
    [[1, 1, 1, 0, 1], 4, [1, 1, 1, 0, 1]],
    [[0, 0, 9, 0, 0], 5, [0, 0, 5, 0, 0]],
  ])('%j started, %i too many: %j', (fresh, excess, held) => {
    expect(spread(fresh, excess)).toEqual(held);
  });

  test('it adds up, nobody holds more than it starts, and none is more than one off its quota', () => {
    const cases = fc.array(fc.nat(500), { minLength: 5, maxLength: 5 }).chain((fresh) =>
      fc.record({
        fresh: fc.constant(fresh),
        excess: fc.nat(fresh.reduce((sum, each) => sum + each, 0)),
      }),
    );
    fc.assert(
      fc.property(cases, ({ fresh, excess }) => {
        fc.pre(excess > 0);
        const started = fresh.reduce((sum, each) => sum + each, 0);
        const held = spread(fresh, excess);
        expect(held.reduce((sum, each) => sum + each, 0)).toBe(excess);
        held.forEach((each, place) => {
          expect(each).toBeLessThanOrEqual(fresh[place]);
          expect(Math.abs(each - (excess * fresh[place]) / started)).toBeLessThan(1);
        });
      }),
    );
  });

  test('those of another supplier are left alone', () => {
    const quarantine = starting([10, 10, 10, 10, 10], 'supplier');
    spreadExcess(quarantine, 1, 5, 20);
    expect([...quarantine.heldNow]).toEqual([0, 3, 0, 0, 2]);
  });
});

test('watches over nothing, the programme or each supplier, whose scopes they name', () => {
  const quarantineOf = (per: 'programme' | 'supplier') =>
    newQuarantine(samplePlan({ strata: STRATA, anomalyThreshold: { per, volumePerDay: 1 } }));
  expect(newQuarantine(samplePlan({ strata: STRATA })).watches).toBe(0);
  expect(quarantineOf('programme')).toMatchObject({ watches: 1, scopeOf: Int32Array.of(0) });
  const plan = samplePlan({ strata: STRATA });
  const { scopeOf, watchOf } = quarantineOf('supplier');
  expect([...scopeOf].map((scope) => plan.scopes[scope].id)).toEqual(['supplier keen', 'supplier slow']);
  expect([...watchOf]).toEqual([...plan.strata.supplier]);
});
