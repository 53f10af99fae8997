import { whyNoDate } from '../forecast/cannot-forecast.ts';
import type { ExpectationFound } from '../forecast/forecast.ts';
import { GrowingFutures } from '../forecast/growing-futures.ts';
import { FORECAST_SCHEMA_VERSION } from '../forecast/provenance.ts';
import type { Runner } from '../forecast/runner.ts';
import { inOrder } from '../forecast/tally.ts';
import { keyOfWords } from '../kernel/chance.ts';
import type { Plan } from '../plan/plan.ts';
import { planHash } from '../plan/plan-hash.ts';
import { type Attributed, attribute } from './attribute.ts';
import { type Baseline, GENERATOR, hashOfFutures } from './baseline.ts';
import { inCalendarOf } from './calendars.ts';
import type { Checkable } from './checkable.ts';
import { compareFutures } from './comparison.ts';
import { perturbed } from './control.ts';
import { shareLuck } from './difference.ts';
import { judgeByLooks, looksFrom } from './looks.ts';
import { type Futures, futuresOf } from './outputs.ts';
import { pastOf } from './past.ts';
import { type Judged, judge, type Verdict, verdictOf } from './verdict.ts';

/** Version of the contract below: what `pacing check --json` prints. */
export const CHECK_SCHEMA_VERSION = 1;

/** Replications that a check adds to at most, where those of the baseline are too few to tell. */
export const MOST_REPLICATIONS = 4000;

/** What a check finds: plain JSON. */
export interface Checked {
  readonly schemaVersion: typeof CHECK_SCHEMA_VERSION;
  readonly scenario: string;
  readonly verdict: Verdict | 'NOT DETERMINISTIC';
  /** Which tier spoke: the same bytes, or statistics. */
  readonly tier: 'bytes' | 'statistics';
  readonly replications: number;
  /** How often the statistics may look, and did. */
  readonly looks: number;
  readonly looked: number;
  /** What is another than when the baseline was accepted: model, forecast contract, generator, build, plan, seed. */
  readonly differs: readonly string[];
  readonly outputs: readonly Judged[];
  /** The claims of the scenario's `expect:`; those on the forecast are not there where there is none. */
  readonly claims: readonly ExpectationFound[];
  readonly cannotForecast: string | null;
  /** The negative control: what the check says of a fleet that is a quarter larger. */
  readonly control: Verdict;
  /** Null where nothing changed, or what the baseline was made of cannot be compiled any more. */
  readonly attribution: Attributed | null;
  /** The baseline's acceptance, and the day from which on it is too old. */
  readonly accepted: Baseline['accepted'];
  readonly sunset: string;
}

/**
 * Holds a scenario's forecast against its baseline, in three tiers: the same futures to the byte; if not, two one-sided tests for every
 * output, with more futures where these are too few to tell; and the scenario's own claims. Whatever comes out, it shows on a fleet that is
 * a quarter larger that it would have noticed.
 *
 * @param most replications at most
 */
export async function check(
  now: Checkable,
  baseline: Baseline,
  runner: Runner,
  most: number = MOST_REPLICATIONS,
): Promise<Checked> {
  const { plan } = now;
  const { replications } = baseline;
  const grown = new GrowingFutures(plan, runner);
  const newsAt = async (many: number): Promise<Futures> => {
    await grown.growTo(many);
    return futuresOf(plan, grown.tally);
  };
  const news = await newsAt(replications);
  const isSame = hashOfFutures(news) === baseline.futuresHash;
  const past = isSame ? undefined : await pastOf(now, baseline, runner);
  // More futures of the baseline can be made where the program still makes its own. Otherwise more of the new ones alone help,
  // but take the pairs apart: not where these have much in common.
  const mayGrow = !isSame && (past?.isFaithful === true || !haveCommonLuck(plan, news, baseline.futures));
  const looks = mayGrow ? looksFrom(replications, most) : [replications];
  const { outputs, ...looked } = await judgeByLooks(plan, looks, async (many) => [
    await newsAt(many),
    past?.isFaithful ? await past.futuresAt(many) : baseline.futures,
  ]);
  const verdict = verdictOf(outputs);
  const differs = differencesOf(now, baseline);
  const controlled = futuresOf(plan, inOrder(await runner.run(perturbed(plan), 0, replications)));
  const noDate = whyNoDate(plan, grown.tally);
  const asks = past !== undefined && verdict !== 'EQUIVALENT';
  return {
    schemaVersion: CHECK_SCHEMA_VERSION,
    scenario: plan.name,
    verdict: isSame ? 'EQUIVALENT' : differs.length === 0 ? 'NOT DETERMINISTIC' : verdict,
    tier: isSame ? 'bytes' : 'statistics',
    ...looked,
    differs,
    // Futures that are the same need no statistics.
    outputs: isSame ? outputs.map((output) => ({ ...output, verdict: 'EQUIVALENT' as const })) : outputs,
    claims: noDate === undefined ? grown.figures().expectations : [],
    cannotForecast: noDate?.reason ?? null,
    control: verdictOf(judge(compareFutures(plan, controlled, news, 1), 1)),
    attribution: asks ? await attribute(now, past, baseline, news, runner) : null,
    accepted: baseline.accepted,
    sunset: baseline.sunset,
  };
}

function haveCommonLuck(plan: Plan, news: Futures, olds: Futures): boolean {
  return shareLuck(news.clearedOn, inCalendarOf(plan, olds).clearedOn);
}

function differencesOf({ plan, build }: Checkable, baseline: Baseline): string[] {
  // Its seed is part of a plan, and told apart.
  const asSeeded = { ...plan, seed: { words: baseline.seed, key: keyOfWords(baseline.seed) } };
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['model', plan.modelVersion, baseline.modelVersion],
    ['forecast contract', FORECAST_SCHEMA_VERSION, baseline.forecastSchemaVersion],
    ['generator', GENERATOR, baseline.generator],
    ['build', build, baseline.build],
    ['plan', planHash(asSeeded), baseline.planHash],
    ['seed', plan.seed.words, baseline.seed],
  ];
  return pairs.filter(([, now, before]) => now !== before).map(([what]) => what);
}
