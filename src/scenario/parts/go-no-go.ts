import type { Control } from '../../control/control.ts';
import type { Role } from '../../control/go-no-go.ts';
import type { MigrationCalendar } from '../../control/migration-calendar.ts';
import { roundedTicksOf } from '../../kernel/clock.ts';
import { named } from '../../kernel/identity.ts';
import { byCodeUnit } from '../amounts.ts';
import type { RoleWords } from '../schema/go-no-go.ts';
import type { Workshop } from './places.ts';

/** How people decide on the go or no-go of a day; left out where it is nobody's but the rules'. */
export function plannedGoNoGo(
  workshop: Workshop,
  { waves }: MigrationCalendar,
): Pick<Control, 'waivesMissingData' | 'goNoGo'> {
  const { roles, quorum, cutOff, undecided, missingData, inconclusive, mostHolds } =
    workshop.scenario.words.control.goNoGo;
  const waivesMissingData = missingData === 'go';
  const ids = Object.keys(roles).sort(byCodeUnit);
  const isUsual = ids.length === 0 && cutOff === undefined && undecided === 'no-go';
  if (isUsual && missingData !== 'hold' && inconclusive === 'go') return { waivesMissingData };
  return {
    waivesMissingData,
    goNoGo: {
      roles: ids.map((id) => plannedRole(workshop, id, roles[id])),
      quorum: quorum ?? ids.length,
      cutOffTick: cutOff === undefined ? waves[waves.length - 1] : roundedTicksOf(cutOff),
      undecided,
      missingData: missingData === 'hold' ? 'hold' : 'no-go',
      holdsInconclusive: inconclusive === 'hold',
      mostHolds: mostHolds ?? 0,
    },
  };
}

function plannedRole({ amounts, mostTicks, firstDayNumber }: Workshop, id: string, words: RoleWords): Role {
  const { label, needed, absent, absences, late } = words;
  return {
    ...named(id, label),
    isNeeded: needed,
    absent: amounts.place(`control.goNoGo.roles.${id}.absent`, absent),
    absences: absences.map(({ from, to }) => ({ fromDay: from - firstDayNumber, untilDay: to + 1 - firstDayNumber })),
    ...(late === undefined ? {} : { late: amounts.ticks(late, mostTicks, true) }),
  };
}
