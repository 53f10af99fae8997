import { assert } from '../../kernel/assert.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { STRATEGIES } from '../strategies/index.ts';
import type { Strategy } from '../strategies/strategy.ts';
import { loaded } from './load.ts';
import type { PlugInSource } from './plug-in.ts';

/** Strategies and rules by name: what a scenario's words may mean. */
export interface Definitions {
  readonly strategies: Readonly<Record<string, Strategy>>;
  readonly rules: Readonly<Record<string, Rule>>;
}

/** Those that need no module. */
export const OURS: Definitions = Object.freeze({ strategies: STRATEGIES, rules: RULES });

/**
 * The definitions that a plan's names mean: ours, and those of its modules, which have to be loaded in this thread before
 * ({@link loadPlugIns}).
 *
 * @param control of a plan; or what names modules as one does
 */
export function definitionsOf({ plugIns }: { readonly plugIns?: readonly PlugInSource[] }): Definitions {
  if (plugIns === undefined) return OURS;
  const strategies: Record<string, Strategy> = { ...STRATEGIES };
  const rules: Record<string, Rule> = { ...RULES };
  for (const plugIn of plugIns) {
    const own = loaded(plugIn);
    assert(
      own !== undefined,
      `the module ${plugIn.file} of the plan is not loaded: await loadPlugIns(plan.control) first`,
    );
    for (const strategy of own.strategies) strategies[strategy.name] = strategy;
    for (const rule of own.rules) rules[rule.name] = rule;
  }
  return { strategies, rules };
}
