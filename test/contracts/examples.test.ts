import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/control/rules/index.ts';
import { STRATEGIES } from '../../src/control/strategies/index.ts';
import { DISTURBANCES } from '../../src/disturbance/index.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { GUIDE_PLUG_IN, guideDefinitions } from '../kit/sample-plug-in.ts';
import { planAround } from '../kit/scenario-around.ts';

// That every example is a scenario, with its own schema and finite settings, is held by test/scenario/examples.test.ts.

const GUIDE = await guideDefinitions();
const modules = { [GUIDE_PLUG_IN.file]: GUIDE_PLUG_IN.source };
const strategies = [...Object.values(STRATEGIES), ...GUIDE.strategies];
const rules = [...Object.values(RULES), ...GUIDE.rules];

test.each([...strategies, ...rules, ...Object.values(DISTURBANCES)])(
  '$name says in whole sentences what it does',
  ({ says }) => {
    expect(says).toMatch(/^[A-Z].*\.$/);
    expect(says.length).toBeGreaterThan(20);
  },
);

describe('the example runs', () => {
  test.each(strategies)('of the strategy $name', async ({ example }) => {
    const run = simulate(await planAround({ strategy: example, modules }), 0);
    expect(run.log.lines().some(({ kind }) => kind === 'target')).toBe(true);
  });

  test.each(rules)('of the rule $name', async ({ example }) => {
    expect(simulate(await planAround({ rules: example, modules }), 0).started[0]).toBeGreaterThan(0);
  });

  test.each(Object.values(DISTURBANCES))('of the disturbance $name', async ({ example }) => {
    expect(simulate(await planAround({ disturbances: example }), 0).started[0]).toBeGreaterThan(0);
  });
});

test.each(rules)('the rule $name takes its first scope and action where a scenario says nothing', async (rule) => {
  const words = rule.example
    .trim()
    .split('\n')
    .filter((line) => !/^ *(scope|action):/.test(line));
  const plan = await planAround({ rules: words.join('\n'), modules });
  expect([plan.control.rules[0].scopeKind, plan.control.rules[0].action]).toEqual([rule.scopes[0], rule.actions[0]]);
});
