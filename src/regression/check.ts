import { whyNoDate } from '../forecast/cannot-forecast.ts';
import { findExpectation } from '../forecast/expectation.ts';
import type { ExpectationFound } from '../forecast/forecast.ts';
import { reduce } from '../forecast/reduce.ts';
import type { Runner } from '../forecast/runner.ts';
import { judgePrecision } from '../forecast/stopping.ts';
import { addTally, doneDays, inOrder, newTally, type Tally, WHOLE } from '../forecast/tally.ts';
import type { Plan } from '../plan/plan.ts';
import { planHash } from '../plan/plan-hash.ts';
import type { WrittenMap } from '../scenario/written.ts';
import { type Attributed, attribute } from './attribute.ts';
import { type Baseline, GENERATOR, hashOfFutures } from './baseline.ts';
import { compareFutures } from './comparison.ts';
import { perturbed } from './control.ts';
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
  /** The claims of the scenario's `expect:`; none where there is no forecast. */
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

/** A scenario as it is now. */
export interface Checkable {
  readonly plan: Plan;
  readonly written: WrittenMap;
  readonly words: Readonly<Record<string, unknown>>;
  /** What the program is built of. */
  readonly build: string;
  /** The plan of other words of the same scenario, with the same seed where none is written; undefined where they make none. */
  planOf(words: Readonly<Record<string, unknown>>): Plan | undefined;
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
  const grown = newTally(plan);
  const newsAt = async (many: number): Promise<Futures> => {
    addTally(grown, await runner.run(plan, grown.replications.length, many));
    return futuresOf(inOrder(grown));
  };
  const news = await newsAt(replications);
  const tally = inOrder(grown);
  const isSame = hashOfFutures(news) === baseline.futuresHash;
  const past = isSame ? undefined : await pastOf(now, baseline, runner);
  const looks = past?.isFaithful === true ? looksFrom(replications, most) : [replications];
  const looked = await judgeByLooks(plan, looks, async (many) =>
    many === replications ? [news, baseline.futures] : [await newsAt(many), await past!.futuresAt(many)],
  );
  const verdict = verdictOf(looked.outputs);
  const differs = differencesOf(now, baseline);
  const controlled = futuresOf(inOrder(await runner.run(perturbed(plan), 0, replications)));
  const noDate = whyNoDate(plan, tally);
  return {
    schemaVersion: CHECK_SCHEMA_VERSION,
    scenario: plan.name,
    verdict: isSame ? 'EQUIVALENT' : differs.length === 0 ? 'NOT DETERMINISTIC' : verdict,
    tier: isSame ? 'bytes' : 'statistics',
    ...looked,
    differs,
    claims: noDate === undefined ? claimsOf(plan, tally) : [],
    cannotForecast: noDate?.reason ?? null,
    control: verdictOf(judge(compareFutures(plan, controlled, news, 1), 1)),
    attribution:
      past === undefined || verdict === 'EQUIVALENT' ? null : await attribute(past.swapTo(now), news, baseline.futures),
    accepted: baseline.accepted,
    sunset: baseline.sunset,
  };
}

function differencesOf({ plan, build }: Checkable, baseline: Baseline): string[] {
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['model', plan.modelVersion, baseline.modelVersion],
    ['generator', GENERATOR, baseline.generator],
    ['build', build, baseline.build],
    ['plan', planHash(plan), baseline.planHash],
    ['seed', plan.seed.words, baseline.seed],
  ];
  return pairs.filter(([, now, before]) => now !== before).map(([what]) => what);
}

function claimsOf(plan: Plan, tally: Tally): ExpectationFound[] {
  const stopping = judgePrecision(plan, doneDays(tally, WHOLE, 'clearance').sort(), 1);
  const figures = reduce(plan, tally, stopping);
  return plan.expectations.map((expectation) => findExpectation(expectation, figures));
}
