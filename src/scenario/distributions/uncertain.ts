import { z } from 'zod';
import { date } from '../../units/date.ts';
import { duration } from '../../units/duration.ts';
import { alertsPerDay, incidentsPerMonth, volumePerDay } from '../../units/rate.ts';
import { factor, share } from '../../units/share.ts';
import { nearest } from '../did-you-mean.ts';
import type { Amount, AmountKind, Distribution, Law, LawInFile } from './distribution.ts';
import { addFault } from './fault.ts';
import { DISTRIBUTIONS } from './index.ts';

/** The schema of an amount that may be uncertain; see {@link uncertain}. */
export type UncertainAmount = z.ZodType<Law | LawInFile, unknown>;

/**
 * The schema of an amount that may be uncertain: the amount itself, or a map with one key, the name of a distribution.
 * What comes out is a law in the amount's base unit, of dates one of whole days; or a law whose values stand in a file.
 *
 *     5%                                    { uniform: [4%, 7%] }
 *     { lognormal: { median: 30 minutes, p90: 84 minutes } }
 *
 * Equal amounts get one schema, so that the JSON Schema states it once. A default is given by `prefault('5%')`: zod's
 * `default` would want a law.
 *
 * @param amount a schema of src/units; what it accepts decides which distributions suit it
 */
export function uncertain(amount: Amount): UncertainAmount {
  const known = schemaOf.get(amount);
  if (known !== undefined) return known;
  const schema = uncertainSchema(amount);
  schemaOf.set(amount, schema);
  return schema;
}

const schemaOf = new WeakMap<Amount, UncertainAmount>();

/** Names under which the JSON Schema states each schema once; other amounts' are repeated where they stand. */
const ID_OF = new Map<Amount, string>([
  [share, 'uncertain-share'],
  [factor, 'uncertain-factor'],
  [duration, 'uncertain-duration'],
  [date, 'uncertain-date'],
  [volumePerDay, 'uncertain-volume-per-day'],
  [alertsPerDay, 'uncertain-alerts-per-day'],
  [incidentsPerMonth, 'uncertain-incidents-per-month'],
]);

/** What an amount is, found out by what it accepts. */
export function kindOf(amount: Amount): AmountKind {
  if (amount.safeParse('2019-11-22').success) return 'date';
  return amount.safeParse('5%').success ? 'percentage' : 'magnitude';
}

function uncertainSchema(amount: Amount): UncertainAmount {
  const kind = kindOf(amount);
  const suited = Object.values(DISTRIBUTIONS).filter((distribution) => distribution.suits.includes(kind));
  const wordsOf = new Map(suited.map((distribution) => [distribution.name, distribution.words(amount, kind)]));
  const id = ID_OF.get(amount);
  // Stated when somebody asks for the JSON Schema, and once: a command that only reads a scenario has no use for it.
  let stated: readonly object[] | undefined;
  return z
    .unknown()
    .transform((input, context): Law | LawInFile => {
      // A plain amount is a constant; so is what is neither text nor map, because the amount says best what is wrong.
      const isMap = typeof input === 'object' && input !== null && !Array.isArray(input);
      const name = isMap ? nameIn(input, suited, kind, context) : 'constant';
      const words = name === undefined ? undefined : wordsOf.get(name);
      if (name === undefined || words === undefined) return z.NEVER;
      const outcome = words.safeParse(isMap ? (input as Record<string, unknown>)[name] : input);
      if (outcome.success) return DISTRIBUTIONS[name].law(outcome.data as never, kind);
      const path = isMap ? [name] : [];
      for (const issue of outcome.error.issues) context.addIssue({ ...issue, path: [...path, ...issue.path] });
      return z.NEVER;
    })
    .meta({
      ...(id === undefined ? {} : { id }),
      get anyOf() {
        stated ??= [jsonSchemaOf(amount), jsonSchemaOfMap(suited, wordsOf)];
        return stated;
      },
    });
}

/** The one key of a map, if it names a distribution that suits the amount. */
function nameIn(
  map: object,
  suited: readonly Distribution[],
  kind: AmountKind,
  context: z.RefinementCtx,
): string | undefined {
  const names = suited.map((distribution) => distribution.name);
  const keys = Object.keys(map);
  if (keys.length !== 1) {
    addFault(context, [], `an amount, or one distribution by its name: ${names.join(', ')}`);
    return undefined;
  }
  if (names.includes(keys[0])) return keys[0];
  const what = kind === 'date' ? 'a date' : 'this amount';
  const candidate = nearest(keys[0], names);
  const hint = candidate === undefined ? undefined : `did you mean '${candidate}'?`;
  addFault(context, keys, `a distribution that suits ${what}: ${names.join(', ')}`, hint);
  return undefined;
}

function jsonSchemaOfMap(suited: readonly Distribution[], wordsOf: ReadonlyMap<string, z.ZodType>): object {
  return {
    type: 'object',
    properties: Object.fromEntries(
      suited.map(({ name, says }) => [name, { ...jsonSchemaOf(wordsOf.get(name) as z.ZodType), description: says }]),
    ),
    additionalProperties: false,
    minProperties: 1,
    maxProperties: 1,
  };
}

function jsonSchemaOf(schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  return rest;
}
