import type { RepairTeam } from '../../fleet/outcome.ts';
import type { Plan } from '../../plan/plan.ts';
import { type StaffedHours, staffedTicks } from '../calendar.ts';
import type { Law } from '../distributions/distribution.ts';
import type { Workshop } from './places.ts';

interface TeamWords {
  readonly servers: number | 'unlimited';
  readonly service: Law;
  readonly hours: StaffedHours;
}

/** The repair team, and early life support where a scenario has it; else the plan does without the key. */
export function plannedTeams(
  workshop: Workshop,
  calendar: Plan['calendar'],
): Pick<Plan, 'repair'> & Pick<Plan, 'earlyLife'> {
  const { repair, earlyLifeSupport } = workshop.scenario.words;
  return {
    repair: plannedTeam(repair, workshop, calendar),
    ...(earlyLifeSupport === undefined
      ? {}
      : {
          earlyLife: {
            days: earlyLifeSupport.lasts,
            team: plannedTeam(earlyLifeSupport, workshop, calendar),
            questionsPerInstallation: workshop.amounts.place('earlyLifeSupport.questions', earlyLifeSupport.questions),
          },
        }),
  };
}

function plannedTeam(
  { servers, service, hours }: TeamWords,
  workshop: Workshop,
  calendar: Plan['calendar'],
): RepairTeam {
  return {
    servers: servers === 'unlimited' ? 0 : servers,
    service: workshop.amounts.ticks(service, workshop.mostTicks),
    staffed: staffedTicks(hours, calendar),
  };
}
