import { GRID, INK_QUIET } from '../palette.ts';
import { amountLabel } from './amount-axis.ts';
import { linesAt, textAt } from './pixel-marks.ts';
import { type Layer, PLOT_WIDTH } from './plot.ts';

/** Room at the right for the names of lines, pixels. */
const NAMES_WIDTH = 104;
/** Between the labels of two volumes, pixels. */
const LABEL_ROOM = 58;

/** Where a volume stands, in pixels: a logarithmic scale, because a step matters as a part of what there is. */
export type VolumeScale = (volumePerDay: number) => number;

/** The scale of volumes, ascending, between the left edge of the plot and the names of the lines. */
export function volumeScale(volumes: readonly number[]): VolumeScale {
  const [least, most] = [volumes[0], volumes[volumes.length - 1]].map(Math.log10);
  const width = PLOT_WIDTH - NAMES_WIDTH;
  return (volume) => (most === least ? width / 2 : (width * (Math.log10(volume) - least)) / (most - least));
}

/** Upright lines at volumes with their labels below a panel, as many as have room: the last, the first, then round ones. */
export function volumeGrid(volumes: readonly number[], xOf: VolumeScale, top: number, bottom: number): Layer[] {
  const labelled = [volumes[volumes.length - 1]];
  for (const volume of [volumes[0], ...[...volumes].sort((one, other) => oddness(one) - oddness(other))]) {
    if (labelled.every((other) => Math.abs(xOf(volume) - xOf(other)) >= LABEL_ROOM)) labelled.push(volume);
  }
  return [
    linesAt(
      labelled.map((volume) => ({ x: xOf(volume), x2: xOf(volume), y: top, y2: bottom })),
      GRID,
    ),
    ...labelled.map((volume) =>
      textAt({ x: xOf(volume), y: bottom + 16, text: amountLabel(volume), align: 'center', colour: INK_QUIET }),
    ),
  ];
}

/** How far a number is from what one would count in: 0 for a power of ten, then 5 and 2 times one, then other digits with zeros behind. */
function oddness(volume: number): number {
  const digits = String(volume).replace(/0+$/, '');
  return digits.length > 1 ? 4 : (['1', '5', '2'].indexOf(digits) + 4) % 4;
}
