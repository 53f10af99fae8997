import type { z } from 'zod';
import { type Settings, settingOf } from '../../units/settings.ts';
import { share } from '../../units/share.ts';
import { cusumReactionAttempts } from '../statistics/bernoulli-cusum.ts';
import { failureStep, stepOf, successStep } from '../statistics/log-likelihood.ts';
import type { Batch } from './batches.ts';

const lessThanShifted = "a share above 0% and below 'shifted'";

/** The two shares of failures that a sequential test tells apart. */
export const shares = {
  expected: share.describe('failedOfResolved that is borne'),
  shifted: share.describe('failedOfResolved that is to be noticed as soon as may be'),
};

/** Refuses two shares that a test cannot tell apart in this order. */
export function refineShares<Words extends z.ZodObject<typeof shares>>(words: Words): Words {
  return words.refine(({ expected, shifted }) => expected > 0 && expected < shifted && shifted < 1, {
    path: ['expected'],
    error: `expected ${lessThanShifted}`,
    params: { expected: lessThanShifted },
  });
}

/** The settings that {@link added} reads. */
export function stepSettings({ expected, shifted }: z.output<z.ZodObject<typeof shares>>) {
  return { failureStep: failureStep(expected, shifted), successStep: successStep(expected, shifted) };
}

/** What a batch adds to the logarithm of the likelihood ratio, in nats: see `stepOf`. */
export function added(settings: Settings, { failed, resolved }: Batch): number {
  return stepOf(failed, resolved, settingOf(settings, 'failureStep'), settingOf(settings, 'successStep'));
}

/** Attempts from a step in the share of failures until the sum reaches a limit: see `cusumReactionAttempts`. */
export function reactionTo(limit: number, settings: Settings, failedAfter: number): number {
  return cusumReactionAttempts(limit, added(settings, { failed: failedAfter, resolved: 1 }));
}
