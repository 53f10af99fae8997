import { type ByTrouble, type Outcome, TROUBLES } from '../../src/fleet/outcome.ts';
import { TICKS_PER_DAY, TICKS_PER_HOUR } from '../../src/kernel/clock.ts';
import type { Named } from '../../src/kernel/identity.ts';
import { type SampleAmount, sampleLaw } from './amounts.ts';
import type { SampleOutcome, SampleTroubles } from './sample-options.ts';

/** Takes an amount under its id into the plan's quantities, and says its place there. */
export type Place = (id: string, amount: SampleAmount) => number;

/** One outcome of a sample plan. */
export function sampleOutcome(outcome: Named, stated: SampleOutcome, place: Place): Outcome {
  const path = `outcomes.${outcome.id}`;
  const byTrouble = (part: string, shares: SampleTroubles): ByTrouble => {
    const [stall, reject, rollBack, fixForward, unrecoverable] = TROUBLES.map((trouble) =>
      place(`${path}.${part}.${trouble}`, shares[trouble] ?? 0),
    );
    return [stall, reject, rollBack, fixForward, unrecoverable];
  };
  return {
    ...outcome,
    first: byTrouble('first', stated.first ?? {}),
    later: byTrouble('later', stated.later ?? stated.first ?? {}),
    hopeless: place(`${path}.hopeless`, stated.hopeless ?? 0),
    unknownCode: byTrouble('unknownCode', stated.unknownCode ?? {}),
    turnaround: sampleLaw(stated.turnaround ?? 4 * TICKS_PER_HOUR),
    troubledTurnaround: sampleLaw(stated.troubledTurnaround ?? stated.turnaround ?? 4 * TICKS_PER_HOUR),
    stallLength: sampleLaw(stated.stallLength ?? 2 * TICKS_PER_DAY),
    stallEnds: [
      place(`${path}.stallEnds.rollBack`, stated.stallEnds?.rollBack ?? 0),
      place(`${path}.stallEnds.fixForward`, stated.stallEnds?.fixForward ?? 0),
      place(`${path}.stallEnds.unrecoverable`, stated.stallEnds?.unrecoverable ?? 0),
    ],
    rejectDelay: sampleLaw(stated.rejectDelay ?? TICKS_PER_DAY),
    backOff: sampleLaw(stated.backOff ?? TICKS_PER_DAY),
    repairEnds: [
      place(`${path}.repairEnds.rollBack`, stated.repairEnds?.rollBack ?? 0),
      place(`${path}.repairEnds.unrecoverable`, stated.repairEnds?.unrecoverable ?? 0),
    ],
    recovered: place(`${path}.recovered`, stated.recovered ?? 0),
    recoveryLength: sampleLaw(stated.recoveryLength ?? 7 * TICKS_PER_DAY),
    attemptsLimit: stated.attemptsLimit ?? 5,
    ...(stated.learning === undefined
      ? {}
      : { learning: { ...stated.learning, leaves: place(`${path}.learning.leaves`, stated.learning.leaves) } }),
  };
}
