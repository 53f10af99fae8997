import type { Departure, Growth } from '../../fleet/churn.ts';
import { NONE } from '../../kernel/identity.ts';
import { leastOf } from '../../kernel/quantity.ts';
import type { Plan } from '../../plan/plan.ts';
import { isoDateOf } from '../../units/date.ts';
import { shortDateWords } from '../date-words.ts';
import { numberWords, shareWords } from '../number-words.ts';
import { quantityWords } from './quantity-words.ts';
import { scopeWords } from './scope-words.ts';

/** More lines of growth than this are counted, not listed. */
const MOST_LINES = 12;

/** How the fleet changes by itself: who leaves, who goes dormant, who joins. */
export function churnLines(plan: Plan): readonly string[] {
  const { churn } = plan;
  if (churn === undefined) return [];
  const { removals, changesOfSupplier, unnoticed, growth, settledEveryDays } = churn;
  const leaves = removals.length + changesOfSupplier.length > 0;
  const joining = growth.map((each) => growthLine(each, plan));
  const more = joining.length - MOST_LINES;
  return [
    ...removals.map((removal) => departureLine(removal, 'of the installations', 'are removed, migrated or not', plan)),
    ...changesOfSupplier.map((change) =>
      departureLine(change, 'of the untouched active installations', 'change supplier, and go dormant', plan),
    ),
    ...(unnoticed === undefined
      ? []
      : [
          `${quantityWords(plan.quantities[unnoticed], shareWords)} of these, where they wait for their first attempt, go unnoticed: their authorisation is stale`,
        ]),
    ...(leaves && settledEveryDays > 1 ? [`settled every ${numberWords(settledEveryDays)} days`] : []),
    ...(more > 0 ? [...joining.slice(0, MOST_LINES), `and ${numberWords(more)} more`] : joining),
  ];
}

function departureLine({ scope, yearlyShare }: Departure, whose: string, what: string, plan: Plan): string {
  return `${quantityWords(plan.quantities[yearlyShare], shareWords)} a year ${whose} of ${scopeWords(scope, plan)} ${what}`;
}

function growthLine({ stratum, installations, fromDay, untilDay }: Growth, plan: Plan): string {
  const { strata, quantities, calendar } = plan;
  const dateOf = (day: number): string =>
    day <= 0 ? 'the first day' : shortDateWords(isoDateOf(calendar.firstDayNumber + Math.floor(day)));
  const number = quantityWords(quantities[installations], (value) => numberWords(Math.floor(value)));
  const from = quantityWords(quantities[fromDay], dateOf);
  if (untilDay === NONE) return `${number} installations join ${strata.labels[stratum]} on ${from}`;
  const isEndless = leastOf(quantities[untilDay]) >= calendar.days;
  const until = isEndless ? '' : `, until ${quantityWords(quantities[untilDay], dateOf)}`;
  return `${number} installations a month join ${strata.labels[stratum]} from ${from} on${until}`;
}
