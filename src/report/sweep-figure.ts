import type { Sweep, SweepCell } from '../experiment/sweep.ts';
import { dayNumberIn } from './charts/day-axis.ts';
import { boxesAt, linesAt, textAt } from './charts/pixel-marks.ts';
import { type Layer, PLOT_WIDTH, plotOf } from './charts/plot.ts';
import { isAfterHorizon, shortDateWords } from './date-words.ts';
import type { Figure } from './figure.ts';
import { footerOf } from './footer.ts';
import { numberWords } from './number-words.ts';
import { INK, PAPER } from './palette.ts';
import { answerOf, HARM_WORDS, settingWords, sweepTable } from './sweep.ts';

/** From early to late: one hue that darkens, so that no eye needs to tell colours apart, only light from dark. */
const SHADES = ['#E6F0F9', '#B9D3EB', '#86AFD8', '#4F86BC', '#2B6096', '#12436D'] as const;
/** From this shade on, words are written in white. */
const DARK_FROM = 3;

const CELL_HEIGHT = 46;
const MOST_COLUMNS = 12;
/** Room on the left for the values of the first thing varied. */
const NAMES = 150;
const KEY = 44;

/** Whether a sweep can be drawn as a map: one or two things varied, on a grid that is not too wide. */
export function isMap({ design, varied }: Sweep): boolean {
  return design === 'grid' && varied.length <= 2 && (varied.at(-1)?.values.length ?? 0) <= MOST_COLUMNS;
}

/** The heat map: when each setting is clear, in four futures of five, with what harm. */
export function sweepMapFigure(sweep: Sweep): Figure {
  const rows = sweep.varied.length === 2 ? sweep.varied[0].values : [''];
  const { path, values: columns } = sweep.varied[sweep.varied.length - 1];
  const width = (PLOT_WIDTH - NAMES) / columns.length;
  const height = rows.length * CELL_HEIGHT;
  const cellAt = (row: number, column: number): SweepCell => sweep.cells[row * columns.length + column];
  const layers = rows.flatMap((name, row) => {
    const y = row * CELL_HEIGHT;
    return [
      textAt({ x: 0, y: y + CELL_HEIGHT / 2, text: name, widthMost: NAMES - 10 }),
      ...columns.flatMap((_, column) => cellLayers(sweep, cellAt(row, column), NAMES + column * width, y, width)),
    ];
  });
  const across = columns.map((value, column) =>
    textAt({ x: NAMES + (column + 0.5) * width, y: height + 14, text: value, align: 'center', widthMost: width - 4 }),
  );
  return {
    ...frameOf(sweep, 'sweep-map'),
    subtitle:
      `In each cell: the P80 of clearance, and ${HARM_WORDS[sweep.frontHarm]} in the mean; darker is later. Framed: no other setting is as early ` +
      `with as little harm. ${sweep.varied.length === 2 ? `Down: ${sweep.varied[0].path}. ` : ''}Across: ${path}.`,
    specification: plotOf(height, KEY, [...layers, ...across]),
  };
}

function cellLayers(sweep: Sweep, cell: SweepCell, x: number, y: number, width: number): Layer[] {
  const shade = shadeOf(sweep, cell);
  const box = { x: x + 1, x2: x + width - 1, y: y + 1, y2: y + CELL_HEIGHT - 1 };
  const colour = shade >= DARK_FROM ? PAPER : INK;
  const date = cell.clearance === null ? 'none' : shortDateWords(cell.clearance.p80);
  const narrow = width < 90;
  const [day, ...rest] = narrow ? date.split(/ (?=\d{4}$)/) : [date];
  const harm = cell.harm === null ? '' : numberWords(cell.harm[sweep.frontHarm]);
  const middle = x + width / 2;
  return [
    boxesAt([box], shade < 0 ? PAPER : SHADES[shade], cell.isOnFront ? INK : PAPER),
    ...(cell.isOnFront ? [linesAt([{ ...box, y: box.y2 - 2, y2: box.y2 - 2 }], INK, 3)] : []),
    textAt({ x: middle, y: y + 14, text: day, align: 'center', colour, bold: true, widthMost: width - 6 }),
    textAt({
      x: middle,
      y: y + 32,
      text: [...rest, harm].join(' · '),
      align: 'center',
      colour,
      widthMost: width - 6,
    }),
  ];
}

/** The place of a cell between the earliest and the latest; below 0 where it does not clear within the horizon. */
function shadeOf({ cells }: Sweep, cell: SweepCell): number {
  const day = dayOf(cell);
  if (day === undefined) return -1;
  const days = cells.flatMap((each) => dayOf(each) ?? []);
  const [least, most] = [Math.min(...days), Math.max(...days)];
  return most === least ? 0 : Math.floor(((day - least) / (most - least)) * (SHADES.length - 1) + 0.5);
}

/** The day of the P80; none beyond the horizon. */
export function dayOf({ clearance }: SweepCell): number | undefined {
  return clearance === null || isAfterHorizon(clearance.p80) ? undefined : dayNumberIn(clearance.p80);
}

/** What both pictures of a sweep have in common. */
export function frameOf(sweep: Sweep, name: string): Omit<Figure, 'subtitle' | 'specification'> {
  const replications = Math.max(...sweep.cells.map((cell) => cell.replications));
  const described = sweep.cells.map((cell) => {
    const date = cell.clearance === null ? 'no forecast' : `P80 ${shortDateWords(cell.clearance.p80)}`;
    return `${settingWords(sweep, cell)}: ${date}, ${numberWords(cell.harm?.[sweep.frontHarm] ?? 0)} ${HARM_WORDS[sweep.frontHarm]}.`;
  });
  return {
    name,
    title: answerOf(sweep),
    description: described.join(' '),
    classification: sweep.classification,
    footer: footerOf({ ...sweep, replications }),
    table: sweepTable(sweep),
  };
}
