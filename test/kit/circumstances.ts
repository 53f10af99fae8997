import type { Circumstances } from '../../src/disturbance/disturbance.ts';
import { drawAt, PURPOSE, purposeKey, replicationKey } from '../../src/kernel/chance.ts';
import type { Plan } from '../../src/plan/plan.ts';

/** What the first disturbance of a plan may draw on in one replication, with the values given. */
export function circumstancesOf(plan: Plan, values: Readonly<Record<string, number>>, replication = 0): Circumstances {
  const key = new Int32Array(2);
  replicationKey(plan.seed.key, replication, key);
  purposeKey(key.slice(), plan.disturbances[0].hash, PURPOSE.incident, key, 0);
  return {
    ticks: plan.calendar.days * 96,
    monthOf: plan.calendar.monthOf,
    valueOf: (name) => {
      if (!(name in values)) throw new Error(`a disturbance asks for '${name}'`);
      return values[name];
    },
    draw: (member, occasion, out) => drawAt(key, 0, member, occasion, out),
  };
}
