import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/simulation/simulate.ts';
import { anyLawfulOptions } from '../kit/any-plan.ts';
import { figuresOf } from '../kit/figures-of.ts';
import { samplePlan } from '../kit/plan.ts';

describe('a risk that is accepted up to a volume', () => {
  test('reopens on the first day that plans more, and is told once', () => {
    const plan = samplePlan({
      days: 20,
      cap: [
        { fromDay: 0, volumePerDay: 50 },
        { fromDay: 8, volumePerDay: 90 },
      ],
      risks: { narrow: { acceptedPerDay: 49 }, wide: { acceptedPerDay: 90 }, usual: { acceptedPerDay: 50 }, all: {} },
    });
    const run = simulate(plan, 0);
    // By id: all, narrow, usual, wide.
    expect([...run.reopenedOn]).toEqual([20, 0, 8, 20]);
    const told = run.log.lines().filter(({ kind }) => kind === 'risk reopens');
    expect(told.map(({ subject, tick, evidence }) => [subject, tick, ...evidence])).toEqual([
      [1, 32, 50, 49],
      [2, 8 * 96 + 32, 90, 50],
    ]);
  });

  test('and changes no figure of any future', () => {
    fc.assert(
      fc.property(anyLawfulOptions(), fc.nat(99), (options, replication) => {
        const {
          reopenedOn: _a,
          log: _b,
          ...without
        } = figuresOf(simulate(samplePlan({ ...options, risks: undefined }), replication));
        const risks = { narrow: { acceptedPerDay: 5 } };
        const {
          reopenedOn: _c,
          log: _d,
          ...withIt
        } = figuresOf(simulate(samplePlan({ ...options, risks }), replication));
        expect(withIt).toEqual(without);
      }),
      { numRuns: 25, seed: 1 },
    );
  });
});

test('a disturbance that only stands by is as if it were not there', () => {
  const defect = {
    id: 'bad',
    disturbance: 'defect',
    settings: { minutes: 0, trouble: 2, times: 1, plus: 0.5 },
    quantities: { onset: 2 },
  };
  const figures = (disturbances: Parameters<typeof samplePlan>[0]) => figuresOf(simulate(samplePlan(disturbances), 0));
  expect(figures({ disturbances: [{ ...defect, enacted: false }] })).toEqual(figures({}));
  expect(figures({ disturbances: [defect] })).not.toEqual(figures({}));
});
