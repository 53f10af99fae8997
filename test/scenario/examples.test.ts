import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/control/rules/index.ts';
import { STRATEGIES } from '../../src/control/strategies/index.ts';
import { DISTURBANCES } from '../../src/disturbance/index.ts';
import { filesOf, planIn } from '../kit/scenario-files.ts';

/** A scenario into which the examples of the registries fit, with the sections that are given. */
function scenarioWith(sections: string): string {
  return `schemaVersion: 1
name: example
question: Does the example say what it should?
classification: public
time: { firstDay: 2019-11-14, horizon: 100 days }
outcomes: { usual: {} }
fleet: { strata: [ { cohort: itron, dmc: itron, supplier: one, status: dormant, untouched: 9 installations } ] }
${sections}`;
}

const FIXED = 'strategy: { kind: fixed, volume: 5 installations a day }';
const indented = (text: string, by: string) => text.trim().replaceAll(/^/gm, by);
const planWith = (sections: string) => planIn(filesOf({ 'x.yaml': scenarioWith(sections) }), 'x.yaml');

describe('the example of every definition stands in a scenario as it is', () => {
  test.each(Object.values(STRATEGIES))('strategy $name', async ({ name, example }) => {
    const plan = await planWith(`control:\n  strategy:\n${indented(example, '    ')}\n`);
    expect(plan.control.strategy.name).toBe(name);
    for (const value of Object.values(plan.control.strategy.settings).flat()) expect(value).toSatisfy(Number.isFinite);
  });

  test.each(Object.values(RULES))('rule $name', async ({ name, example, scopes, actions }) => {
    const plan = await planWith(`control:\n  ${FIXED}\n  rules:\n${indented(example, '    ')}\n`);
    expect(plan.control.rules).toMatchObject([{ id: name, rule: name }]);
    const [rule] = plan.control.rules;
    expect(scopes).toContain(rule.scopeKind);
    expect(actions).toContain(rule.action);
    for (const value of Object.values(rule.settings).flat()) expect(value).toSatisfy(Number.isFinite);
  });

  test.each(Object.values(DISTURBANCES))('disturbance $name', async ({ name, example, amounts, lengths }) => {
    const plan = await planWith(`control: { ${FIXED} }\ndisturbances:\n${indented(example, '  ')}\n`);
    const [planned] = plan.disturbances;
    expect(planned.disturbance).toBe(name);
    expect(Object.keys(planned.quantities)).toEqual(Object.keys(amounts));
    expect(Object.keys(planned.laws)).toEqual(Object.keys(lengths));
    for (const place of Object.values(planned.quantities)) {
      expect(plan.quantities[place].id).toMatch(new RegExp(`^disturbances\\.${planned.id}\\.`));
    }
  });
});

test('no definition takes a word that all of its kind share', () => {
  const shared = {
    rule: ['rule', 'id', 'label', 'scope', 'action', 'throttle', 'resume', 'dryRun'],
    disturbance: ['kind', 'id', 'label', 'enacted', 'scope'],
    strategy: ['kind'],
  };
  const taken = [
    ...Object.values(RULES).map(({ words }) => [shared.rule, Object.keys(words.shape)]),
    ...Object.values(STRATEGIES).map(({ words }) => [shared.strategy, Object.keys(words.shape)]),
    ...Object.values(DISTURBANCES).map(({ words, amounts, lengths }) => [
      [...shared.disturbance, ...Object.keys(words.shape)],
      [...Object.keys(amounts), ...Object.keys(lengths)],
    ]),
    ...Object.values(DISTURBANCES).map(({ words }) => [shared.disturbance, Object.keys(words.shape)]),
  ];
  for (const [words, own] of taken) expect(own.filter((word) => words.includes(word))).toEqual([]);
});
