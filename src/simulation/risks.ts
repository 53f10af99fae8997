import { NONE } from '../kernel/identity.ts';
import type { World } from './world.ts';

/** At a go: a risk reopens on the first day whose planned volume is above what it was accepted for. */
export function reopenRisks({ plan, desk, view, run }: World): void {
  const { risks = [] } = plan;
  for (const [place, { acceptedPerDay }] of risks.entries()) {
    if (acceptedPerDay === NONE || desk.volume <= acceptedPerDay || run.reopenedOn[place] < run.open.length) continue;
    run.reopenedOn[place] = view.day;
    run.log.record('risk reopens', view.tick, place, NONE, [desk.volume, acceptedPerDay]);
  }
}
