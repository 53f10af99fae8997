import { type Entry, type Milestone, NEVER_DAY } from '../../src/fleet/eligible-products.ts';
import { SPREADERS } from '../../src/fleet/spread.ts';
import { type Named, NONE } from '../../src/kernel/identity.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { SampleOptions } from './sample-options.ts';
import type { Place } from './sample-outcome.ts';

/** The milestones of a sample plan, reports among them. */
export function sampleMilestones(milestones: readonly Named[], options: SampleOptions, place: Place): Milestone[] {
  return milestones.map((milestone) => {
    const { date, passes, remedyDays, after, steps, failedUntil } = options.milestones?.[milestone.id] ?? {};
    const path = `milestones.${milestone.id}`;
    return {
      ...milestone,
      date: after === undefined ? place(`${path}.date`, date ?? 0) : NONE,
      passes: passes === undefined ? NONE : place(`${path}.passes`, passes),
      remedyDays: remedyDays === undefined ? NONE : place(`${path}.remedy`, remedyDays),
      ...(after === undefined ? {} : { after }),
      ...(steps === undefined
        ? {}
        : {
            steps: steps.map(({ days, isWorking = false }, step) => ({
              label: `step ${step}`,
              days: place(`${path}.steps.${step}`, days),
              isWorking,
            })),
          }),
      ...(failedUntil === undefined ? {} : { failedUntil }),
    };
  });
}

/** The entries of a sample plan. */
export function sampleEntries(entries: readonly Named[], options: SampleOptions, place: Place): Entry[] {
  return entries.map((entry) => {
    const stated = options.entries?.[entry.id];
    const testedParent = entries.findIndex(({ id }) => id === stated?.testedParent);
    return {
      ...entry,
      when: stated?.when ?? { all: [] },
      leadDays: place(`entries.${entry.id}.lead`, stated?.leadDays ?? 0),
      leadIsWorking: stated?.leadIsWorking ?? false,
      excludedDay: stated?.excludedDay ?? NEVER_DAY,
      ...(testedParent < 0 ? {} : { testedParent }),
    };
  });
}

/** What spreads the shares of a sample plan, where something does. */
export function sampleSpread({ spread }: SampleOptions, place: Place): Pick<Plan, 'spread'> {
  if (spread === undefined) return {};
  const [cohort, service, testedParent, dmc] = SPREADERS.map((spreader) => {
    const factor = spread[spreader];
    return factor === undefined ? NONE : place(`spread.${spreader}`, factor);
  });
  return { spread: { cohort, service, testedParent, dmc, hopeless: spread.hopeless ?? false } };
}
