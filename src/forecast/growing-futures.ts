import type { Plan } from '../plan/plan.ts';
import type { Forecasted } from './forecast.ts';
import { reduce } from './reduce.ts';
import type { Runner } from './runner.ts';
import { judgePrecision } from './stopping.ts';
import { addTally, doneDays, inOrder, newTally, type Tally, WHOLE } from './tally.ts';

/** The futures of one plan, of which more are simulated when that is needed; none is simulated twice. */
export class GrowingFutures {
  readonly plan: Plan;
  readonly #runner: Runner;
  #tally: Tally;

  constructor(plan: Plan, runner: Runner) {
    this.plan = plan;
    this.#runner = runner;
    this.#tally = newTally(plan);
  }

  get replications(): number {
    return this.#tally.replications.length;
  }

  /** Simulates as many as are missing. */
  async growTo(replications: number): Promise<void> {
    if (this.replications >= replications) return;
    addTally(this.#tally, await this.#runner.run(this.plan, this.replications, replications));
    this.#tally = inOrder(this.#tally);
  }

  /** All of them so far, in the order of their replications. */
  get tally(): Tally {
    return this.#tally;
  }

  /** What they say so far: two at least. */
  figures(): Forecasted {
    return reduce(this.plan, this.#tally, judgePrecision(this.plan, this.#cleared().sort(), 1));
  }

  /** The days on which the backlog was clear in the first so many, in the order of the replications. */
  clearedOn(replications: number): Int32Array {
    return this.#cleared().slice(0, replications);
  }

  #cleared(): Int32Array {
    return doneDays(this.#tally, WHOLE, 'clearance');
  }
}
