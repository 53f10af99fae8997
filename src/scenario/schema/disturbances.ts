import { z } from 'zod';
import type { AmountKind, Disturbance } from '../../disturbance/disturbance.ts';
import { DISTURBANCES } from '../../disturbance/index.ts';
import { date } from '../../units/date.ts';
import { duration } from '../../units/duration.ts';
import { incidentsPerMonth, stormsPerMonth } from '../../units/rate.ts';
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
};

/** The whole programme, one of its parts, or the region of a DNO. */
export type ScopeWords =
  | 'programme'
  | { readonly cohort: string }
  | { readonly dmc: string }
  | { readonly supplier: string }
  | { readonly dno: string };

const PARTS = [
  z.literal('programme'),
  z.strictObject({ cohort: identifier }),
  z.strictObject({ dmc: identifier }),
  z.strictObject({ supplier: identifier }),
] as const;

const scope: z.ZodType<ScopeWords, unknown> = z
  .union(PARTS, { error: "expected 'programme', or a map with 'cohort', 'dmc' or 'supplier'" })
  .describe("where it strikes: 'programme', or one cohort, DMC or supplier");

const scopeOrRegion: z.ZodType<ScopeWords, unknown> = z
  .union([...PARTS, z.strictObject({ dno: identifier })], {
    error: "expected 'programme', or a map with 'cohort', 'dmc', 'supplier' or 'dno'",
  })
  .describe("where it strikes: 'programme', one cohort, DMC or supplier, or the region of one DNO");

function commonWords(disturbance: Disturbance) {
  const laws: Record<string, z.ZodType<Law, unknown>> = {};
  for (const [name, { kind, says }] of Object.entries(disturbance.amounts))
    laws[name] = law(AMOUNT_OF[kind]).describe(says);
  for (const [name, { says }] of Object.entries(disturbance.lengths)) laws[name] = law(duration).describe(says);
  return {
    kind: z.literal(disturbance.name).describe(disturbance.says),
    id: identifier.optional().describe('names it, and addresses its luck; its kind where not stated'),
    label,
    enacted: yesNo('whether it happens; else it only stands by, for a risk that names it (`pacing risks`)').prefault(
      'yes',
    ),
    scope: (disturbance.regional ? scopeOrRegion : scope).prefault('programme'),
    ...laws,
  };
}

/** One disturbance of the registry: its name under `kind`, what all share, its amounts, its lengths and its own words. */
const disturbanceWords = tagged(
  'kind',
  Object.values(DISTURBANCES).map((disturbance) => disturbance.words.safeExtend(commonWords(disturbance))),
);

export const disturbancesWords = z.array(disturbanceWords).max(200).default([]).describe('what goes wrong');
