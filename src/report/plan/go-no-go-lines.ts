import type { GoNoGo, Role } from '../../control/go-no-go.ts';
import { MINUTES_PER_TICK } from '../../kernel/clock.ts';
import { mostOf } from '../../kernel/quantity.ts';
import type { Plan } from '../../plan/plan.ts';
import { isoDateOf } from '../../units/date.ts';
import { timeOfDayOf } from '../../units/time-of-day.ts';
import { shortDateWords } from '../date-words.ts';
import { countWords, numberWords, shareWords } from '../number-words.ts';
import { durationWords } from './duration-words.ts';
import { quantityWords } from './quantity-words.ts';

/** How people decide on the go or no-go of a day. */
export function goNoGoLines(plan: Plan): readonly string[] {
  const { goNoGo, waivesMissingData } = plan.control;
  if (goNoGo === undefined) {
    return waivesMissingData ? ["days go ahead without yesterday's figures"] : [];
  }
  const { roles, quorum } = goNoGo;
  const asked =
    roles.length === 0 ? [] : [`of ${countWords(roles.length, 'role')} ${numberWords(quorum)} have to be there`];
  return [
    `go/no-go: ${[...asked, ...answerWords(goNoGo, waivesMissingData)].join('; ')}`,
    ...roles.map((role) => roleLine(role, plan)),
  ];
}

function answerWords({ cutOffTick, mostHolds, ...answers }: GoNoGo, waives: boolean): readonly string[] {
  const hold = 'at most the volume of before';
  const [undecided, missing] = [answers.undecided, answers.missingData].map((answer) =>
    answer === 'hold' ? hold : 'a no-go',
  );
  return [
    `what is undecided at ${timeOfDayOf(cutOffTick * MINUTES_PER_TICK)} is ${undecided}`,
    `without yesterday's figures: ${waives ? 'go' : missing}`,
    ...(answers.holdsInconclusive ? [`on inconclusive evidence: ${hold}`] : []),
    ...(mostHolds > 0
      ? [`no more than ${countWords(mostHolds, 'day')} in a row are held undecided or without figures`]
      : []),
  ];
}

function roleLine({ label, isNeeded, absent, absences, late }: Role, { quantities, calendar }: Plan): string {
  const dateOf = (day: number): string => shortDateWords(isoDateOf(calendar.firstDayNumber + day));
  const parts = [
    ...(isNeeded ? ['needed'] : []),
    ...(mostOf(quantities[absent]) > 0 ? [`away on ${quantityWords(quantities[absent], shareWords)} of days`] : []),
    ...absences.map(({ fromDay, untilDay }) => `away from ${dateOf(fromDay)} to ${dateOf(untilDay - 1)}`),
    ...(late === undefined ? [] : [`late by ${durationWords(late)}`]),
  ];
  return `${label}: ${parts.length === 0 ? 'there in time' : parts.join('; ')}`;
}
