import { type Circumstances, DISTURBANCES, type Episode } from '../../src/disturbance/index.ts';
import { circumstancesOf } from './circumstances.ts';
import { samplePlan } from './plan.ts';
import type { SampleDisturbance } from './sample-options.ts';

/** The episodes of one disturbance in the DMC of a plan of so many days, and what it could draw on. */
export function episodesOf(
  stated: Omit<SampleDisturbance, 'id'>,
  values: Readonly<Record<string, number>> = {},
  replication = 0,
  days = 10,
): { readonly episodes: readonly Episode[]; readonly circumstances: Circumstances } {
  const plan = samplePlan({ days, disturbances: [{ id: 'd', scope: 'dmc dmc-1', ...stated }] });
  const [planned] = plan.disturbances;
  const amounts = Object.entries(planned.quantities).map(([name, place]) => [name, plan.quantities[place].lows[0]]);
  const circumstances = circumstancesOf(plan, { ...Object.fromEntries(amounts), ...values }, replication);
  return { episodes: DISTURBANCES[stated.disturbance].episodes(planned, circumstances), circumstances };
}
