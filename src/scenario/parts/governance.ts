import type { Control } from '../../control/control.ts';
import type { CapStep, Process } from '../../control/governance.ts';
import type { MigrationCalendar } from '../../control/migration-calendar.ts';
import { assert } from '../../kernel/assert.ts';
import { NONE, named } from '../../kernel/identity.ts';
import { byCodeUnit, certain, daysFrom, inDays } from '../amounts.ts';
import type { CapStepWords, ProcessWords } from '../schema/governance.ts';
import { placeOfName, type Workshop } from './places.ts';

const FROM_THE_START = certain(0);

/** The governance cap, and how it is raised; the processes are left out where no step takes one. */
export function plannedGovernance(
  workshop: Workshop,
  calendar: MigrationCalendar,
): Pick<Control, 'cap' | 'governance'> {
  const { cap, governance } = workshop.scenario.words.control;
  const ids = Object.keys(governance).sort(byCodeUnit);
  const steps = cap.map((step, place) => plannedStep(workshop, step, place, ids));
  if (steps.every(({ raise }) => raise === undefined)) return { cap: steps };
  return { cap: steps, governance: ids.map((id) => plannedProcess(workshop, calendar, id, governance[id])) };
}

function plannedStep(workshop: Workshop, words: CapStepWords, place: number, processes: readonly string[]): CapStep {
  const { amounts, firstDayNumber } = workshop;
  const { volume, from, by, evidence, accepted } = words;
  if (by === undefined) {
    const day = from === undefined ? FROM_THE_START : daysFrom(firstDayNumber, from);
    return { fromDay: amounts.place(`control.cap.${place}.from`, day), volumePerDay: volume };
  }
  const process = processes.indexOf(by);
  assert(process >= 0, `a process '${by}' that is not declared`);
  return {
    fromDay: NONE,
    volumePerDay: volume,
    raise: {
      process,
      accepted: accepted === undefined ? NONE : placeOfName(workshop, 'milestones', accepted),
      goDays: evidence?.goDays ?? 0,
      minimumSample: evidence?.gate?.minimumSample ?? 0,
      mostFailedOfResolved: evidence?.gate?.failedOfResolved ?? 1,
      bestDay: evidence?.bestDay ?? 0,
    },
  };
}

function plannedProcess(workshop: Workshop, calendar: MigrationCalendar, id: string, words: ProcessWords): Process {
  const { amounts } = workshop;
  const path = `control.governance.${id}`;
  return {
    ...named(id, words.label),
    meetings: meetingDays(words.meets, calendar),
    approvers: Object.entries(words.approvers)
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([approver, { label, refuses, defers }]) => ({
        // Two processes may be asked of the same body, which has no need to say the same in both.
        ...named(`${id} ${approver}`, label ?? approver),
        refuses: amounts.place(`${path}.approvers.${approver}.refuses`, refuses),
        defers: amounts.place(`${path}.approvers.${approver}.defers`, defers),
      })),
    remedyDays: words.remedy === undefined ? NONE : amounts.place(`${path}.remedy`, inDays(words.remedy)),
    endorsementDays: amounts.place(`${path}.endorsement`, inDays(words.endorsement.law)),
    endorsementIsWorking: words.endorsement.isWorking,
    noticeDays: words.notice,
  };
}

/** The days of the meetings within the horizon. One that falls on no working day is held on the next. */
function meetingDays(meets: ProcessWords['meets'], { firstDayNumber, days, workingDay }: MigrationCalendar): number[] {
  const stated: number[] = [];
  if (Array.isArray(meets)) for (const date of meets) stated.push(date - firstDayNumber);
  else {
    const phase = (((meets.from - firstDayNumber) % meets.every) + meets.every) % meets.every;
    for (let day = phase; day < days; day += meets.every) stated.push(day);
  }
  const held = stated.filter((day) => day >= 0).map((day) => workingDay.indexOf(1, day));
  return [...new Set(held.filter((day) => day >= 0))].sort((a, b) => a - b);
}
