import { ANSWERS, type Role } from '../control/go-no-go.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { namedFaults } from './check-named.ts';
import { placeFaults, wholeFaults } from './check-place.ts';
import { lawFaults } from './check-table.ts';
import type { Plan } from './plan.ts';

/** What is wrong with how people decide on the go or no-go of a day. */
export function goNoGoFaults({ control: { goNoGo }, calendar, quantities }: Plan): string[] {
  if (goNoGo === undefined) return [];
  const { roles, quorum, cutOffTick, mostHolds } = goNoGo;
  const what = 'control.goNoGo';
  const isInDay = cutOffTick >= calendar.waves[0] && cutOffTick < TICKS_PER_DAY && Number.isInteger(cutOffTick);
  const answers = (['undecided', 'missingData'] as const).filter((name) => !ANSWERS.includes(goNoGo[name]));
  return [
    ...namedFaults(`${what}.roles`, roles, 'by id'),
    ...roles.flatMap((role) => roleFaults(`${what} '${role.id}'`, role, quantities.length)),
    ...wholeFaults(`${what}.quorum`, quorum, Math.min(1, roles.length)),
    ...(quorum <= roles.length ? [] : [`${what}.quorum is ${quorum}, of ${roles.length} roles`]),
    ...(isInDay ? [] : [`${what}.cutOffTick is ${cutOffTick}, no tick of the day from the opening on`]),
    ...answers.map((name) => `${what}.${name} is '${goNoGo[name]}'`),
    ...wholeFaults(`${what}.mostHolds`, mostHolds, 0),
  ];
}

function roleFaults(what: string, { absent, absences, late }: Role, quantities: number): string[] {
  return [
    ...placeFaults(`${what} absent`, absent, quantities),
    ...absences.flatMap(({ fromDay, untilDay }) =>
      Number.isInteger(fromDay) && Number.isInteger(untilDay) && fromDay < untilDay
        ? []
        : [`${what} is absent from day ${fromDay} to before ${untilDay}`],
    ),
    ...(late === undefined ? [] : lawFaults(late).map((fault) => `${what} late ${fault}`)),
  ];
}
