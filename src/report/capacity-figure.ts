import type { Capacity } from '../experiment/capacity.ts';
import { capacityTable } from './capacity.ts';
import { approvalLines, benefitLines } from './capacity-words.ts';
import { plotOf } from './charts/plot.ts';
import { VOLUME_CURVE_BELOW, VOLUME_CURVE_HEIGHT, volumeCurve } from './charts/volume-curve.ts';
import type { Figure } from './figure.ts';
import { footerOf } from './footer.ts';
import { numberWords } from './number-words.ts';

/** Clearance and harm against daily volume. */
export function capacityFigure(measured: Capacity): Figure {
  const { classification, replications } = measured;
  return {
    name: 'capacity',
    title: titleOf(measured),
    subtitle:
      'Above, the date by which the backlog is clear in 50%, 80% and 90% of futures; below, consumers interrupted over the ' +
      'horizon: median, and four futures in five. By installations a day; logarithmic scale.',
    description: `Two line charts against daily volume. ${[...approvalLines(measured), ...benefitLines(measured)].map((line) => line.trim()).join(' ')}`,
    classification,
    footer: footerOf({ ...measured, replications }),
    specification: plotOf(VOLUME_CURVE_HEIGHT, VOLUME_CURVE_BELOW, volumeCurve(measured)),
    table: capacityTable(measured),
  };
}

function titleOf({ largest, enough, limits, to }: Capacity): string {
  const buys = enough === null || enough === to ? '' : `; above ${numberWords(enough)} P80 is not seen to come earlier`;
  if (limits.length === 0) return `No limit is stated${buys}`;
  return largest === null
    ? `At no volume do all limits hold${buys}`
    : `All limits hold up to ${numberWords(largest)} a day${buys}`;
}
