import { PENDING_SUPPLIER } from '../fleet/installation.ts';
import { dayOf } from '../kernel/clock.ts';
import type { World } from './world.ts';

/**
 * Counts those that are migrated and still to fail by the day on which they were migrated, as far as that is one of the last
 * days whose alerts are more, into `delayed.lately` (rows as those of `alerting.lately`). It looks at every member, so it is
 * done only where a removal has to know: it takes none of them.
 */
export function countAwaitingLately({ delayed, members, plan }: World, day: number): void {
  const { burstDays } = plan.alerts;
  const { lately, recent } = delayed;
  lately.fill(0);
  recent.fill(0);
  if (burstDays === 0 || !delayed.awaiting.some((awaiting) => awaiting > 0)) return;
  for (let slot = 0; slot < members.slots; slot++) {
    if (members.state[slot] !== PENDING_SUPPLIER) continue;
    const migratedOn = dayOf(members.since[slot]);
    if (migratedOn < day - burstDays) continue;
    const stratum = members.stratum[slot];
    lately[(migratedOn % burstDays) * recent.length + stratum]++;
    recent[stratum]++;
  }
}
