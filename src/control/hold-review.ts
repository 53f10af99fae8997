import { NONE } from '../kernel/identity.ts';
import { settingOf } from '../units/settings.ts';
import type { DecisionLog } from './decision.ts';
import type { Helm } from './hand-over.ts';
import { PROGRAMME } from './scope.ts';
import type { Review } from './strategies/strategy.ts';
import type { View } from './view.ts';

/** What the people of the review do today, whatever the evidence says. */
export interface Reviewers {
  /** Days by which a review is put off that falls due today. */
  readonly lateDays: number;
  /** One that falls due today is not held: the next is due when it would be after this one. */
  readonly misses: boolean;
  /** They hold the volume where evidence would raise it. */
  readonly cautious: boolean;
  /** They hold it where evidence would lower it, and pause nobody. */
  readonly stamps: boolean;
}

/** Reviewers who meet when a review is due, and do what the evidence says. */
export const PROMPT_REVIEWERS: Reviewers = Object.freeze({
  lateDays: 0,
  misses: false,
  cautious: false,
  stamps: false,
});

/**
 * Lets the strategy look at the evidence, and the people of its review have their way with it.
 *
 * @returns what the review came to, as the strategy tells it
 */
export function holdReview(helm: Helm, reviewers: Reviewers, view: View, log: DecisionLog): Review | undefined {
  const { strategy, settings, memory } = helm;
  const { reviewed } = strategy;
  if (reviewed === undefined || !fallsDue(helm, view)) return strategy.review(settings, view, memory);
  if (helm.reviewFrom === NONE) {
    if (reviewers.misses) {
      log.record('review missed', view.tick, PROGRAMME, NONE);
      memory[reviewed.at] = view.day + 1;
      return strategy.review(settings, view, memory);
    }
    helm.reviewFrom = view.day + reviewers.lateDays;
    if (reviewers.lateDays > 0) log.record('review put off', view.tick, PROGRAMME, NONE, [reviewers.lateDays]);
  }
  if (view.day < helm.reviewFrom) return withoutReview(helm, view);
  helm.reviewFrom = NONE;
  return haveTheirWay(helm, reviewers, view, log);
}

/** Whether a review is due at this opening. The first opening of a strategy is no review of anybody's. */
function fallsDue({ strategy, settings, memory }: Helm, view: View): boolean {
  const heldOn = memory[strategy.reviewed!.at] - 1;
  return heldOn >= 0 && view.day - heldOn >= settingOf(settings, 'reviewEveryDays');
}

/** What the strategy does on a day without a review, while one is due: as if it had been held today. */
function withoutReview({ strategy, settings, memory }: Helm, view: View): Review | undefined {
  const { at } = strategy.reviewed!;
  const heldOn = memory[at];
  memory[at] = view.day + 1;
  const said = strategy.review(settings, view, memory);
  memory[at] = heldOn;
  return said;
}

function haveTheirWay(helm: Helm, reviewers: Reviewers, view: View, log: DecisionLog): Review | undefined {
  const { strategy, settings, memory } = helm;
  const { target, unpause } = strategy.reviewed!;
  const before = memory[target];
  const said = strategy.review(settings, view, memory);
  const isRaised = said === 'increase' && reviewers.cautious;
  const isLowered = (said === 'decrease' || said === 'pause') && reviewers.stamps;
  if (!isRaised && !isLowered) return said;
  memory[target] = before;
  if (isLowered) unpause?.(view, memory);
  log.record(isRaised ? 'review cautious' : 'review waved through', view.tick, PROGRAMME, NONE);
  return 'hold';
}
