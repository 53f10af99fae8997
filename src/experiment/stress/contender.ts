import type { PlannedStrategy } from '../../control/control.ts';
import type { Tally } from '../../forecast/tally.ts';
import type { Expectation } from '../../plan/expectation.ts';
import type { Plan } from '../../plan/plan.ts';
import { isoDateOf } from '../../units/date.ts';
import type { Verdict } from './verdict.ts';

/** Strategies that always run beside the scenario's own: a bracket, and the yardstick for regret. */
const BESIDE = ['maximum-rate', 'oracle'] as const;

/** The yardstick: it is told where a defect truly is. */
export const ORACLE = 'oracle';

/** A strategy that is put to the tests. */
export interface Contender {
  readonly id: string;
  readonly from: 'scenario' | 'hand-over' | 'yardstick' | 'command line';
  /** The plan in which it decides, without any test. */
  readonly plan: Plan;
}

/** A strategy with its futures without any test. */
export interface Standing {
  readonly contender: Contender;
  readonly clean: Tally;
  readonly verdicts: readonly Verdict[];
  /** Those that hold. */
  readonly criteria: readonly Expectation[];
}

/** A strategy that somebody wants to see beside the others. */
export interface Challenger {
  readonly id: string;
  readonly plan: Plan;
}

/**
 * Who is put to the tests: the scenario's own strategy with its hand-overs; each strategy that takes over later, from the first
 * day; those that are given; and two that bracket them. None twice.
 */
export function contendersOf(plan: Plan, challengers: readonly Challenger[]): readonly Contender[] {
  const { strategy, handOver = [] } = plan.control;
  const all: Contender[] = [
    { id: strategy.name, from: 'scenario', plan },
    ...handOver.map(
      (turn): Contender => ({
        id: `${turn.strategy.name} of ${isoDateOf(plan.calendar.firstDayNumber + turn.day)}`,
        from: 'hand-over',
        plan: decidedBy(plan, turn.strategy),
      }),
    ),
    ...challengers.map((challenger): Contender => ({ ...challenger, from: 'command line' })),
    ...BESIDE.map(
      (name): Contender => ({ id: name, from: 'yardstick', plan: decidedBy(plan, { name, settings: {} }) }),
    ),
  ];
  const sense = (contender: Contender): string =>
    JSON.stringify([contender.plan.control.strategy, contender.plan.control.handOver ?? []]);
  const senses = all.map(sense);
  return all.filter((_, place) => senses.indexOf(senses[place]) === place);
}

function decidedBy(plan: Plan, strategy: PlannedStrategy): Plan {
  const { handOver: _handOver, ...control } = plan.control;
  return { ...plan, control: { ...control, strategy } };
}
