/** Dots of one column: the days that it gathers, and each dot's day, ascending. */
interface DotStack {
  /** Day number of its first day. */
  readonly from: number;
  /** The day after its last. */
  readonly end: number;
  readonly days: readonly number[];
}

/** Dots in columns, and the largest diameter at which they fit the plot, pixels. */
export interface DotStacks {
  readonly binDays: number;
  /** Dots side by side in a column: more than one only where a single file would be too small to see. */
  readonly across: number;
  readonly diameter: number;
  readonly stacks: readonly DotStack[];
}

/** Widths of a column that a calendar has names for: a day, a week, and multiples of weeks. */
const BINS_DAYS = [1, 7, 14, 28, 56, 112, 224, 448] as const;
const MOST_DIAMETER = 26;
const LEAST_DIAMETER = 14;
const MOST_ACROSS = 10;

/**
 * Stacks the dots of a quantile dotplot. The column's width is what gives the largest dots that neither overlap their
 * neighbours nor grow out of the plot (after Kay et al., 'When (ish) is My Bus?', 2016); the narrowest, among equals.
 * Columns end with `anchor`, so that none lies across the target.
 *
 * @param days day number of each dot
 * @param anchor first day of a column, as a day number
 * @param pixelsPerDay scale of the x axis
 * @param height of the plot, pixels
 */
export function stackDots(days: readonly number[], anchor: number, pixelsPerDay: number, height: number): DotStacks {
  const sorted = [...days].sort((one, other) => one - other);
  const layouts = (across: number) =>
    BINS_DAYS.map((binDays): DotStacks => {
      const stacks = stacksOf(sorted, anchor, binDays);
      const rows = Math.max(1, ...stacks.map((stack) => Math.ceil(stack.days.length / across)));
      // Side by side, a column keeps some air to its neighbours.
      const widthPerDot = (binDays * pixelsPerDay) / (across === 1 ? 1 : across + 1);
      return { binDays, across, stacks, diameter: Math.min(MOST_DIAMETER, widthPerDot, height / rows) };
    });
  let best = largest(layouts(1));
  for (let across = 2; across <= MOST_ACROSS && best.diameter < LEAST_DIAMETER; across++) {
    best = largest([best, ...layouts(across)]);
  }
  return best;
}

/** The first of those with the largest dots. */
function largest(layouts: readonly DotStacks[]): DotStacks {
  return layouts.reduce((best, layout) => (layout.diameter > best.diameter ? layout : best));
}

function stacksOf(sorted: readonly number[], anchor: number, binDays: number): DotStack[] {
  const byBin = new Map<number, number[]>();
  for (const day of sorted) {
    const bin = Math.floor((day - anchor) / binDays);
    byBin.set(bin, [...(byBin.get(bin) ?? []), day]);
  }
  return [...byBin].map(([bin, days]) => {
    const from = anchor + bin * binDays;
    return { from, end: from + binDays, days };
  });
}
