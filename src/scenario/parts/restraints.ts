import type { Control } from '../../control/control.ts';
import type { Workshop } from './places.ts';

/** What keeps the pace from flapping, and what sets a scope aside; each left out where it is not stated. */
export function plannedRestraints({
  scenario,
  amounts,
  mostTicks,
}: Workshop): Pick<Control, 'steadiness' | 'penaltyBox'> {
  const { steadiness, penaltyBox } = scenario.words.control;
  return {
    ...(steadiness === undefined
      ? {}
      : {
          steadiness: {
            changes: steadiness.changes,
            withinDays: steadiness.within,
            afterHaltDays: steadiness.afterHalt ?? 0,
          },
        }),
    ...(penaltyBox === undefined
      ? {}
      : {
          penaltyBox: {
            halts: penaltyBox.halts,
            withinDays: penaltyBox.within,
            length: amounts.ticks(penaltyBox.length, mostTicks),
          },
        }),
  };
}
