import { countWords } from '../number-words.ts';
import { cutText } from '../wrap-text.ts';
import type { GroupSeries } from './groups.ts';
import { boxesAt, textAt } from './pixel-marks.ts';
import { type Layer, PLOT_WIDTH } from './plot.ts';

const LINE_HEIGHT = 21;
const SWATCH = 12;
/** Between the last line and the label above the plot. */
const ABOVE_PLOT = 22;
/** Letters of a name that fit beside its total, by the number of columns; a longer name is cut, its total stays. */
const MOST_LETTERS = { three: 18, two: 36 } as const;

/** The name of a group, cut where it is too long for a key or the head of a column. */
export function groupName({ label }: GroupSeries): string {
  return cutText(label, MOST_LETTERS.two, (text) => text.length);
}

/** Height of {@link groupKey}, pixels. */
export function groupKeyHeight(groups: readonly GroupSeries[]): number {
  return Math.ceil(groups.length / columnsOf(groups)) * LINE_HEIGHT;
}

/** The groups above the plot, in the order of the stack from below, each with its total. */
export function groupKey(groups: readonly GroupSeries[]): Layer[] {
  const columns = columnsOf(groups);
  const width = PLOT_WIDTH / columns;
  return groups.flatMap((group, place) => {
    const x = (place % columns) * width;
    const y = Math.floor(place / columns) * LINE_HEIGHT - groupKeyHeight(groups) - ABOVE_PLOT;
    const text = `${groupName(group)} (${countWords(Math.round(group.total), 'start')})`;
    return [
      boxesAt([{ x, x2: x + SWATCH, y: y - 6, y2: y + 6 }], group.colour),
      textAt({ x: x + SWATCH + 6, y, text, widthMost: width - SWATCH - 18 }),
    ];
  });
}

/** Three beside each other where all names are short, else two. */
function columnsOf(groups: readonly GroupSeries[]): number {
  return groups.every(({ label }) => label.length <= MOST_LETTERS.three) ? 3 : 2;
}
