import type { CapStep, Process } from '../../control/governance.ts';
import { NONE } from '../../kernel/identity.ts';
import { mostOf } from '../../kernel/quantity.ts';
import type { Plan } from '../../plan/plan.ts';
import { isoDateOf } from '../../units/date.ts';
import { shortDateWords } from '../date-words.ts';
import { countWords, numberWords, shareWords } from '../number-words.ts';
import { quantityWords } from './quantity-words.ts';

/** The governance cap: its steps, what has to be shown for those that are asked for, and who decides on them. */
export function governanceLines(plan: Plan): readonly string[] {
  const { cap, governance = [] } = plan.control;
  if (cap.length === 0) return ['no governance cap'];
  const dated = cap.filter(({ raise }) => raise === undefined);
  return [
    `governance cap: ${dated.map((step) => `${numberWords(step.volumePerDay)} a day from ${fromWords(step, plan)}`).join('; ')}`,
    ...cap.flatMap((step) => (step.raise === undefined ? [] : [raiseLine(step, step.raise, plan)])),
    ...governance.map((process) => processLine(process, plan)),
  ];
}

function fromWords({ fromDay }: CapStep, { quantities, calendar }: Plan): string {
  return quantityWords(quantities[fromDay], (day) =>
    day <= 0 ? 'the first day' : shortDateWords(isoDateOf(calendar.firstDayNumber + Math.floor(day))),
  );
}

function raiseLine({ volumePerDay }: CapStep, raise: NonNullable<CapStep['raise']>, plan: Plan): string {
  const { process, accepted, goDays, minimumSample, mostFailedOfResolved, bestDay } = raise;
  const shown = [
    ...(accepted === NONE ? [] : [plan.milestones[accepted].label]),
    ...(goDays === 0 ? [] : [countWords(goDays, 'go day')]),
    ...(minimumSample === 0
      ? []
      : [
          `at most ${shareWords(mostFailedOfResolved)} failed of ${numberWords(minimumSample)} resolved attempts or more`,
        ]),
    ...(bestDay === 0 ? [] : [`${numberWords(bestDay)} succeeded on one day`]),
    'no scope paused',
  ];
  const by = (plan.control.governance ?? [])[process].label;
  return `governance cap of ${numberWords(volumePerDay)} a day: asked for of ${by} after ${shown.join('; ')}`;
}

function processLine({ label, meetings, approvers, ...terms }: Process, { quantities }: Plan): string {
  const chances = approvers.map(({ label: who, refuses, defers }) => {
    const [refusing, deferring] = [quantities[refuses], quantities[defers]];
    const parts = [
      ...(mostOf(refusing) > 0 ? [`refuses with ${quantityWords(refusing, shareWords)}`] : []),
      ...(mostOf(deferring) > 0 ? [`defers with ${quantityWords(deferring, shareWords)}`] : []),
    ];
    return `${who} ${parts.length === 0 ? 'agrees' : parts.join(' and ')}`;
  });
  const days = (quantity: number): string => quantityWords(quantities[quantity], numberWords);
  const endorsement = `${days(terms.endorsementDays)} ${terms.endorsementIsWorking ? 'working days' : 'days'}`;
  const remedy =
    terms.remedyDays === NONE ? 'a refusal is the end' : `asked again ${days(terms.remedyDays)} days after a refusal`;
  return (
    `${label} meets ${countWords(meetings.length, 'time')}: ${chances.join('; ')}; endorsed ${endorsement} later; ` +
    `${countWords(terms.noticeDays, 'working day')} of notice; ${remedy}`
  );
}
