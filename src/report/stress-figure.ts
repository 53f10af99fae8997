import type { StressReport } from '../experiment/stress/stress-report.ts';
import { plotOf } from './charts/plot.ts';
import { stressMatrix, stressMatrixHeight } from './charts/stress-matrix.ts';
import type { Figure } from './figure.ts';
import { footerOf } from './footer.ts';
import { numberWords } from './number-words.ts';
import { stressTable } from './stress.ts';
import {
  areSizesSought,
  breaksAtWords,
  differenceWords,
  stressAnswer,
  testName,
  VERDICT_WORDS,
} from './stress-words.ts';

const BELOW = 16;

/** The matrix as a picture: tests by strategies. */
export function stressFigure(report: StressReport): Figure {
  const { replications, classification, tests } = report;
  return {
    name: 'stress',
    title: stressAnswer(report)[0].replace(/\.$/, ''),
    subtitle:
      `Calendar days by which a test makes each strategy clear later, on average over ${numberWords(replications)} futures; whether its ` +
      `criteria hold (circle), break (cross) or are open (diamond)${areSizesSought(report) ? '; below, the sizes of the test between which they begin to break' : ''}.`,
    description: tests
      .map((test) => {
        if (test.played === null) return `${testName(test)} was not played: ${test.notPlayed}.`;
        const magnitude = test.played.magnitude;
        const cells = test.cells.map(
          (cell) =>
            `${cell.strategy} ${differenceWords(cell.clearanceDays)} days later, ${VERDICT_WORDS[cell.verdict]}, breaks ${breaksAtWords(cell, magnitude)}`,
        );
        return `${testName(test)}: ${cells.join('; ')}.`;
      })
      .join(' '),
    classification,
    footer: footerOf(report),
    specification: plotOf(stressMatrixHeight(report), BELOW, stressMatrix(report)),
    table: stressTable(report),
  };
}
