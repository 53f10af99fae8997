import { probabilityOf } from '../../forecast/probability.ts';
import type { Runner } from '../../forecast/runner.ts';
import { doneDays, inOrder, sumsAt, type Tally, WHOLE } from '../../forecast/tally.ts';
import { hashOfId, NONE } from '../../kernel/identity.ts';
import type { Expectation } from '../../plan/expectation.ts';
import { originOf } from '../../plan/origin.ts';
import type { Plan } from '../../plan/plan.ts';
import { TOTAL } from '../../simulation/run.ts';
import { isoDateOf } from '../../units/date.ts';
import { dateEffects, harmEffect } from '../effects.ts';
import { pairedMean } from '../paired.ts';
import { type BreakingPoint, breakingPoint } from './breaking-point.ts';
import { STRESS_TESTS } from './catalogue.ts';
import { type Challenger, contendersOf, ORACLE, type Standing } from './contender.ts';
import { type Played, pairsOf } from './pairs.ts';
import { clearanceDays, haltedOfGoDays, scoresOf } from './score.ts';
import { judged, type Unjudged } from './seen.ts';
import { siteOf } from './site.ts';
import { type Cell, STRESS_SCHEMA_VERSION, type StressReport } from './stress-report.ts';
import type { Staged, StressTest } from './stress-test.ts';
import { together, type Verdict, verdictsOf } from './verdict.ts';

/** Futures of each kind where nothing else is asked: of each test and strategy some hundreds of them are simulated. */
export const USUAL_STRESS_REPLICATIONS = 60;

/** What may be asked of a stress test. */
export interface StressOptions {
  /** Futures of each kind, two at least. */
  readonly replications?: number;
  /** What has to hold; by default what the scenario expects, and clearance by its target at P80. */
  readonly criteria?: readonly Expectation[];
  readonly challengers?: readonly Challenger[];
  /** Names or numbers of the tests that are played; all where nothing is stated. */
  readonly only?: readonly string[];
  /** Whether it is looked for at which size each test breaks a criterion, which takes most of the time; it is where nothing is stated. */
  readonly isBisected?: boolean;
  /** Whether the scenario's own strategy is put to every two tests together as well; it is not where nothing is stated. */
  readonly isPaired?: boolean;
  /** Told how many futures of how many, as far as is known, are simulated. */
  readonly onReplications?: (done: number, all: number) => void;
}

/**
 * Puts strategies to the tests of the catalogue. Every test is played on the same futures, at the same addresses of chance, as
 * its control without it, and as every other strategy: what they have in common drops out of each difference.
 */
export async function stress(plan: Plan, runner: Runner, options: StressOptions = {}): Promise<StressReport> {
  const {
    replications = USUAL_STRESS_REPLICATIONS,
    criteria = claimsOf(plan),
    challengers = [],
    isBisected = true,
    isPaired = false,
  } = options;
  const contenders = contendersOf(plan, challengers);
  const chosen = STRESS_TESTS.filter(
    ({ id, name }) => options.only === undefined || options.only.some((each) => each === id || each === name),
  );
  let done = 0;
  const pairs = isPaired ? (chosen.length * (chosen.length - 1)) / 2 : 0;
  const all = (contenders.length * (1 + chosen.length * (isBisected ? USUAL_RUNS : 1)) + pairs) * replications;
  const run = async (variant: Plan): Promise<Tally> => {
    options.onReplications?.(done, Math.max(all, done + replications));
    const tally = inOrder(await runner.run(variant, 0, replications));
    done += replications;
    return tally;
  };
  const standings: Standing[] = [];
  for (const contender of contenders) {
    const clean = await run(contender.plan);
    const verdicts = verdictsOf(contender.plan, clean, criteria);
    standings.push({
      contender,
      clean,
      verdicts,
      criteria: criteria.filter((_, place) => verdicts[place] === 'holds'),
    });
  }
  const site = siteOf(plan, standings[0].clean);
  const tests: Unjudged[] = [];
  const played: Played[] = [];
  for (const test of chosen) {
    const { id, name, title, fails } = test;
    const staged = test.stage(site);
    if (typeof staged === 'string') {
      tests.push({ id, name, title, fails, notPlayed: staged, played: null, cells: [] });
      continue;
    }
    const size = staged.magnitude?.usual ?? 0;
    const { cells, own } = await cellsOf(test, staged, standings, isBisected, run);
    played.push({ id, staged, size, tally: own });
    tests.push({
      ...{ id, name, title, fails, notPlayed: null },
      played: { says: staged.says(size), items: staged.items(size), magnitude: staged.magnitude },
      cells,
    });
  }
  const { firstDayNumber, days } = plan.calendar;
  return {
    schemaVersion: STRESS_SCHEMA_VERSION,
    ...originOf(plan),
    replications,
    firstDay: isoDateOf(firstDayNumber),
    lastDay: isoDateOf(firstDayNumber + days - 1),
    criteria: criteria.map(({ text }) => text),
    criteriaFrom: options.criteria === undefined ? 'scenario' : 'command line',
    strategies: standings.map(({ contender, clean, verdicts }) => ({
      id: contender.id,
      from: contender.from,
      verdicts,
      inTime: inTimeOf(plan, clean),
      haltedOfGoDays: haltedOfGoDays(clean),
    })),
    tests: judged(tests, replications),
    pairs: isPaired ? await pairsOf(played, standings[0], run) : null,
  };
}

