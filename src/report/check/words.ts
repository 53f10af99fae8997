import type { Attribution, Effects } from '../../regression/attribute.ts';
import type { Checked } from '../../regression/check.ts';
import type { Comparison } from '../../regression/comparison.ts';
import { COUNTS, type Count } from '../../regression/outputs.ts';
import type { Judged } from '../../regression/verdict.ts';
import { countWords, numberWords, shareWords } from '../number-words.ts';

/** What the check of a scenario answers to the question whether its forecast stands: no more is needed to go on. */
export function isSound(checked: Checked): boolean {
  return checked.verdict === 'EQUIVALENT' && hasNoticed(checked) && failedClaims(checked).length === 0;
}

/** Whether the check has shown that it would have noticed a change. */
export function hasNoticed({ control }: Pick<Checked, 'control'>): boolean {
  return control === 'CHANGED';
}

/** The claims of the scenario that its forecast does not bear out. */
export function failedClaims({ claims }: Pick<Checked, 'claims'>): Checked['claims'] {
  return claims.filter(({ holds }) => !holds);
}

/** A verdict in a sentence: what was looked at, and how; of which outputs, where it is not of all. */
export function verdictWords(checked: Checked): string {
  const { verdict, tier, replications, differs, looked, looks, outputs } = checked;
  const futures = countWords(replications, 'future');
  const meant = outputs.filter((output) => output.verdict === verdict).map(({ output }) => output);
  if (tier === 'bytes') return `EQUIVALENT: ${futures}, each the same as in the baseline`;
  const among =
    differs.length === 0
      ? 'though nothing differs'
      : `${differs.join(', ')} ${differs.length === 1 ? 'differs' : 'differ'}`;
  const told = looks > 1 ? `, look ${looked} of at most ${looks}` : '';
  const which = verdict === 'EQUIVALENT' || meant.length === 0 ? '' : ` in ${meant.join(', ')}`;
  return `${verdict}${which}: ${among}; ${futures}${told}`;
}

/** What most speaks for or against an output: the comparison that lies furthest out for its margin. */
export function furthestOf({ comparisons }: Judged): Comparison | undefined {
  const reach = ({ difference, margin }: Comparison): number => Math.abs(difference) / margin;
  return comparisons.reduce<Comparison | undefined>(
    (furthest, one) => (furthest === undefined || reach(one) > reach(furthest) ? one : furthest),
    undefined,
  );
}

/** What a comparison found: 'cleared by 2020-07-31: 51% before, 21% now'. */
export function comparisonWords({ unit }: Judged, { what, old, new: now }: Comparison): string {
  const words = unit === 'probability' ? shareWords : numberWords;
  return `${what}: ${words(old)} before, ${words(now)} now`;
}

/** A margin in the unit of what it bounds. */
export function marginWords({ unit }: Judged, { margin }: Comparison): string {
  return unit === 'probability' ? `${numberWords(margin * 100)} points` : numberWords(margin);
}

/** A p-value or a power as it may be printed: never 0, never 1. */
export function chanceWords(chance: number): string {
  if (chance < 0.0001) return 'below 0.0001';
  return chance > 0.9999 ? 'above 0.9999' : String(Number(chance.toPrecision(2)));
}

/** What one change explains: 'control.strategy.volume (november-2019.yaml:44), 2,000 … to 1,400 …: +31.2 ± 0.4 of +31.2 working days'. */
export function attributionWords(attribution: Attribution, together: Effects): string {
  const { what, at, old, new: now, effect } = attribution;
  const change = `${what} (${at.file}:${at.line}): ${valueWords(old)} is now ${valueWords(now)}`;
  if (effect === null) return `${change}; makes sense only together with another change`;
  return `${change}; explains ${effectWords(effect, together)}`;
}

/** What a change does to the clearance, of what all do; where that stands still, what it does to the count that moved most. */
export function effectWords(effect: Effects, together: Effects): string {
  const names = Object.keys(COUNTS) as Count[];
  const share = (count: Count): number => Math.abs(together[count].difference) / (together[count].standardError + 1e-9);
  const most = names.reduce((one, other) => (share(other) > share(one) ? other : one));
  const days = `${signed(effect.clearance.difference)} of ${signed(together.clearance.difference)} working days`;
  if (together[most].difference === 0) return days;
  return `${days}, and ${signed(effect[most].difference)} of ${signed(together[most].difference)} ${COUNT_WORDS[most]}`;
}

const COUNT_WORDS: Readonly<Record<Count, string>> = {
  interruptions: 'interruptions',
  unrecoverable: 'unrecoverable installations',
  attempts: 'attempts',
  peakAlerts: 'alerts on the busiest day',
};

function signed(value: number): string {
  return value > 0 ? `+${numberWords(value)}` : numberWords(value);
}

/** A value of a scenario, shortened. */
function valueWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
