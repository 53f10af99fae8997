import { definitionsOf } from '../../src/control/plug-ins/definitions.ts';
import { loadPlugIns } from '../../src/control/plug-ins/load.ts';
import type { PlugInSource } from '../../src/control/plug-ins/plug-in.ts';
import { RULES } from '../../src/control/rules/index.ts';
import type { Rule } from '../../src/control/rules/rule.ts';
import { STRATEGIES } from '../../src/control/strategies/index.ts';
import type { Strategy } from '../../src/control/strategies/strategy.ts';
import { CodeFault } from '../../src/kernel/assert.ts';
import { sha256Of } from '../../src/kernel/identity.ts';
import { blocksOf } from './docs/blocks.ts';
import { pageAt } from './docs/pages.ts';

/** A module as a plan carries it. */
export function plugInOf(source: string, file = 'own.js'): PlugInSource {
  return { file, sha256: sha256Of(source), source };
}

/** A block of the guide that a reader saves under this name. */
export function savedFromGuide(file: string): string {
  const block = blocksOf(pageAt('docs/guides/plug-in.md').text).find((each) => each.file === file);
  if (block === undefined) throw new Error(`the guide saves no ${file}`);
  return block.body;
}

/** The module of the guide. */
export const GUIDE_PLUG_IN = plugInOf(savedFromGuide('steady.js'), 'steady.js');

/** What the module of the guide defines: whatever holds for our strategies and rules holds for these. */
export async function guideDefinitions(): Promise<{ strategies: Strategy[]; rules: Rule[] }> {
  await loadPlugIns({ plugIns: [GUIDE_PLUG_IN] });
  const { strategies, rules } = definitionsOf({ plugIns: [GUIDE_PLUG_IN] });
  return {
    strategies: Object.values(strategies).filter(({ name }) => !Object.hasOwn(STRATEGIES, name)),
    rules: Object.values(rules).filter(({ name }) => !Object.hasOwn(RULES, name)),
  };
}

/** A module with one strategy that has these parts, in JavaScript, in the place of those of a harmless one. */
export function strategyModule(parts: string, before = ''): PlugInSource {
  return plugInOf(`${before}
export default ({ defineStrategy, z }) => ({
  strategies: [
    defineStrategy('own', {
      says: 'Is there to be broken.', example: 'kind: own', words: z.strictObject({}), settle: () => ({}), memory: 2,
      review: () => undefined, target: () => 10, ...{ ${parts} },
    }),
  ],
});`);
}

/** The same with one rule. */
export function ruleModule(parts: string, before = ''): PlugInSource {
  return plugInOf(`${before}
export default ({ defineRule, z, PASS, FAIL }) => ({
  rules: [
    defineRule('own-rule', {
      says: 'Is there to be broken.', example: '- rule: own-rule', words: z.strictObject({}), settle: () => ({}), memory: 1,
      scopes: ['dmc', 'programme'], actions: ['halt', 'warn'], judged: 'in the day',
      watches: { figure: 'nothing', of: 'nothing', over: 'no time' },
      judge: () => PASS, evidence: () => [], ...{ ${parts} },
    }),
  ],
});`);
}

/** The strategy of a module of one. */
export async function strategyOf(plugIn: PlugInSource): Promise<Strategy> {
  await loadPlugIns({ plugIns: [plugIn] });
  return definitionsOf({ plugIns: [plugIn] }).strategies['own'];
}

/** The rule of a module of one. */
export async function ruleOf(plugIn: PlugInSource): Promise<Rule> {
  await loadPlugIns({ plugIns: [plugIn] });
  return definitionsOf({ plugIns: [plugIn] }).rules['own-rule'];
}

/** What a module is told that cannot be loaded. */
export async function faultOfLoading(plugIn: PlugInSource): Promise<string> {
  return faultIn(() => loadPlugIns({ plugIns: [plugIn] }));
}

/** The message of the fault that something of a module's stops with. */
export async function faultIn(act: () => unknown): Promise<string> {
  try {
    await act();
  } catch (fault) {
    if (fault instanceof CodeFault) return fault.message;
    throw fault;
  }
  throw new Error('no fault');
}
