/** Words to a plan: the only place that parses. Files come through a port, so that it runs where there is no disk. */
export { type Compiled, compileScenario } from './compile.ts';
export { DISTRIBUTIONS } from './distributions/index.ts';
export { scenarioJsonSchema } from './json-schema.ts';
export { LIMITS } from './limits.ts';
export type { CompileOptions } from './parts/plan.ts';
export { describeProblem, type Problem } from './problem.ts';
export type { ScenarioFiles } from './scenario-files.ts';
export { starterScenario } from './starter.ts';
