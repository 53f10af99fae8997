import type { Rule, Verdict } from '../../src/control/rules/rule.ts';
import { CLASSES, FIRST, type View } from '../../src/control/view.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Settings } from '../../src/units/settings.ts';
import { sampleView } from './sample-view.ts';

/** What is reported of one scope, of its first attempts. */
export interface Reported {
  readonly resolved?: number;
  readonly failed?: number;
  readonly started?: number;
}

/** The settings of a rule from what a scenario would say beside what all rules share. */
export function ruleSettings(rule: Rule, written: object): Settings {
  return rule.settle(rule.words.parse(written) as never);
}

/**
 * Takes a rule from look to look at one scope. Each look has a day of its own, unless said otherwise, and sees what was reported since
 * the one before.
 */
export function courseOfRule(rule: Rule, written: object, plan: Plan, scope: number) {
  const settings = ruleSettings(rule, written);
  const memory = new Float64Array(rule.memory ?? 0);
  let last = sampleView(plan, { day: 0 });
  const plus = (before: Float64Array, more: number): Float64Array => {
    const after = before.slice();
    after[scope * CLASSES + FIRST] += more;
    return after;
  };
  const see = ({ resolved = 0, failed = 0, started = 0 }: Reported, figures: Partial<View> = {}): View => {
    const day = figures.day ?? last.day + 1;
    last = sampleView(plan, {
      resolvedBefore: last.resolvedSoFar,
      failedBefore: last.failedSoFar,
      resolvedSoFar: plus(last.resolvedSoFar, resolved),
      failedSoFar: plus(last.failedSoFar, failed),
      startedSoFar: plus(last.startedSoFar, started),
      resolvedToday: Int32Array.from(plus(new Float64Array(last.resolvedSoFar.length), resolved)),
      failedToday: Int32Array.from(plus(new Float64Array(last.failedSoFar.length), failed)),
      tick: 96 * day + 32,
      ...figures,
      day,
    });
    return last;
  };
  return {
    memory,
    /** Reports come in, and the rule is not asked. */
    pass: (reported: Reported, figures?: Partial<View>): void => {
      see(reported, figures);
    },
    look: (reported: Reported = {}, figures?: Partial<View>): Verdict =>
      rule.judge(settings, see(reported, figures), scope, memory, 0),
    restart: (): void => {
      memory.fill(0);
      rule.restart?.(settings, last, scope, memory, 0);
    },
    evidence: () => rule.evidence(settings, last, scope, memory, 0),
  };
}
