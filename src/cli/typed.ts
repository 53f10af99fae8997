import type { z } from 'zod';
import { expectedIn, hintIn } from '../scenario/issue-words.ts';
import type { CompileOptions } from '../scenario/parts/plan.ts';
import { effortWords } from '../scenario/schema/effort.ts';
import { scenarioWords } from '../scenario/schema/scenario.ts';
import type { Setting } from '../scenario/settings.ts';
import { UsageProblem } from './usage.ts';

const WHOLE_NUMBER = /^(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})$/;

/** What may be typed in the place of what the scenario says. */
export interface TypedOptions {
  readonly seed?: string;
  readonly replications?: string;
  readonly precision?: string;
  /** 'PATH=VALUE', each. */
  readonly set?: readonly string[];
  readonly allowCode?: true;
}

/** Reads these options, by the schemas that read the same words in a scenario. */
export function compileOptionsOf({ seed, replications, precision, set = [], allowCode }: TypedOptions): CompileOptions {
  const stated = replications === undefined ? precision : numberIn('--replications', replications);
  const name = replications === undefined ? 'precision' : 'replications';
  const effort: Partial<z.output<typeof effortWords>> =
    stated === undefined ? {} : readTyped(`--${name}`, effortWords, { [name]: stated }, String(stated));
  return {
    ...(set.length === 0 ? {} : { set: set.map(settingOf) }),
    ...(seed === undefined ? {} : { seed: readTyped('--seed', scenarioWords.shape.seed, seed) }),
    ...(effort.replications === undefined ? {} : { replications: effort.replications }),
    ...(effort.precision === undefined ? {} : { precisionDays: effort.precision }),
    ...(allowCode ? { allowCode } : {}),
  };
}

/** 'PATH=VALUE' in two. */
export function settingOf(typed: string): Setting {
  const sign = typed.indexOf('=');
  if (sign > 0) return { path: typed.slice(0, sign).trim(), value: typed.slice(sign + 1).trim() };
  throw new UsageProblem(
    `--set: expected PATH=VALUE, such as 'control.cap=2,200 installations a day', received '${typed}'`,
  );
}

/**
 * Reads what was typed by a schema.
 *
 * @param name of the option or argument, as it is typed
 * @param typed the text itself, where the value is more than that
 */
export function readTyped<Value>(
  name: string,
  schema: z.ZodType<Value>,
  value: unknown,
  typed: string = String(value),
): Value {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const hint = hintIn(issue, value);
  const more = hint === undefined ? '' : `; ${hint}`;
  throw new UsageProblem(`${name}: expected ${expectedIn(issue)}, received '${typed}'${more}`);
}

/** The whole number that was typed, its thousands grouped or not. */
export function numberIn(name: string, typed: string): number {
  if (WHOLE_NUMBER.test(typed)) return Number(typed.replaceAll(',', ''));
  throw new UsageProblem(`${name}: expected a whole number, such as 500, received '${typed}'`);
}
