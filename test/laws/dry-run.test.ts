import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RULES } from '../../src/control/rules/index.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { anyPlan } from '../kit/any-plan.ts';
import { figuresOf } from '../kit/figures-of.ts';
import { plannedRule } from '../kit/planned-rule.ts';
import { SEVERE_SETTINGS } from '../kit/severe-settings.ts';

/** Every rule of the registry in every scope and with every action, as severe as can be, on a dry run. */
const DRY = Object.values(RULES).flatMap(({ name, scopes, actions }) =>
  scopes.flatMap((scopeKind) =>
    actions.map((action) => {
      const id = `dry ${name} ${scopeKind} ${action}`;
      return plannedRule(name, SEVERE_SETTINGS[name], { id, scopeKind, action, dryRun: true, throttleShare: 0 });
    }),
  ),
);

test('rules on a dry run are judged and logged, and change nothing', () => {
  let spoken = 0;
  fc.assert(
    fc.property(anyPlan(), fc.nat(100), (plan, replication) => {
      const stated = plan.control.rules.length;
      const withDry: Plan = { ...plan, control: { ...plan.control, rules: [...plan.control.rules, ...DRY] } };
      const { log: lines, ...figures } = figuresOf(simulate(plan, replication));
      const { log: allLines, ...figuresWithDry } = figuresOf(simulate(withDry, replication));
      expect(figuresWithDry).toEqual(figures);
      const dryLines = (allLines as { rule: number }[]).filter(({ rule }) => rule >= stated);
      expect((allLines as { rule: number }[]).filter(({ rule }) => rule < stated)).toEqual(lines);
      spoken += dryLines.length;
    }),
    { numRuns: 60, seed: 1 },
  );
  // They had something to say, or nothing would be proved.
  expect(spoken).toBeGreaterThan(1000);
});
