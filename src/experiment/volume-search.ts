import type { Standing } from './limits.ts';

/** Where the limits cease to hold. */
export interface LargestVolume {
  /** The largest volume at which all limits hold; null where none was found that does. */
  readonly largest: number | null;
  /** The least volume above it at which they were looked at and do not hold for sure; null where none is above. */
  readonly next: number | null;
}

const FACTORS = [1, 2, 3, 4, 5] as const;

/** 1, 2, 3, 4 and 5 times the powers of ten between two volumes, and both of these: 2,000, 3,000, 4,000, 5,000, 10,000 …. */
export function gridOf(from: number, to: number): readonly number[] {
  const grid = new Set([from, to]);
  for (let power = 1; power <= to; power *= 10) {
    for (const factor of FACTORS) if (factor * power > from && factor * power < to) grid.add(factor * power);
  }
  return [...grid].sort((a, b) => a - b);
}

/**
 * Narrows down where an answer changes, by bisection over multiples of a grain.
 *
 * @param low whose answer is yes  @param high whose answer is no  @param isLikeLow asked of volumes between them
 * @returns two volumes no more than a grain apart, or with no multiple of it between them: yes, and no
 */
export async function narrowed(
  low: number,
  high: number,
  grain: number,
  isLikeLow: (volume: number) => Promise<boolean>,
): Promise<readonly [low: number, high: number]> {
  let [yes, no] = [low, high];
  for (;;) {
    const middle = multipleBetween(yes, no, grain);
    if (middle === undefined) return [yes, no];
    if (await isLikeLow(middle)) yes = middle;
    else no = middle;
  }
}

/** The multiple of the grain that lies nearest to the middle of two volumes, and between them; undefined where none does. */
function multipleBetween(low: number, high: number, grain: number): number | undefined {
  if (high - low <= grain) return undefined;
  const middle = Math.round((low + high) / 2 / grain) * grain;
  return [middle, middle - grain, middle + grain].find((volume) => volume > low && volume < high);
}

/**
 * The largest volume at which all limits hold: every volume of a grid is looked at, because nothing promises that they
 * hold below and fail above; then the step above the largest that holds is bisected. Below the grid nothing is known to
 * hold, so that a volume there counts only once it has been looked at.
 *
 * @param grid ascending, one at least
 */
export async function largestVolume(
  grid: readonly number[],
  grain: number,
  standingAt: (volume: number) => Promise<Standing>,
): Promise<LargestVolume> {
  const standings: Standing[] = [];
  for (const volume of grid) standings.push(await standingAt(volume));
  const place = standings.lastIndexOf('holds');
  if (place === grid.length - 1) return { largest: grid[place], next: null };
  const isHeld = async (volume: number): Promise<boolean> => (await standingAt(volume)) === 'holds';
  const [largest, next] = await narrowed(place < 0 ? 0 : grid[place], grid[place + 1], grain, isHeld);
  return { largest: largest === 0 ? null : largest, next };
}

/**
 * The least volume from which on more buys nothing: it and every larger one of the grid is as good as the largest; the
 * step below is bisected.
 *
 * @param grid ascending, one at least
 */
export async function leastAsGood(
  grid: readonly number[],
  grain: number,
  isAsGood: (volume: number) => Promise<boolean>,
): Promise<number> {
  let place = grid.length - 1;
  while (place > 0 && (await isAsGood(grid[place - 1]))) place--;
  const below = place === 0 ? 0 : grid[place - 1];
  const [, least] = await narrowed(below, grid[place], grain, async (volume) => !(await isAsGood(volume)));
  return least;
}
