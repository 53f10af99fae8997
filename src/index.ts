// biome-ignore-all assist/source/organizeImports: the order is that of the river

/**
 * The front door, in the order of the river: words, a plan, one future, many futures, pictures. Each storey has a door of
 * its own (`migration-pacing-simulator/scenario` and so on) with more behind it.
 *
 *     const compiled = await compileScenario('november-2019.yaml', files);
 *     if ('plan' in compiled) console.log(answerLines(await forecast(compiled.plan, here)).join('\n'));
 */

// Words to a plan.
export {
  type Compiled,
  type CompileOptions,
  compileScenario,
  describeProblem,
  type Problem,
  type ScenarioFiles,
  scenarioJsonSchema,
  starterScenario,
} from './scenario/index.ts';

export { PACKAGE_VERSION, type Plan, planHash } from './plan/index.ts';

// A plan to one future; where it contradicts itself, Broken.
export { type Run, simulate } from './simulation/index.ts';

export { Broken } from './kernel/assert.ts';

// Many futures to what to expect.
export {
  type Forecast,
  type Forecasted,
  forecast,
  type NotForecasted,
  type Progress,
  type Runner,
  type Watcher,
} from './forecast/index.ts';

// What the residual risks of a plan would do.
export { type RiskEffects, riskEffects } from './experiment/risk-effects.ts';

// What the rules of a plan, and those of the catalogue, are worth.
export { type RuleLedger, ruleLedger } from './experiment/rule-ledger.ts';

// Which daily volume may be allowed, and what more would buy.
export { type Capacity, type CapacityOptions, capacity } from './experiment/capacity.ts';

// Which stated range moves the date most.
export { type Sensitivity, sensitivity } from './experiment/sensitivity.ts';

// Where replications run; in threads of Node by a door of its own, `migration-pacing-simulator/threads`.
export { here, hereWith } from './runners/here.ts';

export { byPost } from './runners/by-post.ts';

// What to expect in words and pictures; one future in words.
export {
  answerLines,
  forecastJson,
  packOf,
  planLines,
  reportHtml,
  type Trace,
  traceLines,
  traceOf,
} from './report/index.ts';
