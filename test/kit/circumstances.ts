import type { Circumstances } from '../../src/disturbance/disturbance.ts';
import { drawAt, PURPOSE, purposeKey, replicationKey } from '../../src/kernel/chance.ts';
import { valueAt } from '../../src/kernel/quantity.ts';
import type { Plan } from '../../src/plan/plan.ts';

/** What the first disturbance of a plan may draw on in one replication, with the values given. */
export function circumstancesOf(plan: Plan, values: Readonly<Record<string, number>>, replication = 0): Circumstances {
  const key = new Int32Array(2);
  replicationKey(plan.seed.key, replication, key);
  purposeKey(key.slice(), plan.disturbances[0].hash, PURPOSE.incident, key, 0);
  return {
    ticks: plan.calendar.days * 96,
    monthOf: plan.calendar.monthOf,
    firstDayNumber: plan.calendar.firstDayNumber,
    valueOf: (name) => {
      if (!(name in values)) throw new Error(`a disturbance asks for '${name}'`);
      return values[name];
    },
    drawnValue: (name, member) => {
      const words = new Int32Array(2);
      drawAt(key, 0, member, 0, words);
      return valueAt(plan.quantities[plan.disturbances[0].quantities[name]], words[0], words[1]);
    },
    draw: (member, occasion, out) => drawAt(key, 0, member, occasion, out),
  };
}
