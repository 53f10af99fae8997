import type { World } from './world.ts';

/**
 * What a supplier authorises for a week that begins now, with all that makes it authorise more or less: what it holds back in a
 * shortfall that it will catch up with is kept, and comes on top of the first week without one.
 *
 * @param usual what it would authorise otherwise, before rounding half up
 */
export function shiftedAuthorisation(
  { given, plan, heldBack }: World,
  supplier: number,
  tick: number,
  usual: number,
): number {
  let times = 1;
  let catchesUp = false;
  for (const shift of given.authorisations) {
    const { kind, index } = plan.scopes[shift.scope];
    if (tick < shift.fromTick || tick >= shift.untilTick) continue;
    if (kind !== 'programme' && !(kind === 'supplier' && index === supplier)) continue;
    times *= shift.times;
    catchesUp = catchesUp || shift.catchesUp;
  }
  const authorised = Math.floor(usual * times + 0.5);
  if (catchesUp) {
    heldBack[supplier] += Math.max(0, Math.floor(usual + 0.5) - authorised);
    return authorised;
  }
  const held = heldBack[supplier];
  heldBack[supplier] = 0;
  return authorised + held;
}
