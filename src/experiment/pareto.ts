/**
 * Which of several choices are on the front: no other is at least as small in both figures, and smaller in one. A choice
 * with an infinite figure never is.
 *
 * @param figures of each choice two figures, both wanted small
 */
export function onFront(figures: readonly (readonly [number, number])[]): boolean[] {
  return figures.map(([one, two]) => {
    if (!Number.isFinite(one) || !Number.isFinite(two)) return false;
    return !figures.some(([a, b]) => a <= one && b <= two && (a < one || b < two));
  });
}
