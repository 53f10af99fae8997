import { expect, test } from 'vitest';
import { FAIL } from '../../../src/control/rules/rule.ts';
import { samplePlan } from '../../kit/plan.ts';
import { faultIn, ruleModule, ruleOf } from '../../kit/sample-plug-in.ts';
import { sampleView } from '../../kit/sample-view.ts';

const plan = samplePlan();

async function fault(parts: string, before = ''): Promise<string> {
  const rule = await ruleOf(ruleModule(parts, before));
  return faultIn(() => {
    const settings = rule.settle({} as never);
    const memory = new Float64Array(4);
    const view = sampleView(plan);
    for (let wave = 0; wave < 3; wave++) {
      rule.judge(settings, view, 2, memory, 2);
      rule.evidence(settings, view, 2, memory, 2);
      rule.ceiling?.(settings, view);
      rule.restart?.(settings, view, 2, memory, 2);
    }
  });
}

test.each([
  ['judge: () => undefined', "the rule 'own-rule', judge: it gives undefined, neither PASS, INCONCLUSIVE nor FAIL"],
  ['judge: () => true', 'judge: it gives true'],
  [
    'judge: (s, v, scope, memory, at) => { memory[at] = NaN; return PASS; }',
    'judge: it writes what is no number into its memory',
  ],
  ['judge: (s, view) => { view.halts++; return PASS; }', 'judge: it writes into the view'],
  ['judge: () => Math.random()', 'judge: it gives another answer when it is asked again'],
  ['judge: () => { throw 5; }', "the rule 'own-rule', judge: 5"],
  ['evidence: () => [[1, 2]]', 'evidence: it gives no list of at most three pairs'],
  ["evidence: () => [['a', NaN]]", 'evidence: it gives no list of at most three pairs'],
  ["evidence: () => [['a', 1], ['b', 1], ['c', 1], ['d', 1]]", 'evidence: it gives no list of at most three pairs'],
  ['ceiling: () => 2.5', 'ceiling: it gives 2.5, where a whole number from 0 on is expected'],
  ['restart: () => { throw new Error("again?"); }', 'restart: Error: again?'],
])('one with %s is stopped', async (parts, told) => {
  expect(await fault(parts)).toContain(told);
});

test('is given its memory of the scope, and can reach no other', async () => {
  const rule = await ruleOf(
    ruleModule(
      'judge: (s, v, scope, memory, at) => { memory.fill(memory.length * 10); return at === 0 ? FAIL : PASS; }',
    ),
  );
  const memory = Float64Array.of(1, 2, 3, 4);
  expect(rule.judge({}, sampleView(plan), 2, memory, 2)).toBe(FAIL);
  expect([...memory]).toEqual([1, 2, 10, 4]);
});

test('its evidence changes nothing that it remembers', async () => {
  const rule = await ruleOf(ruleModule("evidence: (s, v, scope, memory, at) => [['seen', ++memory[at]]]"));
  const memory = new Float64Array(4);
  expect([1, 2].map(() => rule.evidence({}, sampleView(plan), 0, memory, 0))).toEqual([[['seen', 1]], [['seen', 1]]]);
  expect([...memory]).toEqual([0, 0, 0, 0]);
});

test('a closed form that is no number is stopped', async () => {
  const rule = await ruleOf(ruleModule('reaction: () => NaN'));
  expect(await faultIn(() => rule.reaction?.({}, {} as never))).toContain('reaction: it gives NaN');
});

test('one that says nothing of the books it looks at may look at any', async () => {
  const rule = await ruleOf(ruleModule('judge: () => PASS'));
  expect(rule.looksAtBooks).toBe(true);
});
