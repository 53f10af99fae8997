import type { Exposure } from '../../experiment/exposure.ts';
import type { RuleLedger, RuleWorth } from '../../experiment/rule-ledger.ts';
import { GREY, GRID, INK_QUIET, SERIES_COLOURS } from '../palette.ts';
import { DEFECT_WORDS, isByChance, ruleName, stopRateWords } from '../rule-ledger-words.ts';
import { amountLabel } from './amount-axis.ts';
import { linesAt, symbolsAt, textAt } from './pixel-marks.ts';
import { type Layer, PLOT_WIDTH } from './plot.ts';

/** A lane for each rule: its name, then a line for each defect. Pixels. */
const NAME_HEIGHT = 22;
const LINE_HEIGHT = 14;
const AIR = 10;

/** What is not seen stands to the right of all that is. */
const NOT_SEEN_WIDTH = 70;
const NOT_SEEN_X = PLOT_WIDTH - 10;

/** Shapes tell the defects apart where colours do not. */
const SHAPES = ['circle', 'square', 'triangle-up'] as const;

/** Height of all lanes, pixels. */
export function ruleLanesHeight({ rules, defects }: RuleLedger): number {
  return Math.max(1, rules.length) * laneHeight(defects.length);
}

function laneHeight(defects: number): number {
  return NAME_HEIGHT + defects * LINE_HEIGHT + AIR;
}

/**
 * The rules one below the other: of each defect a line from the median of exposure (filled) to its P90 (hollow), on a
 * logarithmic scale from 1; at the right edge, what is not seen. Grey: by chance.
 */
export function ruleLanes(ledger: RuleLedger): Layer[] {
  const height = ruleLanesHeight(ledger);
  const decades = Math.max(1, Math.ceil(Math.log10(largestIn(ledger))));
  const xOf = (attempts: number | null): number =>
    attempts === null ? NOT_SEEN_X : (Math.log10(Math.max(1, attempts)) / decades) * (PLOT_WIDTH - NOT_SEEN_WIDTH - 20);
  return [
    ...Array.from({ length: decades + 1 }, (_, power) => 10 ** power).flatMap((attempts) => [
      linesAt([{ x: xOf(attempts), x2: xOf(attempts), y: 0, y2: height }], GRID),
      textAt({ x: xOf(attempts), y: height + 16, text: amountLabel(attempts), align: 'center', colour: INK_QUIET }),
    ]),
    linesAt([{ x: NOT_SEEN_X, x2: NOT_SEEN_X, y: 0, y2: height }], GRID, 1, [3, 3]),
    textAt({ x: NOT_SEEN_X + 10, y: height + 16, text: 'not seen', align: 'right', colour: INK_QUIET }),
    ...key(ledger),
    ...ledger.rules.flatMap((rule, lane) => laneOf(rule, lane * laneHeight(ledger.defects.length), xOf)),
  ];
}

function largestIn({ rules }: RuleLedger): number {
  const quantiles = rules.flatMap(({ found }) =>
    found.flatMap(({ exposure }) => (exposure === null ? [] : [exposure])),
  );
  return Math.max(10, ...quantiles.flatMap(({ p50, p90 }) => [p50.attempts ?? 1, p90.attempts ?? 1]));
}

function key({ defects }: RuleLedger): Layer[] {
  return defects.flatMap(({ name, scope }, place) => {
    const x = (place * PLOT_WIDTH) / 3;
    return [
      symbolsAt([{ x: x + 6, y: -18 }], SHAPES[place], 60, SERIES_COLOURS[place]),
      textAt({ x: x + 16, y: -18, text: `${DEFECT_WORDS[name]}, DMC ${scope}`, widthMost: PLOT_WIDTH / 3 - 24 }),
    ];
  });
}

function laneOf(rule: RuleWorth, top: number, xOf: (attempts: number | null) => number): Layer[] {
  const text = `${ruleName(rule)}: ${stopRateWords(rule)} stops in 100 clean go days`;
  return [
    textAt({ x: 0, y: top + NAME_HEIGHT / 2, text, bold: true, widthMost: PLOT_WIDTH }),
    ...rule.found.flatMap(({ exposure }, place) =>
      exposure === null ? [] : markOf(exposure, place, top + NAME_HEIGHT + (place + 0.5) * LINE_HEIGHT, xOf),
    ),
  ];
}

function markOf(exposure: Exposure, place: number, y: number, xOf: (attempts: number | null) => number): Layer[] {
  const { p50, p90 } = exposure;
  const colour = isByChance(exposure) ? GREY : SERIES_COLOURS[place];
  const [x, x2] = [xOf(p50.attempts), xOf(p90.attempts)];
  return [
    linesAt([{ x, x2, y, y2: y }], colour, 2),
    symbolsAt([{ x: x2, y }], SHAPES[place], 50, colour, false),
    symbolsAt([{ x, y }], SHAPES[place], 60, colour),
  ];
}
