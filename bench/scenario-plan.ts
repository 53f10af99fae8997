import { readFile } from 'node:fs/promises';
import type { Plan } from '../src/plan/plan.ts';
import { compileScenario } from '../src/scenario/compile.ts';

const SCENARIOS = new URL('../scenarios/', import.meta.url);

/** The plan of a scenario that ships with the package. */
export async function shippedPlan(name: string): Promise<Plan> {
  const compiled = await compileScenario(`${name}.yaml`, {
    read: (path) => readFile(new URL(path, SCENARIOS), 'utf8'),
  });
  if ('problems' in compiled) throw new Error(`${name} does not compile: ${compiled.problems[0].message}`);
  return compiled.plan;
}
