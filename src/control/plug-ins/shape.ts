import { z } from 'zod';
import { ACTIONS, type Rule } from '../rules/rule.ts';
import { SCOPE_KINDS } from '../scope.ts';
import type { Strategy } from '../strategies/strategy.ts';
import { faultOf } from './code.ts';
import type { PlugInSource } from './plug-in.ts';

/** Numbers that something may remember, or remember of a scope. */
const MOST_MEMORY = 10_000;

const name = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'lower-case words and digits joined by hyphens' });
const text = z.string().min(1).max(2000);
const act = z.custom((value) => typeof value === 'function', { error: 'a function' });
const memory = z.int().min(0).max(MOST_MEMORY);
/** Unknown words would be swallowed by any but a strict map, and a mistyped limit would never be met. */
const words = z.custom((value) => value instanceof z.ZodObject && value.def.catchall instanceof z.ZodNever, {
  error: 'z.strictObject of the words that a scenario may write',
});
const oneOf = (of: readonly [string, ...string[]]) => z.array(z.enum(of)).min(1);

const STRATEGY = z.looseObject({
  name,
  says: text,
  example: text,
  words,
  settle: act,
  memory,
  memoryOfScope: memory.optional(),
  review: act,
  target: act,
  hold: act.optional(),
  heed: z.undefined({ error: 'nothing: only the oracle is shown the truth' }).optional(),
});

const RULE = z.looseObject({
  name,
  says: text,
  example: text,
  words,
  settle: act,
  scopes: oneOf(SCOPE_KINDS),
  actions: oneOf(ACTIONS),
  watches: z.looseObject({ figure: text, of: text, over: text }),
  judged: z.enum(['at the opening', 'in the day', 'at both']),
  looksAtPlanned: z.literal(true).optional(),
  memory: memory.optional(),
  judge: act,
  restart: act.optional(),
  ceiling: act.optional(),
  evidence: act,
  reaction: act.optional(),
});

/** What a module gives as a strategy, if it has all that one needs. */
export function checkStrategy(plugIn: PlugInSource, given: unknown): Strategy {
  return checked(plugIn, 'strategy', STRATEGY, given) as unknown as Strategy;
}

/** What a module gives as a rule, if it has all that one needs. */
export function checkRule(plugIn: PlugInSource, given: unknown): Rule {
  return checked(plugIn, 'rule', RULE, given) as unknown as Rule;
}

function checked(plugIn: PlugInSource, what: string, shape: z.ZodType, given: unknown): unknown {
  const { error } = shape.safeParse(given);
  if (error === undefined) return given;
  const [{ path, message }] = error.issues;
  const called = typeof given === 'object' && given !== null && 'name' in given ? ` '${String(given.name)}'` : '';
  const where = path.length === 0 ? '' : `${path.join('.')}: `;
  throw faultOf(plugIn, `its ${what}${called} has not the shape of one: ${where}${lowerFirst(message)}`);
}

function lowerFirst(message: string): string {
  return message.slice(0, 1).toLowerCase() + message.slice(1);
}
