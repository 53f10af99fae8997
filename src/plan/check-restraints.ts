import { wholeFaults } from './check-place.ts';
import { lawFaults } from './check-table.ts';
import type { Plan } from './plan.ts';

/** What is wrong with what keeps the pace from flapping, and with what sets scopes aside. */
export function restraintFaults({ control: { steadiness, penaltyBox } }: Plan): string[] {
  const faults: string[] = [];
  if (steadiness !== undefined) {
    faults.push(...wholeFaults('control.steadiness.changes', steadiness.changes, 0));
    faults.push(...wholeFaults('control.steadiness.withinDays', steadiness.withinDays, 1));
    faults.push(...wholeFaults('control.steadiness.afterHaltDays', steadiness.afterHaltDays, 0));
  }
  if (penaltyBox !== undefined) {
    faults.push(...wholeFaults('control.penaltyBox.halts', penaltyBox.halts, 1));
    faults.push(...wholeFaults('control.penaltyBox.withinDays', penaltyBox.withinDays, 1));
    faults.push(...lawFaults(penaltyBox.length).map((fault) => `control.penaltyBox.length ${fault}`));
  }
  return faults;
}
