import type { CapacityStep, ErosionStep, Service } from '../control/service.ts';
import { NONE } from '../kernel/identity.ts';
import { namedFaults } from './check-named.ts';
import { placeFaults, shareFaults, wholeFaults } from './check-place.ts';
import type { Plan } from './plan.ts';

/** What is wrong with the services: their scopes, the steps of their capacities, what load does to them. */
export function serviceFaults(plan: Plan): string[] {
  const { services, cohorts } = plan;
  return [
    ...namedFaults('services', services, 'by id'),
    ...services.flatMap(({ id, cohorts: served, steps, erosion }) => [
      ...served.flatMap((cohort, place) => [
        ...placeFaults(`service '${id}' cohorts[${place}]`, cohort, cohorts.length),
        ...(place > 0 && cohort <= served[place - 1] ? [`service '${id}' has its cohorts out of order`] : []),
      ]),
      ...(steps.length === 0 ? [`service '${id}' has no capacity`] : []),
      ...steps.flatMap((step, place) => stepFaults(`service '${id}' steps[${place}]`, step, plan)),
      ...erosionFaults(`service '${id}'`, erosion),
    ]),
    ...scopeFaults(services),
  ];
}

function stepFaults(what: string, { fromDay, milestone, volumePerHour }: CapacityStep, plan: Plan): string[] {
  const isOne = (fromDay === NONE) !== (milestone === NONE);
  return [
    ...(isOne ? [] : [`${what} holds from a day or from a milestone on, which is one of the two`]),
    ...placeFaults(`${what}.fromDay`, fromDay, plan.quantities.length, true),
    ...placeFaults(`${what}.milestone`, milestone, plan.milestones.length, true),
    ...wholeFaults(`${what}.volumePerHour`, volumePerHour, 0),
  ];
}

function erosionFaults(what: string, erosion: readonly ErosionStep[]): string[] {
  return erosion.flatMap(({ utilisation, left }, place) => {
    const before = place === 0 ? { utilisation: 0, left: 1 } : erosion[place - 1];
    return [
      ...shareFaults(`${what} erosion[${place}].utilisation`, utilisation),
      ...shareFaults(`${what} erosion[${place}].left`, left),
      ...(utilisation > before.utilisation ? [] : [`${what} erosion[${place}] is out of order`]),
      ...(left <= before.left ? [] : [`${what} erosion[${place}] leaves more than less load does`]),
    ];
  });
}

/** Scopes are apart or one lies within the other, so that they can be served from within, one after another. */
function scopeFaults(services: readonly Service[]): string[] {
  return services.flatMap(({ id, cohorts }, place) =>
    services.slice(0, place).flatMap((other) => {
      const shared = cohorts.filter((cohort) => other.cohorts.includes(cohort)).length;
      const cross = shared > 0 && shared < cohorts.length && shared < other.cohorts.length;
      return cross ? [`the scopes of the services '${other.id}' and '${id}' cross`] : [];
    }),
  );
}
