import type { Estimate, Forecasted, Harm } from '../../forecast/forecast.ts';
import type { RepairSummary } from '../../forecast/team-forecast.ts';
import { overlookedRate } from '../barrier-words.ts';
import { tableHtml } from '../html-table.ts';
import { html } from '../markup.ts';
import { estimateWords, numberWords, rateWords, shareEstimateWords, shareWords } from '../number-words.ts';
import type { Cell } from '../table.ts';
import type { Section } from './section.ts';

/** What the pace costs, each figure with its error, its spread and the rate that its denominator gives. */
export const harmSection: Section = {
  id: 'harm',
  heading: 'What it costs',
  body: (forecast) =>
    html`${tableHtml({
      caption: 'Over the whole horizon: means over futures with their Monte Carlo error, and their spread',
      columns: [
        { label: 'What', kind: 'text' },
        { label: 'Mean', kind: 'number' },
        { label: 'P10', kind: 'number' },
        { label: 'P50', kind: 'number' },
        { label: 'P90', kind: 'number' },
        { label: 'Rate', kind: 'text' },
      ],
      rows: [...harmRows(forecast), ...teamRows(forecast)],
    })}`,
};

function harmRows(forecast: Forecasted): Cell[][] {
  const { harm, fleet } = forecast;
  const ofAttempts = (part: Estimate) => rateWords(part.mean, harm.attempts.mean, 'attempts');
  const failedShare = shareEstimateWords(harm.failedOfResolved);
  return [
    rowOf('Attempts', harm.attempts, ''),
    rowOf('Failed attempts', harm.failed, `${failedShare} of resolved attempts`),
    rowOf('Stalled', harm.stalled, ofAttempts(harm.stalled)),
    ...(harm.quarantined.mean > 0
      ? [rowOf('Quarantined above an anomaly threshold', harm.quarantined, ofAttempts(harm.quarantined))]
      : []),
    rowOf('Rejected', harm.rejected, ofAttempts(harm.rejected)),
    rowOf('Rolled back', harm.rolledBack, ofAttempts(harm.rolledBack)),
    rowOf('Consumers interrupted', harm.interruptions, ofAttempts(harm.interruptions)),
    rowOf(
      '– of them in prepayment mode',
      harm.interruptionsInPrepayment,
      rateWords(harm.interruptionsInPrepayment.mean, harm.interruptions.mean, 'interruptions'),
    ),
    rowOf('– of 1,000 installations that were migrated', harm.interruptionsPerThousand, ''),
    rowOf('Hours of interruption', harm.interruptionHours, ''),
    rowOf('– of them in prepayment mode', harm.interruptionHoursInPrepayment, ''),
    ...(harm.delayedFailures.mean > 0
      ? [rowOf('Failed after migration', harm.delayedFailures, ofAttempts(harm.delayedFailures))]
      : []),
    rowOf('Became unrecoverable', harm.unrecoverable, ofAttempts(harm.unrecoverable)),
    rowOf(
      '– of them in prepayment mode',
      harm.unrecoverableInPrepayment,
      rateWords(harm.unrecoverableInPrepayment.mean, harm.unrecoverable.mean, 'unrecoverable'),
    ),
    ...(harm.misidentified.mean > 0
      ? [rowOf('Harmed, because a blocker was overlooked', harm.misidentified, overlookedRate(forecast))]
      : []),
    rowOf('Given up', harm.excluded, rateWords(harm.excluded.mean, fleet.open, 'open installations')),
    rowOf('Attempts exposed to a defect before its first halt', harm.exposure, ofAttempts(harm.exposure)),
    ...outageRows(harm),
    rowOf('Halts', harm.halts, ''),
    ...(harm.calledBack.mean > 0
      ? [rowOf('Attempts in flight that a halt rolled back', harm.calledBack, ofAttempts(harm.calledBack))]
      : []),
    rowOf('No-go days', harm.noGoDays, ''),
    ...(harm.heldDays.mean > 0 ? [rowOf('Go days held to the volume of before', harm.heldDays, '')] : []),
    rowOf('Service-impacting incidents a month', harm.incidentsPerMonth, ''),
    ...worstMonthRows(harm),
  ];
}

/** Incidents of the worst month; of a category only where there are some. */
function worstMonthRows(harm: Harm): Cell[][] {
  const rows = [
    ['Incidents in the worst month', harm.worstMonthIncidents],
    ['– of category 1, in its worst month', harm.worstMonthCategory1],
    ['– of category 2, in its worst month', harm.worstMonthCategory2],
  ] as const;
  return rows.flatMap(([what, figure]) => (figure.mean > 0 ? [rowOf(what, figure, '')] : []));
}

/** What outages did, in the order of cause and effect; nothing where there were none. */
function outageRows(harm: Harm): Cell[][] {
  const ofAttempts = (part: Estimate) => rateWords(part.mean, harm.attempts.mean, 'attempts');
  return [
    ...(harm.outageHours.mean > 0 ? [rowOf('Hours of outage until clearance', harm.outageHours, '')] : []),
    ...(harm.hitByOutages.mean > 0
      ? [rowOf('Attempts hit by an outage', harm.hitByOutages, ofAttempts(harm.hitByOutages))]
      : []),
    ...(harm.startedInVain.mean > 0
      ? [rowOf('Started into an outage that nobody had noticed', harm.startedInVain, ofAttempts(harm.startedInVain))]
      : []),
  ];
}

function teamRows({ repair, support }: Forecasted): Cell[][] {
  return [
    ...workRows('Hours of waiting for the repair team', 'Repair team busy', repair),
    ...(support === null ? [] : [rowOf('Cases of early life support', support.cases, '')]),
    ...(support === null ? [] : [rowOf('– of them questions', support.questions, '')]),
    ...workRows('Hours of waiting for early life support', 'Early life support busy', support),
  ];
}

function workRows(waitingLabel: string, busyLabel: string, team: RepairSummary | null): Cell[][] {
  if (team === null) return [];
  const { utilisation, waitingHours } = team;
  const waiting = rowOf(waitingLabel, waitingHours, 'on average');
  if (utilisation === null) return [waiting];
  const shares = [utilisation.p10, utilisation.p50, utilisation.p90].map(shareWords);
  return [waiting, [busyLabel, shareEstimateWords(utilisation), ...shares, 'of staffed time']];
}

function rowOf(label: string, estimate: Estimate, rate: string): Cell[] {
  const { p10, p50, p90 } = estimate;
  return [label, estimateWords(estimate), numberWords(p10), numberWords(p50), numberWords(p90), rate];
}
