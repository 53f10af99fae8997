import type { CapacityStep, Service } from '../../control/service.ts';
import { NONE, named } from '../../kernel/identity.ts';
import { byCodeUnit, certain, daysFrom } from '../amounts.ts';
import type { ServiceWords } from '../schema/services.ts';
import { placeOfName, type Workshop } from './places.ts';

const FROM_THE_START = certain(0);

/** The services, in the order of their ids. */
export function plannedServices(workshop: Workshop): Service[] {
  return Object.entries(workshop.scenario.words.services)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([id, words]) => ({
      ...named(id, words.label),
      cohorts: (words.serves ?? []).map((cohort) => placeOfName(workshop, 'cohorts', cohort)).sort((a, b) => a - b),
      steps: words.capacity.map((step, place) => plannedStep(workshop, `services.${id}.capacity.${place}.from`, step)),
      erosion: words.erosion,
    }));
}

function plannedStep(
  workshop: Workshop,
  path: string,
  { volume, from, when }: ServiceWords['capacity'][number],
): CapacityStep {
  const { amounts, firstDayNumber } = workshop;
  if (when !== undefined) {
    return { fromDay: NONE, milestone: placeOfName(workshop, 'milestones', when), volumePerHour: volume };
  }
  const fromDay = amounts.place(path, from === undefined ? FROM_THE_START : daysFrom(firstDayNumber, from));
  return { fromDay, milestone: NONE, volumePerHour: volume };
}
