import type { BreakingPoint } from '../experiment/stress/breaking-point.ts';
import { type Magnitude, magnitudeText } from '../experiment/stress/magnitude.ts';
import type { Cell, StressReport, TestTold } from '../experiment/stress/stress-report.ts';
import type { Verdict } from '../experiment/stress/verdict.ts';
import { countWords, numberWords } from './number-words.ts';
import { signedWords } from './rule-ledger-words.ts';

/** A verdict in a word that needs no colour. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = Object.freeze({
  holds: 'holds',
  fails: 'breaks',
  undecided: 'open',
});

/** A test as it is called: 'T13 provider-outage'. */
export function testName({ id, name }: Pick<TestTold, 'id' | 'name'>): string {
  return `${id} ${name}`;
}

/** A difference of means with its interval: '+6.2 (+5.1 to +7.3)'. */
export function differenceWords({ mean, low, high }: { mean: number; low: number; high: number }): string {
  return `${signedWords(mean)} (${signedWords(low)} to ${signedWords(high)})`;
}

/** A difference that is above none, with its interval: '6.2 (5.1 to 7.3)'. */
function amountWords({ mean, low, high }: { mean: number; low: number; high: number }): string {
  return `${numberWords(mean)} (${numberWords(low)} to ${numberWords(high)})`;
}

/** Whether it was looked for at which size any test breaks a criterion. */
export function areSizesSought({ tests }: StressReport): boolean {
  return tests.some(({ cells }) => cells.some(({ breaksAt }) => breaksAt !== null));
}

/** Where a test breaks a strategy, in words; what is not known is said. */
export function breaksAtWords({ breaksAt }: Cell, magnitude: Magnitude | null): string {
  if (magnitude === null) return 'no size to vary';
  if (breaksAt === null) return 'not looked for';
  const { point } = breaksAt;
  if (point === null) return `not up to ${magnitudeText(magnitude.most, magnitude.unit)}`;
  return `${rangeWords(point, magnitude)}${point.undecided ? ' (undecided between)' : ''}`;
}

function rangeWords({ holdsAt, failsAt }: BreakingPoint, { unit, most }: Magnitude): string {
  if (failsAt === null)
    return `from above ${magnitudeText(holdsAt, unit)}, never surely up to ${magnitudeText(most, unit)}`;
  return `between ${magnitudeText(holdsAt, unit)} and ${magnitudeText(failsAt, unit)}`;
}

/** The same in a column: '4.5%–5%', '>90%'; a question mark where it is undecided between. */
export function shortBreaksAtWords({ breaksAt }: Cell, magnitude: Magnitude | null): string {
  if (magnitude === null || breaksAt === null) return '-';
  const { point } = breaksAt;
  const { unit, most } = magnitude;
  const inUnit = (size: number): string =>
    unit === 'share' || unit === 'factor' ? magnitudeText(size, unit) : String(size);
  const unitWords = unit === 'hours' ? ' h' : unit === 'weeks' ? ' weeks' : '';
  if (point === null) return `> ${inUnit(most)}${unitWords}`;
  if (point.failsAt === null) return `> ${inUnit(point.holdsAt)}${unitWords}?`;
  return `${inUnit(point.holdsAt)} to ${inUnit(point.failsAt)}${unitWords}${point.undecided ? '?' : ''}`;
}

/** The answer, in sentences: what hurts most, what survives most, what nothing survives. */
export function stressAnswer(report: StressReport): readonly string[] {
  const played = report.tests.filter(({ played: each }) => each !== null);
  if (played.length === 0) return ['No test could be played on this scenario.'];
  return [
    hurtsMost(report, played),
    harmsMost(report, played),
    survivesMost(report, played),
    nothingSurvives(report, played),
  ];
}

/** Of the scenario's own strategy. */
function hurtsMost({ strategies }: StressReport, played: readonly TestTold[]): string {
  const own = strategies[0].id;
  const worst = largest(played, ({ cells }) => cells[0].clearanceDays.mean);
  const { clearanceDays, seen } = worst.cells[0];
  if (!seen.includes('clearanceDays') || clearanceDays.mean < 0)
    return `Hurts most: no test is seen to make '${own}' clear later.`;
  return `Hurts most: ${testName(worst)}. '${own}' clears ${amountWords(clearanceDays)} days later on average.`;
}

function harmsMost({ strategies }: StressReport, played: readonly TestTold[]): string {
  const own = strategies[0].id;
  const worst = largest(played, ({ cells }) => cells[0].scores.interruptions.mean);
  const { scores, seen } = worst.cells[0];
  const { interruptions } = scores;
  if (!seen.includes('interruptions') || interruptions.mean < 0)
    return `Harms most: no test is seen to interrupt more consumers under '${own}'.`;
  return `Harms most: ${testName(worst)}. Under '${own}' ${amountWords(interruptions)} more consumers are interrupted.`;
}

function survivesMost({ strategies, criteria }: StressReport, played: readonly TestTold[]): string {
  const counts = strategies.map(({ id, verdicts }, place) => ({
    id,
    survived: played.filter(({ cells }) => cells[place].verdict === 'holds').length,
    holding: verdicts.filter((verdict) => verdict === 'holds').length,
  }));
  if (criteria.length === 0) return 'Survives most: nothing is stated that has to hold; --criterion says what.';
  // Who fulfils nothing without a test has nothing to lose.
  const able = counts.filter(({ holding }) => holding > 0);
  if (able.length === 0) return 'Survives most: no strategy fulfils any criterion even without a test.';
  const most = Math.max(...able.map(({ survived }) => survived));
  const best = able.filter(({ survived }) => survived === most);
  const names = best.map(
    ({ id, holding }) => `'${id}' (${countWords(holding, 'criterion').replace('criterions', 'criteria')} to lose)`,
  );
  return `Survives most: ${names.join(', ')}, with ${most} of ${countWords(played.length, 'test')}.`;
}

function nothingSurvives({ strategies }: StressReport, played: readonly TestTold[]): string {
  const able = strategies.flatMap(({ verdicts }, place) => (verdicts.includes('holds') ? [place] : []));
  if (able.length === 0) return 'Nothing survives: not even the clean run.';
  const deadly = played.filter(({ cells }) => able.every((place) => cells[place].verdict === 'fails'));
  if (deadly.length === 0) return 'Nothing survives: no test breaks every strategy.';
  return `Nothing survives: ${deadly.map(testName).join(', ')}.`;
}

function largest(tests: readonly TestTold[], figure: (test: TestTold) => number): TestTold {
  return tests.reduce((worst, each) => (figure(each) > figure(worst) ? each : worst));
}
