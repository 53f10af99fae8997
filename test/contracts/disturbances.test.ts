import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DISTURBANCES } from '../../src/disturbance/index.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { begin } from '../../src/simulation/begin.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { anyLawfulOptions } from '../kit/any-plan.ts';
import { figuresOf } from '../kit/figures-of.ts';
import { plainFuture } from '../kit/plain/plain.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleDisturbance, SampleOptions } from '../kit/sample-options.ts';

type Stated = Omit<SampleDisturbance, 'id' | 'disturbance'>;

/** Of each disturbance: one that does harm, and some that can do none. A new one adds its own here. */
const STATED: Readonly<Record<string, { readonly harmful: Stated; readonly harmless: readonly Stated[] }>> = {
  defect: {
    harmful: { settings: { minutes: 600, trouble: 2, times: 2, plus: 0.3 }, quantities: { onset: 2 } },
    harmless: [
      { settings: { minutes: 0, trouble: 2, times: 1, plus: 0 }, quantities: { onset: 2 } },
      // Beyond the horizon.
      { settings: { minutes: 0, trouble: 2, times: 2, plus: 0.3 }, quantities: { onset: 1000 } },
    ],
  },
  'alert-storms': {
    harmful: {
      settings: { months: [1, 2, 3, 12] },
      quantities: { perMonth: 15, times: 4 },
      laws: { length: { least: 30, shares: [0.5, 0.5] } },
    },
    harmless: [
      { settings: { months: [1, 2, 3, 12] }, quantities: { perMonth: 0, times: 4 }, laws: { length: 30 } },
      { settings: { months: [1, 2, 3, 12] }, quantities: { perMonth: 15, times: 1 }, laws: { length: 30 } },
      { settings: { months: [1, 2, 3, 12] }, quantities: { perMonth: 15, times: 4 }, laws: { length: 0 } },
      // No month of any horizon of these plans.
      { settings: { months: [7] }, quantities: { perMonth: 15, times: 4 }, laws: { length: 30 } },
    ],
  },
  'alert-surge': {
    harmful: {
      settings: { minutes: 600 },
      quantities: { onset: 2, times: 4 },
      laws: { length: { least: 30, shares: new Array(100).fill(0.01) } },
    },
    harmless: [
      { settings: { minutes: 0 }, quantities: { onset: 2, times: 1 }, laws: { length: 30 } },
      { settings: { minutes: 0 }, quantities: { onset: 2, times: 4 }, laws: { length: 0 } },
      { settings: { minutes: 0 }, quantities: { onset: 1000, times: 4 }, laws: { length: 30 } },
      // Over before the first day.
      { settings: { minutes: 0 }, quantities: { onset: -9, times: 4 }, laws: { length: 30 } },
    ],
  },
  'delayed-failures': {
    harmful: {
      settings: { minutes: 600, lastsMinutes: -1, unrecoverable: 0.1 },
      quantities: { onset: 2, share: 0.3 },
      laws: { age: { least: 30, shares: new Array(100).fill(0.01) } },
    },
    harmless: [
      {
        settings: { minutes: 0, lastsMinutes: -1, unrecoverable: 0.1 },
        quantities: { onset: 2, share: 0 },
        laws: { age: 30 },
      },
      {
        settings: { minutes: 0, lastsMinutes: 0, unrecoverable: 0 },
        quantities: { onset: 2, share: 0.3 },
        laws: { age: 30 },
      },
      {
        settings: { minutes: 0, lastsMinutes: -1, unrecoverable: 0 },
        quantities: { onset: 1000, share: 0.3 },
        laws: { age: 30 },
      },
      // Over before the first day.
      {
        settings: { minutes: 0, lastsMinutes: 1440, unrecoverable: 0 },
        quantities: { onset: -9, share: 0.3 },
        laws: { age: 30 },
      },
    ],
  },
  incidents: {
    harmful: { quantities: { perMonth: 15 }, laws: { length: 30 } },
    harmless: [
      { quantities: { perMonth: 0 }, laws: { length: 30 } },
      { quantities: { perMonth: 15 }, laws: { length: 0 } },
    ],
  },
};