/** Runs of a test that are expected, for whoever shows how far it has come: the test itself and its bisection. */
const USUAL_RUNS = 4;

/** What the scenario expects, and clearance by its target at P80. */
function claimsOf({ expectations, targetDay, calendar }: Plan): readonly Expectation[] {
  if (targetDay === NONE) return expectations;
  const target = isoDateOf(calendar.firstDayNumber + targetDay);
  const text = `clearance.p80 <= ${target}`;
  if (expectations.some((each) => each.text === text)) return expectations;
  return [...expectations, { text, path: ['clearance', 'p80'], comparator: '<=', value: target }];
}

async function cellsOf(
  test: StressTest,
  staged: Staged,
  standings: readonly Standing[],
  isBisected: boolean,
  run: (variant: Plan) => Promise<Tally>,
): Promise<{ readonly cells: Unjudged['cells']; readonly own: Tally }> {
  const size = staged.magnitude?.usual ?? 0;
  const variants = standings.map(({ contender }) => staged.apply(contender.plan, size));
  const struck: Tally[] = [];
  for (const variant of variants) struck.push(await run(variant));
  const oracle = struck[standings.findIndex(({ contender }) => contender.plan.control.strategy.name === ORACLE)];
  const cells: Omit<Cell, 'seen'>[] = [];
  for (const [place, standing] of standings.entries()) {
    const { contender, clean, criteria } = standing;
    const { plan } = contender;
    const tally = struck[place];
    const verdicts = verdictsOf(variants[place], tally, criteria);
    cells.push({
      strategy: contender.id,
      clearance: dateEffects(plan, hashOfId(`stress ${test.id} ${contender.id}`), tally, clean),
      clearanceDays: harmEffect(clearanceDays(tally), clearanceDays(clean)),
      inTime: inTimeOf(plan, tally),
      scores: scoresOf(tally, clean),
      haltedOfGoDays: haltedOfGoDays(tally),
      regret: tally === oracle || oracle === undefined ? null : regretOf(tally, oracle),
      verdict: together(verdicts),
      broken: criteria.flatMap(({ text }, at) => (verdicts[at] === 'fails' ? [text] : [])),
      breaksAt: isBisected ? await breaksAt(staged, standing, together(verdicts), run) : null,
    });
  }
  return { cells, own: struck[0] };
}

async function breaksAt(
  { magnitude, apply }: Staged,
  { contender, criteria }: Standing,
  usual: Verdict,
  run: (variant: Plan) => Promise<Tally>,
): Promise<{ readonly point: BreakingPoint | null } | null> {
  if (magnitude === null || criteria.length === 0) return null;
  const point = await breakingPoint(magnitude, async (size) => {
    if (size === magnitude.usual) return usual;
    const variant = apply(contender.plan, size);
    return together(verdictsOf(variant, await run(variant), criteria));
  });
  return { point };
}

function regretOf(tally: Tally, oracle: Tally): Cell['regret'] {
  return {
    days: pairedMean(clearanceDays(tally), clearanceDays(oracle)),
    interruptions: pairedMean(sumsAt(tally, TOTAL.interruptions), sumsAt(oracle, TOTAL.interruptions)),
  };
}

function inTimeOf({ targetDay }: Plan, tally: Tally) {
  if (targetDay === NONE) return null;
  const done = doneDays(tally, WHOLE, 'clearance');
  return probabilityOf(done.filter((day) => day <= targetDay).length, done.length);
}
