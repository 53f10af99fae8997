import { z } from 'zod';
import { FORECAST_SCHEMA_VERSION } from '../forecast/provenance.ts';
import { sha256Of } from '../kernel/identity.ts';
import type { Plan } from '../plan/plan.ts';
import { planHash } from '../plan/plan-hash.ts';
import { COUNTS, type Futures } from './outputs.ts';

/** Version of the contract below. */
export const BASELINE_VERSION = 1;

/** The generator whose draws a baseline rests on. */
export const GENERATOR = 'threefry-2x32-20';

const isoDate = z.iso.date();
const whole = z.int();
const counts = Object.fromEntries(Object.keys(COUNTS).map((name) => [name, z.array(whole)])) as Record<
  keyof typeof COUNTS,
  z.ZodArray<typeof whole>
>;

const baselineSchema = z.strictObject({
  baselineVersion: z.literal(BASELINE_VERSION),
  scenario: z.string(),
  /** Versions of the model, of the forecast's contract, and what the program was built of. */
  modelVersion: z.string(),
  forecastSchemaVersion: z.int(),
  generator: z.string(),
  build: z.string(),
  planHash: z.string(),
  seed: z.string(),
  accepted: z.strictObject({ on: isoDate, by: z.string(), reason: z.string() }),
  /** Day from which on the baseline is too old to be held against. */
  sunset: isoDate,
  replications: z.int().min(2),
  /** SHA-256 of the futures below. */
  futuresHash: z.string(),
  futures: z.strictObject({
    firstDayNumber: whole,
    days: z.int().min(1),
    clearedOn: z.array(whole),
    counts: z.strictObject(counts),
    startedByMonth: z.array(z.array(whole)),
  }),
  /** The scenario's words, with what it inherits and the rows of its files. */
  words: z.record(z.string(), z.unknown()),
});

/** What a forecast was when somebody accepted it, with all that is needed to say later what has moved it. */
export type Baseline = z.output<typeof baselineSchema>;

/** What whoever accepts a forecast says. */
export interface Acceptance {
  /** ISO date of the acceptance, and from which on the baseline is too old. */
  readonly on: string;
  readonly sunset: string;
  readonly by: string;
  readonly reason: string;
  /** What the program was built of. */
  readonly build: string;
}

/** The baseline of a plan and its futures. @param words of its scenario: plain values */
export function baselineOf(
  plan: Plan,
  words: Readonly<Record<string, unknown>>,
  futures: Futures,
  { on, sunset, by, reason, build }: Acceptance,
): Baseline {
  const { firstDayNumber, days, clearedOn, startedByMonth } = futures;
  const list = (figures: ArrayLike<number>): number[] => Array.from(figures);
  const kept = {
    firstDayNumber,
    days,
    clearedOn: list(clearedOn),
    counts: {
      interruptions: list(futures.counts.interruptions),
      unrecoverable: list(futures.counts.unrecoverable),
      attempts: list(futures.counts.attempts),
      peakAlerts: list(futures.counts.peakAlerts),
    },
    startedByMonth: startedByMonth.map(list),
  };
  return {
    baselineVersion: BASELINE_VERSION,
    scenario: plan.name,
    modelVersion: plan.modelVersion,
    forecastSchemaVersion: FORECAST_SCHEMA_VERSION,
    generator: GENERATOR,
    build,
    planHash: planHash(plan),
    seed: plan.seed.words,
    accepted: { on, by, reason },
    sunset,
    replications: clearedOn.length,
    futuresHash: hashOfFutures(kept),
    futures: kept,
    words,
  };
}

/** SHA-256 of the figures of futures: equal for equal figures. */
export function hashOfFutures(futures: Futures): string {
  const list = (figures: ArrayLike<number>): string => Array.from(figures).join(' ');
  const counts = Object.keys(COUNTS).map((name) => list(futures.counts[name as keyof typeof COUNTS]));
  const horizon = `${futures.firstDayNumber} ${futures.days}`;
  return sha256Of([horizon, list(futures.clearedOn), ...counts, ...futures.startedByMonth.map(list)].join('\n'));
}

/** The text of a baseline's file: JSON, a line for each key and for each list of figures, so that its history can be read. */
export function baselineText(baseline: Baseline): string {
  const { futures, ...rest } = baseline;
  const lines = (map: object, indent: string): string =>
    Object.entries(map)
      .map(([key, value]) => `${indent}${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n');
  const months = futures.startedByMonth.map((month) => `      ${JSON.stringify(month)}`).join(',\n');
  const kept = [
    `    "firstDayNumber": ${futures.firstDayNumber},\n    "days": ${futures.days}`,
    `    "clearedOn": ${JSON.stringify(futures.clearedOn)}`,
    `    "counts": {\n${lines(futures.counts, '      ')}\n    }`,
    `    "startedByMonth": [\n${months}\n    ]`,
  ];
  return `{\n${lines(rest, '  ')},\n  "futures": {\n${kept.join(',\n')}\n  }\n}\n`;
}

/** Reads the text of a baseline's file: the baseline, or what is wrong with it, each with where. */
export function readBaseline(text: string): { readonly baseline: Baseline } | { readonly faults: readonly string[] } {
  let plain: unknown;
  try {
    plain = JSON.parse(text);
  } catch (error) {
    return { faults: [`is not JSON: ${(error as Error).message}`] };
  }
  const outcome = baselineSchema.safeParse(plain);
  if (!outcome.success) {
    return { faults: outcome.error.issues.map(({ path, message }) => `${path.join('.') || 'as a whole'}: ${message}`) };
  }
  const baseline = outcome.data;
  // A baseline is made by `pacing accept` alone: one that was edited by hand is none.
  const isWhole = hashOfFutures(baseline.futures) === baseline.futuresHash;
  return isWhole
    ? { baseline }
    : { faults: ['futures: were changed by hand; `pacing accept` is the way to renew them'] };
}