const NAMES = Object.keys(DISTURBANCES);

/** Those whose episodes differ from future to future by their own chance: the others leave chance to the installations. */
const DRAWN: ReadonlySet<string> = new Set(['incidents', 'alert-storms', 'alert-surge']);

/** A plan with more disturbances than its own. */
function planWith(options: SampleOptions, more: readonly SampleDisturbance[]): Plan {
  return samplePlan({ ...options, disturbances: [...(options.disturbances ?? []), ...more] });
}

test('every disturbance of the registry takes part', () => {
  expect(Object.keys(STATED).sort()).toEqual([...NAMES].sort());
});

describe.each(NAMES)('the disturbance %s', (disturbance) => {
  const { harmful, harmless } = STATED[disturbance];

  test('that has no size, or lies beyond the horizon, is as if it were not there', () => {
    fc.assert(
      fc.property(anyLawfulOptions(), fc.constantFrom(...harmless), fc.nat(99), (options, stated, replication) => {
        const figures = (more: readonly SampleDisturbance[]) =>
          figuresOf(simulate(planWith(options, more), replication));
        expect(figures([{ id: 'more', disturbance, ...stated }])).toEqual(figures([]));
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  test('does something otherwise', () => {
    const plan = planWith({ days: 20 }, [{ id: 'more', disturbance, ...harmful }]);
    expect(
      simulate(plan, 0)
        .log.lines()
        .some(({ kind }) => /incident|defect|storm|delayed/.test(kind)),
    ).toBe(true);
  });

  test('befalls every strategy and pace alike, and differs from future to future by its own chance alone', () => {
    const episodes = (options: SampleOptions, replication: number) => {
      const world = newWorld(planWith(options, [{ id: 'more', disturbance, ...harmful }]));
      begin(world, replication);
      const { modifiers, incidents, storms, delayed } = world.given;
      return { modifiers, incidents, storms, delayed };
    };
    const expected = episodes({ volumePerDay: 10 }, 3);
    expect(episodes({ volumePerDay: 999, strata: [{ id: 'q', untouched: 5 }] }, 3)).toEqual(expected);
    expect(episodes({ volumePerDay: 10 }, 3)).toEqual(expected);
    const draws = DRAWN.has(disturbance);
    expect(JSON.stringify(episodes({ volumePerDay: 10 }, 4)) !== JSON.stringify(expected)).toBe(draws);
  });

  test('is its own: two of a kind under different ids differ where chance decides', () => {
    if (!DRAWN.has(disturbance)) return;
    const laidOut = (id: string) => {
      const world = newWorld(planWith({}, [{ id, disturbance, ...harmful }]));
      begin(world, 0);
      return [...world.given.incidents, ...world.given.storms];
    };
    expect(laidOut('one')).not.toEqual(laidOut('another'));
  });
});

const PAIRS = NAMES.flatMap((one) => NAMES.map((other) => [one, other] as const));

test.each(PAIRS)('%s and %s go together: the books add up, and both simulators agree', (one, other) => {
  const scope = fc.constantFrom('programme', 'dmc dmc-1', 'supplier keen', 'cohort cohort-1');
  fc.assert(
    fc.property(anyLawfulOptions(), scope, scope, fc.nat(99), (options, scopeOfOne, scopeOfOther, replication) => {
      const plan = planWith(options, [
        { id: 'm-one', disturbance: one, ...STATED[one].harmful, scope: scopeOfOne },
        { id: 'm-other', disturbance: other, ...STATED[other].harmful, scope: scopeOfOther },
      ]);
      expect(figuresOf(simulate(plan, replication))).toEqual(figuresOf(plainFuture(plan, replication)));
    }),
    { numRuns: 15, seed: 2 },
  );
});
