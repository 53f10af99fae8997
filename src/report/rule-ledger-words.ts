import type { Exposure, ExposureQuantile } from '../experiment/exposure.ts';
import type { Reaction } from '../experiment/reaction.ts';
import type { DefectTold, Found, RuleLedger, RuleWorth } from '../experiment/rule-ledger.ts';
import { shortDateWords } from './date-words.ts';
import { countWords, numberWords, shareWords } from './number-words.ts';

/** What the defects are called in print. */
export const DEFECT_WORDS: Readonly<Record<DefectTold['name'], string>> = Object.freeze({
  twice: '2x',
  fiveTimes: '5x',
  canary: 'canary',
});

/** A rule and where it is from: the scenario's own are not marked. */
export function ruleName({ id, from }: RuleWorth): string {
  return from === 'scenario' ? id : `${id} (catalogue)`;
}

/** What a defect is, in a sentence. */
export function defectWords(defect: DefectTold): string {
  const { name, scope, onset, times, plus, attemptsPerDay, failedOfResolved, daysLeft } = defect;
  const what =
    plus === 0
      ? `${times} times as many attempts of DMC ${scope} fail`
      : `${shareWords(plus)} more of the attempts of DMC ${scope} are rolled back, with an unknown error`;
  return (
    `${DEFECT_WORDS[name]}: ${what}, from the middle wave of ${shortDateWords(onset)} on (${daysLeft} days are left); in clean ` +
    `futures ${countWords(Math.round(attemptsPerDay), 'attempt')} a day, ${shareWords(failedOfResolved)} of the resolved fail.`
  );
}

/** A quantile of exposure; where the rule had not spoken at the horizon, it is not seen. */
export function quantileWords({ attempts }: ExposureQuantile): string {
  return attempts === null ? 'not seen' : numberWords(attempts);
}

/** The same with its interval. */
export function quantileWithIntervalWords(quantile: ExposureQuantile): string {
  const { attempts, low, high } = quantile;
  if (attempts === null && low === null) return 'not seen';
  const ends = high === null ? `${endWords(low)} or more` : `${endWords(low)} to ${numberWords(high)}`;
  return `${quantileWords(quantile)} (${ends})`;
}

function endWords(low: number | null): string {
  return low === null ? 'unknown' : numberWords(low);
}

/** How often a rule speaks in 100 clean go days; a bound where it never did. */
export function stopRateWords({ falseStops }: Pick<RuleWorth, 'falseStops'>): string {
  if (falseStops === null) return 'no go day';
  const { estimate, high } = falseStops;
  return estimate === null ? `below ${rareWords(high)}` : rareWords(estimate);
}

/** A rate with two figures, however rare: what is above nothing is never a 0. */
export function rareWords(rate: number): string {
  return rate > 0 && rate < 0.1 ? String(Number(rate.toPrecision(2))) : numberWords(rate);
}

/** What the rule's formula says. */
export function reactionWords(reaction: Reaction | null): string {
  if (reaction === null) return 'no formula';
  const { attempts, days } = reaction;
  if (attempts === null || days === null) return 'formula: by chance only';
  return `formula: ${numberWords(Math.round(attempts))} attempts, ${numberWords(days)} go days`;
}

/** The days that a rule takes, with a sign; never a zero that is none. */
export function signedWords(value: number): string {
  if (value !== 0 && Math.abs(value) < 0.005) return value > 0 ? 'above 0' : 'below 0';
  return value > 0 ? `+${numberWords(value)}` : numberWords(value);
}

/** How a rule finds a defect, in a line. */
export function foundWords({ exposure, reaction }: Found, { daysLeft }: DefectTold): string {
  if (exposure === null) return `nothing of it is started after the onset; ${reactionWords(reaction)}`;
  const { p50, p90, notSeen, anyway, futures } = exposure;
  const chance = anyway === null || anyway.low === 0 ? '' : `; where seen, by chance in ${anyway.says}`;
  return (
    `P50 ${quantileWithIntervalWords(p50)}, P90 ${quantileWithIntervalWords(p90)}; not seen within ${daysLeft} days in ` +
    `${notSeen.says} of ${countWords(futures, 'future')}${chance}; ${reactionWords(reaction)}`
  );
}

/** Whether a rule mostly speaks when it would have spoken without the defect too. */
export function isByChance({ anyway }: Exposure): boolean {
  return anyway !== null && (anyway.estimate ?? anyway.low) >= 0.5;
}

/** The defect of a name in a ledger. */
export function defectOf({ defects }: RuleLedger, name: DefectTold['name']): DefectTold | undefined {
  return defects.find((defect) => defect.name === name);
}
