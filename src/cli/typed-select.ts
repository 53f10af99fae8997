import { type Candidate, PRICED, type Price, type SelectionOptions } from '../experiment/select/select.ts';
import type { Plan } from '../plan/plan.ts';
import { nearest } from '../scenario/did-you-mean.ts';
import { duration, MINUTES_PER_DAY } from '../units/duration.ts';
import { share } from '../units/share.ts';
import { numberIn, readTyped } from './typed.ts';
import { challengerOf } from './typed-stress.ts';
import { UsageProblem } from './usage.ts';

/** What may be typed for a selection. */
export interface SelectWords {
  readonly strategy: readonly string[];
  readonly price: readonly string[];
  readonly delta: string;
  readonly confidence: string;
  readonly first: string;
  readonly atMost: string;
  readonly fresh: string;
}

/** Fewer futures say nothing of a variance, or of a quantile. */
const FEWEST = 10;

/** What is asked of the procedure, in calendar days. */
export function selectingIn(typed: SelectWords): Omit<SelectionOptions, 'prices'> {
  const delta = readTyped('--delta', duration, typed.delta) / MINUTES_PER_DAY;
  if (delta <= 0) throw new UsageProblem(`--delta: expected more than nothing, received '${typed.delta}'`);
  const confidence = readTyped('--confidence', share, typed.confidence);
  if (confidence < 0.5 || confidence >= 1) {
    throw new UsageProblem(`--confidence: expected from 50% to below 100%, received '${typed.confidence}'`);
  }
  const [first, most, fresh] = (['first', 'atMost', 'fresh'] as const).map((name) => {
    const number = numberIn(`--${name === 'atMost' ? 'at-most' : name}`, typed[name]);
    if (number >= FEWEST) return number;
    throw new UsageProblem(
      `--${name === 'atMost' ? 'at-most' : name}: expected ${FEWEST} or more, received '${typed[name]}'`,
    );
  });
  if (most < first)
    throw new UsageProblem(`--at-most: expected ${first} or more, as many as --first, received '${typed.atMost}'`);
  return { delta, confidence, first, most, fresh };
}

/** A price that was typed: what one of a harm is worth in calendar days. */
export function priceIn(typed: string): Price {
  const [name = '', amount = ''] = typed.split('=').map((part) => part.trim());
  const harm = PRICED.find((each) => each === name);
  if (harm === undefined) {
    const candidate = nearest(name, PRICED);
    const hint = candidate === undefined ? '' : `; did you mean '${candidate}'?`;
    throw new UsageProblem(
      `--price: expected such as 'interruptions=0.01 days' (${PRICED.join(', ')}), received '${typed}'${hint}`,
    );
  }
  return { harm, days: readTyped('--price', duration, amount, typed) / MINUTES_PER_DAY };
}

/** Whom to choose from: the scenario's own strategy, the others on it, and other scenarios; two at least, each with a name of its own. */
export function candidatesOf(
  plan: Plan,
  against: readonly Candidate[],
  strategies: readonly string[],
): readonly Candidate[] {
  const challengers = strategies.map((words) => challengerOf(plan, words));
  const own = against.length === 0 ? plan.control.strategy.name : plan.name;
  const all = [{ id: own, plan }, ...challengers, ...against];
  if (all.length < 2) {
    throw new UsageProblem("expected two candidates or more: further scenarios, or --strategy '{ kind: …, … }'");
  }
  const { firstDayNumber, days } = plan.calendar;
  for (const { id, plan: other } of against) {
    if (other.calendar.firstDayNumber === firstDayNumber && other.calendar.days === days) continue;
    throw new UsageProblem(`'${id}' has another first day or horizon: days until clearance cannot be compared`);
  }
  // Of several with one name, the later ones are numbered.
  return all.map((candidate, place) => {
    const before = all.slice(0, place).filter(({ id }) => id === candidate.id).length;
    return before === 0 ? candidate : { ...candidate, id: `${candidate.id} (${before + 1})` };
  });
}
