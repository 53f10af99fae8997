import type { Cell, StressReport, TestTold } from '../../experiment/stress/stress-report.ts';
import type { Verdict } from '../../experiment/stress/verdict.ts';
import { DARK_PINK, FAN_OUTER, GREY, INK, INK_QUIET, PAPER } from '../palette.ts';
import { signedWords } from '../rule-ledger-words.ts';
import { areSizesSought, shortBreaksAtWords, testName, VERDICT_WORDS } from '../stress-words.ts';
import { boxesAt, symbolsAt, textAt } from './pixel-marks.ts';
import { type Layer, MARGIN_X, PLOT_WIDTH } from './plot.ts';

/** A row for each test: two lines of text. Pixels. */
const ROW_HEIGHT = 36;
/** Rows above which the strategies are named below the matrix too: nobody scrolls up to read a column. */
const ROWS_WITHIN_SIGHT = 15;
const FOOT = 24;
const GAP = 2;

/** Where the strategies' columns begin; left of it stand the names of the tests. */
const COLUMNS_X = 142;
const SYMBOL_WIDTH = 22;
const SMALL = 11.5;

/** Fills, symbols and inks tell the same, so that none has to be told from another. */
const LOOK: Readonly<Record<Verdict, { fill: string; ink: string; symbol: string }>> = {
  holds: { fill: FAN_OUTER, ink: INK, symbol: 'circle' },
  undecided: { fill: PAPER, ink: INK, symbol: 'diamond' },
  fails: { fill: DARK_PINK, ink: PAPER, symbol: 'cross' },
};

function playedIn({ tests }: StressReport): readonly TestTold[] {
  return tests.filter(({ played }) => played !== null);
}

/** Height of the matrix, pixels. */
export function stressMatrixHeight(report: StressReport): number {
  const rows = playedIn(report).length;
  return Math.max(1, rows) * ROW_HEIGHT + (rows > ROWS_WITHIN_SIGHT ? FOOT : 0);
}

/** Tests one below the other, strategies side by side: days later, whether criteria hold, and where they begin to break. */
export function stressMatrix(report: StressReport): Layer[] {
  const { strategies } = report;
  const width = (PLOT_WIDTH - COLUMNS_X) / strategies.length;
  const xOf = (place: number): number => COLUMNS_X + place * width;
  const rows = playedIn(report).length;
  const isBisected = areSizesSought(report);
  return [
    ...[-14, ...(rows > ROWS_WITHIN_SIGHT ? [rows * ROW_HEIGHT + 12] : [])].flatMap((y) =>
      strategies.map(({ id }, place) => textAt({ x: xOf(place) + 6, y, text: id, bold: true, widthMost: width - 12 })),
    ),
    ...playedIn(report).flatMap((test, row) => {
      const y = row * ROW_HEIGHT;
      return [
        textAt({ x: MARGIN_X, y: y + 11, text: testName(test), bold: true, widthMost: COLUMNS_X - MARGIN_X - 12 }),
        textAt({
          x: MARGIN_X,
          y: y + 26,
          text: test.title,
          size: SMALL,
          colour: INK_QUIET,
          widthMost: COLUMNS_X - MARGIN_X - 12,
        }),
        ...test.cells.flatMap((cell, place) => cellAt(cell, test, isBisected, xOf(place), y, width)),
      ];
    }),
  ];
}

function cellAt(cell: Cell, { played }: TestTold, isBisected: boolean, x: number, y: number, width: number): Layer[] {
  const { fill, ink, symbol } = LOOK[cell.verdict];
  const left = x + SYMBOL_WIDTH;
  const widthMost = width - SYMBOL_WIDTH - 6;
  return [
    boxesAt([{ x, x2: x + width - GAP, y, y2: y + ROW_HEIGHT - GAP }], fill, GREY),
    symbolsAt([{ x: x + SYMBOL_WIDTH / 2, y: y + ROW_HEIGHT / 2 - 1 }], symbol, 60, ink, cell.verdict !== 'undecided'),
    textAt({
      x: left,
      y: isBisected ? y + 10 : y + ROW_HEIGHT / 2 - 1,
      text: `${signedWords(cell.clearanceDays.mean)} days, ${VERDICT_WORDS[cell.verdict]}`,
      colour: ink,
      widthMost,
    }),
    ...(isBisected
      ? [
          textAt({
            x: left,
            y: y + 25,
            text: `breaks: ${shortBreaksAtWords(cell, played?.magnitude ?? null)}`,
            size: SMALL,
            colour: ink,
            widthMost,
          }),
        ]
      : []),
  ];
}
