import type { PlannedDisturbance } from '../disturbance/disturbance.ts';
import type { Runner } from '../forecast/runner.ts';
import { inOrder, sumsAt, type Tally } from '../forecast/tally.ts';
import { type Origin, originOf } from '../plan/origin.ts';
import type { Plan } from '../plan/plan.ts';
import type { Risk } from '../plan/register.ts';
import { TOTAL } from '../simulation/run.ts';
import { type DateEffects, dateEffects, type HarmEffect, harmEffect } from './effects.ts';

/** Version of the contract below: what `pacing risks --json` prints. */
export const RISK_EFFECTS_SCHEMA_VERSION = 1;

/** Futures where the scenario states no number. */
const USUAL_REPLICATIONS = 400;

const HARMS = ['interruptions', 'failed', 'unrecoverable'] as const;

/** What the residual risks of a plan would do, each measured by itself: plain JSON. */
export interface RiskEffects extends Origin {
  readonly schemaVersion: typeof RISK_EFFECTS_SCHEMA_VERSION;
  readonly replications: number;
  readonly risks: readonly RiskEffect[];
}

/**
 * What a risk does: futures with the disturbances that enact it less the same futures without. Everything else is as in the
 * scenario, other risks too.
 */
export interface RiskEffect {
  readonly id: string;
  readonly label: string;
  /** The disturbances that enact it together; none where nothing does, and nothing can be measured. */
  readonly enactedBy: readonly string[];
  /** Whether the scenario's own futures have it. */
  readonly enacted: boolean;
  /** Null where nothing can be measured. */
  readonly effect: {
    readonly clearance: DateEffects;
    readonly harm: Readonly<Record<(typeof HARMS)[number], HarmEffect>>;
  } | null;
}

/**
 * Measures what the risks of a plan do to the date and to harm, by pairs of futures that share all their luck.
 *
 * @param replications futures of each kind, two at least; by default the plan's own number, or 400
 * @param onReplications told how many futures of how many are simulated
 */
export async function riskEffects(
  plan: Plan,
  runner: Runner,
  replications: number = plan.effort.replications > 1 ? plan.effort.replications : USUAL_REPLICATIONS,
  onReplications: (done: number, all: number) => void = () => {},
): Promise<RiskEffects> {
  const { risks = [] } = plan;
  const measured = risks.filter(({ enactedBy }) => enactedBy.length > 0).length;
  const all = measured === 0 ? 0 : (1 + measured) * replications;
  let done = 0;
  const runOf = async (variant: Plan): Promise<Tally> => {
    onReplications(done, all);
    const tally = inOrder(await runner.run(variant, 0, replications));
    done += replications;
    return tally;
  };
  const asItIs = measured === 0 ? undefined : await runOf(plan);
  const effects: RiskEffect[] = [];
  for (const risk of risks) {
    const disturbances = risk.enactedBy.map((place) => plan.disturbances[place]);
    const told = { id: risk.id, label: risk.label, enactedBy: disturbances.map(({ id }) => id) };
    if (disturbances.length === 0 || asItIs === undefined) {
      effects.push({ ...told, enacted: false, effect: null });
      continue;
    }
    // All of them are enacted, or none.
    const enacted = disturbances[0].enacted !== false;
    const otherwise = await runOf(planWith(plan, disturbances, !enacted));
    const [withIt, without] = enacted ? [asItIs, otherwise] : [otherwise, asItIs];
    effects.push({ ...told, enacted, effect: effectOf(plan, risk, withIt, without) });
  }
  return { schemaVersion: RISK_EFFECTS_SCHEMA_VERSION, ...originOf(plan), replications, risks: effects };
}

/** The plan with disturbances that are enacted, or only stand by. */
function planWith(plan: Plan, disturbances: readonly PlannedDisturbance[], enacted: boolean): Plan {
  const changed = ({ enacted: _enacted, ...bare }: PlannedDisturbance): PlannedDisturbance =>
    enacted ? bare : { ...bare, enacted: false };
  return { ...plan, disturbances: plan.disturbances.map((one) => (disturbances.includes(one) ? changed(one) : one)) };
}

function effectOf(plan: Plan, risk: Risk, withIt: Tally, without: Tally): RiskEffect['effect'] {
  const harms = HARMS.map((name) => [name, harmEffect(sumsAt(withIt, TOTAL[name]), sumsAt(without, TOTAL[name]))]);
  return { clearance: dateEffects(plan, risk.hash, withIt, without), harm: Object.fromEntries(harms) };
}
