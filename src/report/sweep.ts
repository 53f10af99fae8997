import type { Sweep, SweepCell } from '../experiment/sweep.ts';
import { dateWords, shortDateWords } from './date-words.ts';
import { countWords, numberWords } from './number-words.ts';
import type { Table } from './table.ts';
import { tableLines } from './table-lines.ts';

export const HARM_WORDS: Readonly<Record<Sweep['frontHarm'], string>> = {
  interruptions: 'consumers interrupted',
  failed: 'failed attempts',
};

/** A sweep for a terminal: the answer, then every cell. */
export function sweepLines(sweep: Sweep): readonly string[] {
  const { question, classification, cells, frontHarm } = sweep;
  const front = cells.filter(({ isOnFront }) => isOnFront);
  const untold = cells.filter(({ cannotForecast }) => cannotForecast !== null);
  return [
    question,
    '',
    answerOf(sweep),
    ...(front.length > 1
      ? [
          `${countWords(front.length, 'setting')} of ${numberWords(cells.length)} are on the front (*): no other clears as early in P80 with as few ${HARM_WORDS[frontHarm]}.`,
        ]
      : []),
    '',
    ...tableLines(sweepTable(sweep)),
    ...untold.map((cell) => `${settingWords(sweep, cell)}: ${cell.cannotForecast}`),
    '',
    `Means over futures, and P90 of the peak of alerts; ${replicationWords(cells)}, under common luck.`,
    classification,
  ];
}

/** Which setting clears first, and what it costs. */
export function answerOf(sweep: Sweep): string {
  const { cells, frontHarm } = sweep;
  const [soonest, gentlest] = extremesOf(cells, frontHarm);
  if (soonest === undefined || gentlest === undefined)
    return 'No setting clears within the horizon in four futures of five.';
  const words = (cell: SweepCell): string =>
    `${settingWords(sweep, cell)}: P80 ${dateWords(cell.clearance?.p80 ?? '')}, ${numberWords(cell.harm?.[frontHarm] ?? 0)} ${HARM_WORDS[frontHarm]}`;
  if (soonest === gentlest) return `Soonest clear, with the least harm: ${words(soonest)}.`;
  return `Soonest clear: ${words(soonest)}. Least harm: ${words(gentlest)}.`;
}

/** The two ends of the front. */
function extremesOf(cells: readonly SweepCell[], harm: Sweep['frontHarm']): readonly (SweepCell | undefined)[] {
  const front = cells.filter(({ isOnFront }) => isOnFront);
  const by = (key: (cell: SweepCell) => string | number): SweepCell | undefined =>
    front.reduce<SweepCell | undefined>(
      (best, cell) => (best === undefined || key(cell) < key(best) ? cell : best),
      undefined,
    );
  return [by(({ clearance }) => clearance?.p80 ?? ''), by((cell) => cell.harm?.[harm] ?? 0)];
}

/** 'control.cap=2000, control.strategy.kind=fixed'. */
export function settingWords({ varied }: Sweep, { values }: SweepCell): string {
  return varied.map(({ path }, place) => `${path}=${values[place]}`).join(', ');
}

function replicationWords(cells: readonly SweepCell[]): string {
  const counts = cells.filter(({ replications }) => replications > 0).map(({ replications }) => replications);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (counts.length === 0) return 'no futures';
  return least === most
    ? `${countWords(least, 'future')} of each`
    : `${numberWords(least)} to ${numberWords(most)} futures of each`;
}

/** Every cell with its values and figures. */
export function sweepTable({ varied, cells, frontHarm }: Sweep): Table {
  return {
    caption: 'Every setting; * is on the front of clearance against harm',
    columns: [
      { label: '#', kind: 'text' },
      ...varied.map(({ path }) => ({ label: path, kind: 'text' as const })),
      ...(['P50', 'P80', 'P90'] as const).map((label) => ({ label, kind: 'day' as const })),
      { label: HARM_WORDS[frontHarm], kind: 'number' },
      { label: 'unrecoverable', kind: 'number' },
      { label: 'exposed', kind: 'number' },
      { label: 'peak alerts', kind: 'number' },
    ],
    rows: cells.map(({ values, clearance, harm, alerts, isOnFront }, place) => {
      const number = `${place + 1}${isOnFront ? '*' : ''}`;
      if (clearance === null || harm === null || alerts === null) return [number, ...values, ...Array(7).fill('none')];
      const dates = [clearance.p50, clearance.p80, clearance.p90].map(shortDateWords);
      const figures = [harm[frontHarm], harm.unrecoverable, harm.exposure, alerts.peakP90].map(numberWords);
      return [number, ...values, ...dates, ...figures];
    }),
  };
}
