import type { Problem } from '../scenario/problem.ts';
import { printProblems, tell } from './print.ts';

/** What was said about one of several plans. */
interface Warned {
  /** The scenario that it was made of, as it was typed. */
  readonly scenario: string;
  /** What it is called beside the others. */
  readonly label: string;
  readonly warnings: readonly Problem[];
}

/** Plans that are named; of more, only the number is told. */
const NAMED = 3;

/**
 * Says each warning once, however many plans it is about; where it is not about all plans of its scenario, which ones those
 * are: another setting may have brought it about, or mended it.
 */
export function tellWarnings(plans: readonly Warned[]): void {
  const heard = new Map<string, { readonly warning: Problem; readonly scenario: string; readonly labels: string[] }>();
  for (const { scenario, label, warnings } of plans) {
    for (const warning of warnings) {
      const key = JSON.stringify([scenario, warning]);
      const known = heard.get(key) ?? { warning, scenario, labels: [] };
      heard.set(key, known);
      known.labels.push(label);
    }
  }
  for (const { warning, scenario, labels } of heard.values()) {
    printProblems([warning], process.stderr);
    const all = plans.filter((plan) => plan.scenario === scenario).length;
    if (labels.length < all) tell(`      concerns ${labels.length} of ${all} plans: ${namesOf(labels)}`);
  }
}

function namesOf(labels: readonly string[]): string {
  const named = labels.slice(0, NAMED).map((label) => `'${label}'`);
  const more = labels.length - named.length;
  return more === 0 ? named.join(', ') : `${named.join(', ')} and ${more} more`;
}
