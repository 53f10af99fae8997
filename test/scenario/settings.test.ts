import { describe, expect, test } from 'vitest';
import { planHash } from '../../src/plan/plan-hash.ts';
import { compileScenario } from '../../src/scenario/compile.ts';
import { describeProblem } from '../../src/scenario/problem.ts';
import type { Setting } from '../../src/scenario/settings.ts';

const SCENARIO = `
schemaVersion: 1
name: small
question: Does a higher pace help?
classification: public
time: { firstDay: 2026-01-05, horizon: 4 weeks }
suppliers: { supplier-a: { ready: 2026-01-05 } }
outcomes: { usual: { first: { rollBack: 2% } } }
fleet:
  strata:
    - { cohort: all, dmc: model, supplier: supplier-a, status: dormant, untouched: 3000 installations }
control:
  strategy: { kind: fixed, volume: 500 installations a day }
  rules:
    - { rule: ratio-executed, id: many, scope: dmc, threshold: 40%, minimumSample: 50, action: halt }
    - { rule: ratio-executed, id: few, scope: dmc, threshold: 4%, minimumSample: 50, action: warn }
`;

const compiled = (text: string, ...set: readonly Setting[]) =>
  compileScenario('small.yaml', { read: async () => text }, { set });

async function hashOf(text: string, ...set: readonly Setting[]): Promise<string> {
  const found = await compiled(text, ...set);
  if (!('plan' in found)) throw new Error(found.problems[0].message);
  return planHash(found.plan);
}

async function toldOf(...set: readonly Setting[]): Promise<readonly string[]> {
  const found = await compiled(SCENARIO, ...set);
  return 'plan' in found ? [] : found.problems.map(describeProblem);
}

const set = (path: string, value: string): Setting => ({ path, value });

describe('a setting makes the plan that its author would have made', () => {
  test.each([
    ['of a value', set('control.strategy.volume', '700 installations a day'), ['500 inst', '700 inst']],
    [
      'of a number that takes the unit of the one before',
      set('control.strategy.volume', '700'),
      ['500 inst', '700 inst'],
    ],
    ['of a percentage likewise', set('outcomes.usual.first.rollBack', '3'), ['rollBack: 2%', 'rollBack: 3%']],
    ['of an item by its place', set('control.rules[1].threshold', '5'), ['threshold: 4%,', 'threshold: 5%,']],
    ['of an item by its id', set('control.rules.few.threshold', '5%'), ['threshold: 4%,', 'threshold: 5%,']],
    [
      'of a map',
      set(
        'control.strategy',
        '{ kind: geometric, start: 100 installations a day, factor: 2, most: 800 installations a day, everyDays: 2 }',
      ),
      null,
    ],
    [
      'that is new',
      set('control.cap', '600 installations a day'),
      ['control:', 'control:\n  cap: 600 installations a day'],
    ],
    [
      'that is new, below something new',
      set('time.target', '2026-01-20'),
      ['4 weeks }', '4 weeks, target: 2026-01-20 }'],
    ],
    ['that takes away', set('control.rules', ''), [SCENARIO.slice(SCENARIO.indexOf('  rules:')), '']],
  ] as const)('%s', async (_, setting, edit) => {
    if (edit === null) expect((await toldOf(setting)).join()).not.toContain('syntax');
    else expect(await hashOf(SCENARIO, setting)).toBe(await hashOf(SCENARIO.replace(edit[0], edit[1])));
  });

  test('one after another', async () => {
    const [first, second] = [set('control.strategy.volume', '700'), set('control.strategy.volume', '800')];
    expect(await hashOf(SCENARIO, first, second)).toBe(await hashOf(SCENARIO, second));
  });
});

describe('a setting that cannot be meant is told at itself', () => {
  test.each([
    [set('control.strategy.volme', '5'), '--set:1:1: error at control.strategy.volme', "did you mean 'volume'?"],
    [
      set('strategy.volume', '5'),
      '--set:1:1: error: expected a path that begins with',
      "did you mean 'control.strategy.volume'?",
    ],
    [set('from', 'other.yaml'), '--set:1:1: error: expected a path that begins with', "received 'from'"],
    [set('control.strategy.volume', '5 apples'), '--set:1:25: error at control.strategy.volume', "received '5 apples'"],
    [set('control.rules[7].threshold', '5'), '--set:1:1: error at control.rules', 'from 0 to 1'],
    [set('control.strategy.volume.most', '5'), '--set:1:1: error', 'which is one value'],
    [set('control.strategy', '{ kind: [ }'), '--set:1:18: error at control.strategy', 'every [ or { closed'],
  ] as const)('%o', async (setting, where, says) => {
    const [told] = await toldOf(setting);
    expect(told.startsWith(where), told).toBe(true);
    expect(told).toContain(says);
    expect(told).toContain(`| ${setting.path}=${setting.value}\n`);
  });

  test('on its own line, where there are several', async () => {
    expect(await toldOf(set('control.strategy.volume', '5'), set('control.cap', 'x'))).toEqual([
      expect.stringMatching(/^--set:2:13: error at control\.cap: /),
    ]);
  });
});
