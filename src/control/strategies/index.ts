import { aimd } from './aimd.ts';
import { annexC } from './annex-c.ts';
import { canaryThenBulk } from './canary-then-bulk.ts';
import { delayBased } from './delay-based.ts';
import { dependentGroups } from './dependent-groups.ts';
import { failureBudget } from './failure-budget.ts';
import { finishByDate } from './finish-by-date.ts';
import { fixed } from './fixed.ts';
import { geometric } from './geometric.ts';
import { ladder } from './ladder.ts';
import { maximumRate } from './maximum-rate.ts';
import { oracle } from './oracle.ts';
import { replay } from './replay.ts';
import type { Strategy } from './strategy.ts';
import { wipCapped } from './wip-capped.ts';

/** Every strategy, by name. */
export const STRATEGIES: Readonly<Record<string, Strategy>> = Object.freeze({
  [fixed.name]: fixed,
  [ladder.name]: ladder,
  [geometric.name]: geometric,
  [finishByDate.name]: finishByDate,
  [canaryThenBulk.name]: canaryThenBulk,
  [dependentGroups.name]: dependentGroups,
  [aimd.name]: aimd,
  [delayBased.name]: delayBased,
  [failureBudget.name]: failureBudget,
  [wipCapped.name]: wipCapped,
  [annexC.name]: annexC,
  [replay.name]: replay,
  [maximumRate.name]: maximumRate,
  [oracle.name]: oracle,
});
