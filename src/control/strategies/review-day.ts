import type { View } from '../view.ts';

/**
 * Whether a review is due today: at the first opening, and at the first that comes so many days after the last review. Writes down
 * that it was held.
 *
 * @param place where the strategy remembers the day of its last review, plus 1; 0 before the first
 */
export function isReviewDue(view: View, memory: Float64Array, place: number, everyDays: number): boolean {
  if (memory[place] > 0 && view.day - (memory[place] - 1) < everyDays) return false;
  memory[place] = view.day + 1;
  return true;
}
