import type { Expectation } from '../plan/expectation.ts';
import type { Plan } from '../plan/plan.ts';
import { isSentence, readExpectation } from '../scenario/expectation.ts';
import { namesInPlan } from '../scenario/names-in-plan.ts';
import { UsageProblem } from './usage.ts';

/**
 * Reads claims that were typed, by the words of a scenario's `expect:`.
 *
 * @param option by which they were typed, such as '--limit'
 */
export function readClaims(option: string, typed: readonly string[], plan: Plan): readonly Expectation[] {
  const names = namesInPlan(plan);
  return typed.map((text) => {
    const read = readExpectation(text, names);
    if (!isSentence(read)) return read;
    const hint = read.hint === undefined ? '' : `; ${read.hint}`;
    throw new UsageProblem(`${option} '${text}': expected ${read.expected}, received ${read.received}${hint}`);
  });
}
