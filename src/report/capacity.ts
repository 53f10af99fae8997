import type { Capacity } from '../experiment/capacity.ts';
import type { CapacityPoint } from '../experiment/capacity-point.ts';
import type { Estimate } from '../forecast/forecast.ts';
import { approvalLines, benefitLines } from './capacity-words.ts';
import { shortDateWords } from './date-words.ts';
import { fromWords } from './limit-words.ts';
import { countWords, numberWords, shareWords } from './number-words.ts';
import type { Cell, Table } from './table.ts';
import { tableLines } from './table-lines.ts';

/** A capacity, for a terminal: which volume may be approved, what a large one buys, then the curve. */
export function capacityLines(measured: Capacity): readonly string[] {
  const { question, classification, limits, lever, replications, mostReplications } = measured;
  return [
    question,
    '',
    'Which volume may be approved, and with which stop criteria?',
    ...approvalLines(measured).map((line) => `  ${line}`),
    '',
    `What would ${numberWords(measured.to)} a day really buy?`,
    ...benefitLines(measured).map((line) => `  ${line}`),
    '',
    ...tableLines(capacityTable(measured)),
    '',
    lever === 'volume'
      ? 'A volume: every migration day aims at it, and the governance cap is lifted.'
      : "A volume: the governance cap from the first day; the strategy is the scenario's.",
    ...(limits.length === 0 ? [] : ['Limits:', ...limits.map(({ text, from }) => `  ${text} (${fromWords(from)})`)]),
    `From ${countWords(replications, 'future')} at a volume, and up to ${numberWords(mostReplications)} where they leave a limit undecided;`,
    'it is decided where the 95% interval of its figure lies on one side. All volumes meet the same luck. Sums are over the',
    'whole horizon. A forecast, not a commitment.',
    '',
    classification,
  ];
}

/** The curve, a row for each volume that was looked at. */
export function capacityTable({ curve, limits }: Capacity): Table {
  return {
    caption: 'Clearance and what it costs, by daily volume',
    columns: [
      { label: 'a day', kind: 'text' },
      ...(limits.length === 0 ? [] : [{ label: 'limits', kind: 'text' } as const]),
      { label: 'P50', kind: 'day' },
      { label: 'P80', kind: 'day' },
      { label: 'P90', kind: 'day' },
      { label: 'most started', kind: 'text' },
      { label: 'interrupted', kind: 'text' },
      { label: 'exposed P90', kind: 'text' },
      { label: 'peak alerts P90', kind: 'text' },
      { label: 'busiest service', kind: 'text' },
      { label: 'repair waits P90', kind: 'text' },
      { label: 'binds', kind: 'text' },
    ],
    rows: curve.map((point) => rowOf(point, limits.length > 0)),
  };
}

function rowOf(point: CapacityPoint, hasLimits: boolean): readonly Cell[] {
  const { volumePerDay, standing, clearance, mostStartedPerDay, harm, alertsPeak, repairWaitingHours, binding } = point;
  return [
    numberWords(volumePerDay),
    ...(hasLimits ? [standing === 'holds' ? 'hold' : standing === 'fails' ? 'fail' : 'undecided'] : []),
    shortDateWords(clearance.p50),
    shortDateWords(clearance.p80),
    shortDateWords(clearance.p90),
    numberWords(Math.round(mostStartedPerDay)),
    numberWords(Math.round(harm.interruptions.mean)),
    numberWords(harm.exposure.p90),
    numberWords(alertsPeak.p90),
    busiestWords(point),
    repairWaitingHours === null ? '-' : `${numberWords(repairWaitingHours.p90)} h`,
    binding?.constraint ?? 'the volume',
  ];
}

/** P90 utilisation of the service that is the busiest by it. */
function busiestWords({ utilisation }: CapacityPoint): string {
  const p90 = (estimate: Estimate): number => estimate.p90;
  return utilisation.length === 0 ? '-' : shareWords(Math.max(...utilisation.map((each) => p90(each.utilisation))));
}
