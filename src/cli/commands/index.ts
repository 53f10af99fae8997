import type { accept } from './accept.ts';
import type { capacity } from './capacity.ts';
import type { check } from './check.ts';
import type { comparePlans } from './compare.ts';
import type { explain } from './explain.ts';
import type { importDocument } from './import.ts';
import type { newScenario } from './new.ts';
import type { risks } from './risks.ts';
import type { rules } from './rules.ts';
import type { run } from './run.ts';
import type { schema } from './schema.ts';
import type { select } from './select.ts';
import type { sensitivity } from './sensitivity.ts';
import type { stressScenario } from './stress.ts';
import type { sweepScenario } from './sweep.ts';
import type { trace } from './trace.ts';
import type { validate } from './validate.ts';

/** What a command does, by its name; each is loaded only when it is called, so that `pacing --help` loads none. */
export const COMMANDS = Object.freeze({
  run: async (...typed: Parameters<typeof run>) => (await import('./run.ts')).run(...typed),
  compare: async (...typed: Parameters<typeof comparePlans>) => (await import('./compare.ts')).comparePlans(...typed),
  sweep: async (...typed: Parameters<typeof sweepScenario>) => (await import('./sweep.ts')).sweepScenario(...typed),
  risks: async (...typed: Parameters<typeof risks>) => (await import('./risks.ts')).risks(...typed),
  rules: async (...typed: Parameters<typeof rules>) => (await import('./rules.ts')).rules(...typed),
  capacity: async (...typed: Parameters<typeof capacity>) => (await import('./capacity.ts')).capacity(...typed),
  sensitivity: async (...typed: Parameters<typeof sensitivity>) =>
    (await import('./sensitivity.ts')).sensitivity(...typed),
  stress: async (...typed: Parameters<typeof stressScenario>) => (await import('./stress.ts')).stressScenario(...typed),
  select: async (...typed: Parameters<typeof select>) => (await import('./select.ts')).select(...typed),
  validate: async (...typed: Parameters<typeof validate>) => (await import('./validate.ts')).validate(...typed),
  trace: async (...typed: Parameters<typeof trace>) => (await import('./trace.ts')).trace(...typed),
  check: async (...typed: Parameters<typeof check>) => (await import('./check.ts')).check(...typed),
  accept: async (...typed: Parameters<typeof accept>) => (await import('./accept.ts')).accept(...typed),
  explain: async (...typed: Parameters<typeof explain>) => (await import('./explain.ts')).explain(...typed),
  schema: async (...typed: Parameters<typeof schema>) => (await import('./schema.ts')).schema(...typed),
  import: async (...typed: Parameters<typeof importDocument>) => (await import('./import.ts')).importDocument(...typed),
  new: async (...typed: Parameters<typeof newScenario>) => (await import('./new.ts')).newScenario(...typed),
});
