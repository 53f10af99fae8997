import type { RepairTeam } from '../../fleet/outcome.ts';
import { TICKS_PER_DAY } from '../../kernel/clock.ts';
import { mostOf } from '../../kernel/quantity.ts';
import type { Plan } from '../../plan/plan.ts';
import { numberWords, shareWords } from '../number-words.ts';
import { durationWords } from './duration-words.ts';
import { quantityWords } from './quantity-words.ts';

/** The repair team and early life support: how many they are, for how long a piece of work keeps them, and when they work. */
export function teamLines({ repair, earlyLife, quantities, calendar }: Plan): readonly string[] {
  const repairLine = `the repair team ${teamWords(repair, calendar.days)}`;
  if (earlyLife === undefined) return [repairLine];
  const { days, team, questionsPerInstallation } = earlyLife;
  const questions = quantities[questionsPerInstallation];
  return [
    repairLine,
    `early life support, for ${numberWords(days)} days from when an installation is operational, ${teamWords(team, calendar.days)}` +
      `${mostOf(questions) === 0 ? '' : `; questions: ${quantityWords(questions, shareWords)} of installations`}`,
  ];
}

function teamWords({ servers, service, staffed }: RepairTeam, days: number): string {
  const size = servers === 0 ? 'has no limit' : `has ${numberWords(servers)} ${servers === 1 ? 'line' : 'lines'}`;
  const staffedTicks = staffed.reduce((sum, isStaffed) => sum + isStaffed, 0);
  const part = staffedTicks / (days * TICKS_PER_DAY);
  const hours = part === 1 ? 'round the clock' : `at work for ${shareWords(part)} of the time`;
  return `${size}; ${durationWords(service)} of work each, ${hours}`;
}
