import type { Control, PlannedStrategy } from '../../control/control.ts';
import type { MigrationCalendar } from '../../control/migration-calendar.ts';
import type { Definitions } from '../../control/plug-ins/definitions.ts';
import type { PlannedRule } from '../../control/rules/rule.ts';
import type { Names } from '../../control/strategies/strategy.ts';
import { ticksOf } from '../../kernel/clock.ts';
import { named } from '../../kernel/identity.ts';
import type { CommonRuleWords } from '../schema/rules.ts';
import type { TaggedWords } from '../schema/tagged.ts';
import { plannedGoNoGo } from './go-no-go.ts';
import { plannedGovernance } from './governance.ts';
import { placeOfName, type Workshop } from './places.ts';
import { plannedRestraints } from './restraints.ts';
import { settled } from './settled.ts';

/** Who decides, and how: strategy, rules, cap, share-out. */
export function plannedControl(workshop: Workshop, calendar: MigrationCalendar): Control {
  const { scenario, amounts, mostTicks } = workshop;
  const { control } = scenario.words;
  const { strategy, handOver, shareOut } = control;
  const names = namesOf(workshop);
  const { definitions, plugIns } = workshop.code;
  return {
    ...(plugIns.length === 0 ? {} : { plugIns }),
    strategy: plannedStrategy(strategy, names, definitions),
    ...(handOver.length === 0
      ? {}
      : {
          handOver: handOver.map((turn) => ({
            day: names.dayOf(turn.on),
            strategy: plannedStrategy(turn.strategy, names, definitions),
          })),
        }),
    rules: control.rules.map((rule) => plannedRule(rule, definitions)),
    ...plannedGovernance(workshop, calendar),
    ...plannedGoNoGo(workshop, calendar),
    ...plannedRestraints(workshop),
    shareOut: {
      floorPerDay: shareOut.floor,
      newEntryPerDay: shareOut.newEntry?.volume ?? 0,
      newEntryDays: shareOut.newEntry?.days ?? 0,
      ...(shareOut.mix === undefined ? {} : { mix: shareOut.mix }),
    },
    reportLagTicks: ticksOf(control.reportLag),
    diagnosis: amounts.ticks(control.diagnosis, mostTicks),
    retryShare: control.retryShare,
  };
}

/** A strategy from its words, as the schema has read them. */
export function plannedStrategy(words: TaggedWords, names: Names, { strategies }: Definitions): PlannedStrategy {
  const name = String(words['kind']);
  return { name, settings: settled(strategies[name], words, names) };
}

/** What a strategy's words may name, in numbers. */
function namesOf(workshop: Workshop): Names {
  return {
    cohort: (id) => placeOfName(workshop, 'cohorts', id),
    dayOf: (dayNumber) => dayNumber - workshop.firstDayNumber,
  };
}

/** The author's order of rules is kept: in a decision log, the first of several is told first. */
export function plannedRule(words: TaggedWords, { rules }: Definitions): PlannedRule {
  const common = words as unknown as CommonRuleWords;
  return {
    ...named(common.id ?? common.rule, common.label),
    rule: common.rule,
    scopeKind: common.scope,
    action: common.action,
    throttleShare: common.throttle,
    resumption: common.resume.resumption,
    resumeAfterDays: common.resume.afterDays,
    ...(common.inFlight === 'rolls back' ? { rollsBack: true as const } : {}),
    ...(common.for === undefined ? {} : { looks: common.for }),
    ...(common.cooldown === undefined ? {} : { cooldownDays: common.cooldown }),
    ...(common.probe === undefined
      ? {}
      : {
          probe: {
            share: common.probe.share,
            sample: common.probe.minimumSample,
            mostFailedOfResolved: common.probe.failedOfResolved,
          },
        }),
    dryRun: common.dryRun,
    settings: settled(rules[common.rule], words),
  };
}
