import { z } from 'zod';
import type { AmountKind, Disturbance } from '../../disturbance/disturbance.ts';
import { DISTURBANCES } from '../../disturbance/index.ts';
import { date } from '../../units/date.ts';
import { duration } from '../../units/duration.ts';
import { incidentsPerMonth, outagesPerMonth, stormsPerMonth } from '../../units/rate.ts';
import { factor, share } from '../../units/share.ts';
import type { Amount, Law } from '../distributions/distribution.ts';
import { law } from './laws.ts';
import { tagged } from './tagged.ts';
import { identifier, label, yesNo } from './texts.ts';

const AMOUNT_OF: Readonly<Record<AmountKind, Amount>> = {
  share,
  factor,
  date,
  'incidents per month': incidentsPerMonth,
  'storms per month': stormsPerMonth,
  'outages per month': outagesPerMonth,
};

/** The whole programme, one of its parts, or the region of a DNO. */
export type ScopeWords =
  | 'programme'
  | { readonly cohort: string }
  | { readonly dmc: string }
  | { readonly supplier: string }
  | { readonly dno: string };

const KINDS = ['programme', 'cohort', 'dmc', 'supplier', 'dno'] as const;

const WORDS_OF = {
  programme: z.literal('programme'),
  cohort: z.strictObject({ cohort: identifier }),
  dmc: z.strictObject({ dmc: identifier }),
  supplier: z.strictObject({ supplier: identifier }),
  dno: z.strictObject({ dno: identifier }),
} as const;
/** A part of the programme, or all of it. */
export const scope: z.ZodType<ScopeWords, unknown> = z
  .union([WORDS_OF.programme, WORDS_OF.cohort, WORDS_OF.dmc, WORDS_OF.supplier], {
    error: "expected 'programme', or a map with 'cohort', 'dmc' or 'supplier'",
  })
  .describe("where it strikes: 'programme', or one cohort, DMC or supplier");

const SAYS_OF = { cohort: 'cohort', dmc: 'DMC', supplier: 'supplier', dno: 'the region of a DNO' } as const;

/** Where a disturbance may strike, in words of a scenario. */
function scopeWords({ scopes, regional }: Disturbance): z.ZodType<ScopeWords, unknown> {
  const own: readonly string[] = scopes ?? ['programme', 'cohort', 'dmc', 'supplier'];
  const kinds = KINDS.filter((kind) => own.includes(kind) || (kind === 'dno' && regional));
  const parts = kinds.filter((kind) => kind !== 'programme');
  const keys = parts.map((kind) => `'${kind}'`);
  const inMap = keys.length === 0 ? '' : `, or a map with ${listed(keys)}`;
  const inWords = parts.length === 0 ? '' : `, or one ${listed(parts.map((kind) => SAYS_OF[kind]))}`;
  const choices = kinds.map((kind) => WORDS_OF[kind]) as unknown as readonly [z.ZodType<ScopeWords, unknown>];
  return z
    .union(choices, { error: `expected 'programme'${inMap}` })
    .describe(`where it strikes: 'programme'${inWords}`);
}

function listed(words: readonly string[]): string {
  return words.length === 1 ? words[0] : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function lawOrNone(amount: Amount, says: string, optional = false): z.ZodType<Law, unknown> {
  // Whoever reads the words of an optional one looks first whether it is there.
  return (optional ? law(amount).optional() : law(amount)).describe(says) as z.ZodType<Law, unknown>;
}

function commonWords(disturbance: Disturbance) {
  const laws: Record<string, z.ZodType<Law, unknown>> = {};
  for (const [name, { kind, says, optional }] of Object.entries(disturbance.amounts)) {
    laws[name] = lawOrNone(AMOUNT_OF[kind], says, optional);
  }
  for (const [name, { says, optional }] of Object.entries(disturbance.lengths)) {
    laws[name] = lawOrNone(duration, says, optional);
  }
  return {
    kind: z.literal(disturbance.name).describe(disturbance.says),
    id: identifier.optional().describe('names it, and addresses its luck; its kind where not stated'),
    label,
    enacted: yesNo('whether it happens; else it only stands by, for a risk that names it (`pacing risks`)').prefault(
      'yes',
    ),
    scope: scopeWords(disturbance).prefault('programme'),
    ...(disturbance.ofService
      ? { service: identifier.optional().describe('in place of a scope: a service, and all that goes through it') }
      : {}),
    ...laws,
  };
}

/** One disturbance of the registry: its name under `kind`, what all share, its amounts, its lengths and its own words. */
const disturbanceWords = tagged(
  'kind',
  Object.values(DISTURBANCES).map((disturbance) => disturbance.words.safeExtend(commonWords(disturbance))),
);

export const disturbancesWords = z.array(disturbanceWords).max(200).default([]).describe('what goes wrong');
