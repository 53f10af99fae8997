import type { Plan } from './plan.ts';
import { planHash } from './plan-hash.ts';

/** Which plan something was made of: what every contract begins with. */
export interface Origin {
  /** The scenario's name. */
  readonly scenario: string;
  readonly question: string;
  readonly classification: string;
  /** SHA-256 of the plan. */
  readonly planHash: string;
  /** Seed words. */
  readonly seed: string;
  /** Version of the package. */
  readonly version: string;
  /** Modules of the user's own that had a part in it: which, and the SHA-256 of each. */
  readonly code: readonly { readonly file: string; readonly sha256: string }[];
}

/** Which plan it is, in the order in which contracts tell it. */
export function originOf(plan: Plan): Origin {
  return {
    scenario: plan.name,
    question: plan.question,
    classification: plan.classification,
    planHash: planHash(plan),
    seed: plan.seed.words,
    version: plan.modelVersion,
    code: (plan.control.plugIns ?? []).map(({ file, sha256 }) => ({ file, sha256 })),
  };
}
