import { expect, test } from 'vitest';
import { falseStops } from '../../src/experiment/false-stops.ts';
import { ruleClaimsFound } from '../../src/experiment/rule-claims.ts';
import { ruleLedger } from '../../src/experiment/rule-ledger.ts';
import { here } from '../../src/runners/here.ts';
import { samplePlan } from '../kit/plan.ts';
import { plannedRule } from '../kit/planned-rule.ts';

const claim = (id: string, comparator: '<' | '>', value: number) => ({
  text: `rules.${id}.falseHaltsPer100 ${comparator} ${value}`,
  path: ['rules', id, 'falseHaltsPer100'],
  comparator,
  value,
});

const ratio = (id: string, threshold: number) =>
  plannedRule('ratio-executed', { threshold, minimumSample: 50, first: 1, later: 1 }, { id });

const plan = samplePlan({
  days: 20,
  volumePerDay: 100,
  strata: [{ id: 'a', untouched: 2000 }],
  outcomes: { plain: { first: { rollBack: 0.05 }, turnaround: 1, troubledTurnaround: 1, backOff: 960 } },
  control: { reportLagTicks: 0, rules: [ratio('nervous', 0.06), ratio('calm', 0.9)] },
});

const FUTURES = 12;

test('what is measured is what the rule ledger tells of the rule', async () => {
  const { rules } = await ruleLedger(plan, here, FUTURES);
  for (const id of ['nervous', 'calm']) {
    expect(await falseStops(plan, id, FUTURES, here)).toEqual(rules.find((rule) => rule.id === id)?.falseStops);
  }
});

test('of a rule that speaks, its rate counts; of one that never does, the end that speaks against the claim', async () => {
  const ruleClaims = [
    claim('nervous', '<', 1),
    claim('nervous', '>', 1),
    claim('calm', '<', 100),
    claim('calm', '<', 0.001),
    claim('calm', '>', 0.001),
  ];
  const found = await ruleClaimsFound({ ...plan, ruleClaims }, here, FUTURES);
  expect(found.map(({ holds }) => holds)).toEqual([false, true, true, false, false]);
  expect(found[0].text).toBe('rules.nervous.falseHaltsPer100 < 1');
  expect(found[2].found).toBeGreaterThan(0);
  expect(found[4].found).toBe(0);
});

test('without claims nothing is simulated', async () => {
  const nobody = { watch: () => Promise.reject(new Error('asked for nothing')) };
  expect(await ruleClaimsFound(plan, nobody)).toEqual([]);
});
