import type { Rule } from '../rules/rule.ts';
import type { Strategy } from '../strategies/strategy.ts';
import { addressOf, faultOf, thrownBy } from './code.ts';
import { guardedRule } from './guard-rule.ts';
import { guardedStrategy } from './guard-strategy.ts';
import { KIT } from './kit.ts';
import type { PlugInSource } from './plug-in.ts';
import { checkRule, checkStrategy } from './shape.ts';

/** What a module defines, checked and watched over. */
export interface LoadedPlugIn {
  readonly strategies: readonly Strategy[];
  readonly rules: readonly Rule[];
}

/** What has been loaded in this thread, by file and content: the same text gives the same definitions, so it is loaded once. */
const LOADED = new Map<string, LoadedPlugIn>();

/** What a module of a plan defines, if it has been loaded in this thread. */
export function loaded(plugIn: PlugInSource): LoadedPlugIn | undefined {
  return LOADED.get(keyOf(plugIn));
}

/**
 * Loads the modules of a plan, so that its strategies and rules can be found in this thread. A plan without any needs nothing;
 * a runner calls this for every plan in every thread. It runs what the plan says: a plan from elsewhere is code from elsewhere.
 *
 * @param control of the plan
 * @throws CodeFault where a module cannot be loaded or does not define what it should
 */
export async function loadPlugIns({ plugIns = [] }: { readonly plugIns?: readonly PlugInSource[] }): Promise<void> {
  for (const plugIn of plugIns) {
    if (loaded(plugIn) === undefined) LOADED.set(keyOf(plugIn), await load(plugIn));
  }
}

function keyOf({ file, source }: PlugInSource): string {
  return `${file}\n${source}`;
}

/** An import at the beginning of a line, or an export of what another module has: what is outside is not in the plan. */
const IMPORT = /^[ \t]*(?:import\b(?!\.)(?:[^'"\n(]*\bfrom\b)?|export\b[^'"\n]*\bfrom\b)\s*['"]([^'"\n]*)['"]/m;

async function load(plugIn: PlugInSource): Promise<LoadedPlugIn> {
  const imported = IMPORT.exec(plugIn.source);
  if (imported !== null) {
    throw faultOf(
      plugIn,
      `it imports '${imported[1]}': a module is one file that imports nothing, and is handed what it needs`,
    );
  }
  let made: unknown;
  try {
    const module: { readonly default?: unknown } = await import(/* @vite-ignore */ addressOf(plugIn));
    if (typeof module.default !== 'function') throw faultOf(plugIn, 'its default export is no function');
    made = module.default(KIT);
  } catch (thrown) {
    throw thrownBy(plugIn, 'it cannot be loaded', thrown);
  }
  const strategies = listOf(plugIn, made, 'strategies').map((each) => checkStrategy(plugIn, each));
  const rules = listOf(plugIn, made, 'rules').map((each) => checkRule(plugIn, each));
  if (strategies.length + rules.length === 0) {
    throw faultOf(plugIn, "its function gives neither 'strategies' nor 'rules', a list of what it defines");
  }
  return {
    strategies: strategies.map((strategy) => guardedStrategy(plugIn, strategy)),
    rules: rules.map((rule) => guardedRule(plugIn, rule)),
  };
}

function listOf(plugIn: PlugInSource, made: unknown, name: 'strategies' | 'rules'): readonly unknown[] {
  const list = typeof made === 'object' && made !== null ? (made as Record<string, unknown>)[name] : undefined;
  if (list === undefined) return [];
  if (!Array.isArray(list)) throw faultOf(plugIn, `'${name}' is no list`);
  return list;
}
