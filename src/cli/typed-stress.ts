import { parse } from 'yaml';
import { definitionsOf } from '../control/plug-ins/definitions.ts';
import { STRESS_TESTS } from '../experiment/stress/catalogue.ts';
import type { Challenger } from '../experiment/stress/contender.ts';
import type { Plan } from '../plan/plan.ts';
import { nearest } from '../scenario/did-you-mean.ts';
import { withStrategy } from '../scenario/other-strategy.ts';
import { strategyWordsOf } from '../scenario/schema/strategies.ts';
import { readTyped } from './typed.ts';
import { UsageProblem } from './usage.ts';

/** The names or numbers of tests that were typed, parted by commas. */
export function testsIn(typed: string): readonly string[] {
  const known = STRESS_TESTS.flatMap(({ id, name }) => [id, name]);
  return typed.split(',').map((part) => {
    const name = part.trim();
    if (known.includes(name)) return name;
    const candidate = nearest(name, known);
    const hint = candidate === undefined ? '' : `; did you mean '${candidate}'?`;
    throw new UsageProblem(
      `--only: expected tests of the catalogue, such as T2 or provider-outage, received '${name}'${hint}`,
    );
  });
}

/** A strategy that was typed as under `strategy:` in a scenario, or its kind alone: the plan in which it decides. */
export function challengerOf(plan: Plan, typed: string): Challenger {
  const value = yamlIn(typed);
  const schema = strategyWordsOf(definitionsOf(plan.control));
  const words = readTyped('--strategy', schema, typeof value === 'string' ? { kind: value } : value, typed);
  const decided = withStrategy(plan, words);
  if ('unknownCohort' in decided) {
    throw new UsageProblem(`--strategy: the scenario has no cohort '${decided.unknownCohort}', received '${typed}'`);
  }
  return { id: nameOf(value), plan: decided };
}

function yamlIn(typed: string): unknown {
  try {
    return parse(typed);
  } catch {
    throw new UsageProblem(
      `--strategy: expected words as under 'strategy:' in a scenario, such as '{ kind: fixed, volume: 2000 installations a day }', received '${typed}'`,
    );
  }
}

/** Its kind, and what was written beside it. */
function nameOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const { kind, ...rest } = value as Readonly<Record<string, unknown>>;
  const texts = Object.values(rest).filter((each) => typeof each === 'string' || typeof each === 'number');
  return [kind, ...texts].join(' ');
}
