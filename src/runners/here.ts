import { loadPlugIns } from '../control/plug-ins/load.ts';
import type { Runner } from '../forecast/runner.ts';
import { addRun, newTally, type Tally } from '../forecast/tally.ts';
import type { Plan } from '../plan/plan.ts';
import { simulate } from '../simulation/simulate.ts';
import { newWorld } from '../simulation/world.ts';
import { turnTaker } from './turn.ts';

/** Runs replications here and now, one after another. */
export const here: Runner = hereWith(() => {});

/**
 * Runs replications here and now, and says after each how many are done so far. Now and then it lets the thread's other
 * business have a turn; no figure depends on when.
 *
 * @param onReplication told how many replications are done since this runner was made
 */
export function hereWith(onReplication: (done: number) => void): Runner {
  let done = 0;
  return {
    run: async (plan, from, to) => {
      const { tally } = await runHere(
        plan,
        from,
        to,
        () => true,
        () => onReplication(++done),
      );
      return tally;
    },
  };
}

/**
 * Runs replications here and now, one after another, for as long as it is to go on.
 *
 * @param goesOn asked before each replication  @param onReplication told after each
 * @returns what was run, and the first replication that was not
 */
export async function runHere(
  plan: Plan,
  from: number,
  to: number,
  goesOn: () => boolean,
  onReplication: () => void,
): Promise<{ readonly tally: Tally; readonly next: number }> {
  const tally = newTally(plan);
  if (from === to || !goesOn()) return { tally, next: from };
  await loadPlugIns(plan.control);
  const world = newWorld(plan);
  const takeTurn = turnTaker();
  let next = from;
  while (next < to && goesOn()) {
    addRun(tally, simulate(plan, next, world));
    next++;
    onReplication();
    await takeTurn();
  }
  return { tally, next };
}
