import { type ByTrouble, type Outcome, TROUBLES } from '../../fleet/outcome.ts';
import { TICKS_PER_DAY } from '../../kernel/clock.ts';
import { named } from '../../kernel/identity.ts';
import { certain } from '../amounts.ts';
import { LIMITS } from '../limits.ts';
import type { OutcomeWords, TroubleWords } from '../schema/outcomes.ts';
import type { Workshop } from './places.ts';

const NOTHING_RECOVERED = certain(0);

/** What may come of an attempt, and how long each step takes. */
export function plannedOutcomes(workshop: Workshop): Outcome[] {
  return workshop.scenario.outcomes.map(({ id, label, words }) => plannedOutcome(id, label, words, workshop));
}

function plannedOutcome(id: string, label: string, words: OutcomeWords, workshop: Workshop): Outcome {
  const { amounts, mostTicks } = workshop;
  const path = `outcomes.${id}`;
  const longestTurnaround = LIMITS.turnaroundDays * TICKS_PER_DAY;
  const first = byTrouble(workshop, `${path}.first`, words.first);
  const { rollBack, fixForward, unrecoverable } = words.stallEnds;
  return {
    ...named(id, label),
    first,
    // 'same' is the same draw, not another from the same law.
    later: words.later === 'same' ? first : byTrouble(workshop, `${path}.later`, words.later),
    hopeless: amounts.place(`${path}.hopeless`, words.hopeless),
    unknownCode: unknownCodes(workshop, `${path}.unknownCode`, words.unknownCode),
    turnaround: amounts.ticks(words.turnaround, longestTurnaround),
    troubledTurnaround: amounts.ticks(words.troubledTurnaround ?? words.turnaround, longestTurnaround),
    stallLength: amounts.ticks(words.stallLength, mostTicks),
    stallEnds: [
      amounts.place(`${path}.stallEnds.rollBack`, rollBack),
      amounts.place(`${path}.stallEnds.fixForward`, fixForward),
      amounts.place(`${path}.stallEnds.unrecoverable`, unrecoverable),
    ],
    rejectDelay: amounts.ticks(words.rejectDelay, mostTicks),
    backOff: amounts.ticks(words.backOff, mostTicks),
    repairEnds: [
      amounts.place(`${path}.repairEnds.rollBack`, words.repairEnds.rollBack),
      amounts.place(`${path}.repairEnds.unrecoverable`, words.repairEnds.unrecoverable),
    ],
    recovered: amounts.place(`${path}.recovered`, words.recovered),
    // Without a length nothing is recovered, so that none is ever drawn.
    recoveryLength: amounts.ticks(words.recoveryLength ?? NOTHING_RECOVERED, mostTicks),
    attemptsLimit: words.attemptsLimit === 'none' ? 0 : words.attemptsLimit,
    ...plannedLearning(workshop, `${path}.learning`, words.learning),
  };
}

function plannedLearning(
  { amounts }: Workshop,
  path: string,
  words: OutcomeWords['learning'],
): Pick<Outcome, 'learning'> {
  if (words === undefined) return {};
  const { troubles, leaves, pace, exponent } = words;
  return {
    learning: {
      troubles: TROUBLES.flatMap((trouble, place) => (troubles.includes(trouble) ? [place] : [])),
      leaves: amounts.place(`${path}.leaves`, leaves),
      pace,
      exponent,
    },
  };
}

function byTrouble({ amounts }: Workshop, path: string, words: TroubleWords): ByTrouble {
  const [stall, reject, rollBack, fixForward, unrecoverable] = TROUBLES.map((trouble) =>
    amounts.place(`${path}.${trouble}`, words[trouble]),
  );
  return [stall, reject, rollBack, fixForward, unrecoverable];
}

function unknownCodes(workshop: Workshop, path: string, words: OutcomeWords['unknownCode']): ByTrouble {
  if ('stall' in words) return byTrouble(workshop, path, words);
  const one = workshop.amounts.place(path, words);
  return [one, one, one, one, one];
}
