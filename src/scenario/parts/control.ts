import type { Control } from '../../control/control.ts';
import { RULES } from '../../control/rules/index.ts';
import type { PlannedRule } from '../../control/rules/rule.ts';
import { STRATEGIES } from '../../control/strategies/index.ts';
import { ticksOf } from '../../kernel/clock.ts';
import { named } from '../../kernel/identity.ts';
import { certain, daysFrom } from '../amounts.ts';
import type { CommonRuleWords } from '../schema/rules.ts';
import type { TaggedWords } from '../schema/tagged.ts';
import type { Workshop } from './places.ts';
import { settled } from './settled.ts';

const FROM_THE_START = certain(0);

/** Who decides, and how: strategy, rules, cap, share-out. */
export function plannedControl({ scenario, amounts, firstDayNumber, mostTicks }: Workshop): Control {
  const { control } = scenario.words;
  const { strategy, shareOut } = control;
  const name = String(strategy['kind']);
  return {
    strategy: { name, settings: settled(STRATEGIES[name], strategy) },
    rules: control.rules.map(plannedRule),
    cap: control.cap.map(({ from, volume }, step) => ({
      fromDay: amounts.place(
        `control.cap.${step}.from`,
        from === undefined ? FROM_THE_START : daysFrom(firstDayNumber, from),
      ),
      volumePerDay: volume,
    })),
    waivesMissingData: control.waivesMissingData,
    shareOut: {
      floorPerDay: shareOut.floor,
      newEntryPerDay: shareOut.newEntry?.volume ?? 0,
      newEntryDays: shareOut.newEntry?.days ?? 0,
    },
    reportLagTicks: ticksOf(control.reportLag),
    diagnosis: amounts.ticks(control.diagnosis, mostTicks),
    retryShare: control.retryShare,
  };
}

/** The author's order of rules is kept: in a decision log, the first of several is told first. */
function plannedRule(words: TaggedWords): PlannedRule {
  const common = words as unknown as CommonRuleWords;
  return {
    ...named(common.id ?? common.rule, common.label),
    rule: common.rule,
    scopeKind: common.scope,
    action: common.action,
    throttleShare: common.throttle,
    resumption: common.resume.resumption,
    resumeAfterDays: common.resume.afterDays,
    dryRun: common.dryRun,
    settings: settled(RULES[common.rule], words),
  };
}
