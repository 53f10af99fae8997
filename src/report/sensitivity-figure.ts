import type { Sensitivity } from '../experiment/sensitivity.ts';
import { plotOf } from './charts/plot.ts';
import { drawnAssumptions, tornado, tornadoHeight } from './charts/tornado.ts';
import type { Figure } from './figure.ts';
import { footerOf } from './footer.ts';
import { countWords, numberWords } from './number-words.ts';
import { answerLines, isSeen, sensitivityTable } from './sensitivity.ts';

const BELOW = 48;

/** The tornado: what each stated range does to the date. */
export function sensitivityFigure(measured: Sensitivity): Figure {
  const { classification, replications, assumptions } = measured;
  const drawn = drawnAssumptions(measured).length;
  return {
    name: 'sensitivity',
    title: titleOf(measured),
    subtitle:
      `Each assumption held at the low end of its range (dark blue: its P10) and at the high one (turquoise: its P90), in ${countWords(replications, 'future')} each with all other luck ` +
      `the same; thin lines, 95% intervals. ${numberWords(drawn)} of ${countWords(assumptions.length, 'range')}; all stand in the table.`,
    description: `A tornado chart. ${answerLines(measured).join(' ')}`,
    classification,
    footer: footerOf(measured),
    specification: plotOf(tornadoHeight(measured), BELOW, tornado(measured)),
    table: sensitivityTable(measured),
  };
}

function titleOf(measured: Sensitivity): string {
  const [most] = measured.assumptions.filter(isSeen);
  if (most === undefined) return 'No stated range moves the date by more than can be seen';
  return `${most.id} moves the date most: ${numberWords(Math.abs(most.swing.difference))} working days`;
}
