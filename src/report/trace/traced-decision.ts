import type { Decision, DecisionKind } from '../../control/decision.ts';
import { definitionsOf } from '../../control/plug-ins/definitions.ts';
import type { Milestone } from '../../fleet/eligible-products.ts';
import { MINUTES_PER_TICK, TICKS_PER_DAY } from '../../kernel/clock.ts';
import { type Named, NONE } from '../../kernel/identity.ts';
import type { World } from '../../simulation/world.ts';
import { timeOfDayOf } from '../../units/time-of-day.ts';
import type { TraceDecision, TraceSubject } from './trace.ts';
import { tracedRaise, tracedStep } from './traced-raise.ts';

/** Names of the figures that stand behind what no rule asked for. */
const OWN_EVIDENCE: Readonly<Partial<Record<DecisionKind, readonly string[]>>> = {
  go: ['volume', 'target'],
  target: ['target', 'target before'],
  'incident opens': ['open incidents'],
  'incident closes': ['open incidents'],
  'people late': ['lost'],
  'people undecided': ['there', 'quorum'],
  'people hold': ['held to', 'reason'],
  'review put off': ['days'],
  'increase held back': ['wanted', 'target'],
  'set aside': ['halts'],
  'called back': ['attempts'],
  'storm begins': ['times'],
  'storm ends': ['times'],
  'quarantine begins': ['started today', 'threshold'],
  'quarantine noticed': ['in quarantine'],
  'threshold changed': ['released', 'threshold'],
  capacity: ['volume an hour', 'volume an hour before'],
  'blocker lifted': ['released'],
  'firmware begins': ['below target'],
  'firmware done': ['upgraded', 'given up'],
  'scope grows': ['joined'],
  'risk reopens': ['volume', 'accepted up to'],
  'outage begins': ['share hit', 'planned test'],
  'outage noticed': ['ticks', 'planned test'],
  'outage ends': ['ticks', 'planned test'],
  review: ['outcome'],
  'hand-over': ['number'],
  'probe begins': ['share let through'],
  'probe passed': ['failed', 'resolved'],
  'probe failed': ['failed', 'resolved'],
  'stale authorisations': ['found stale'],
  'report step': ['step', 'steps'],
};

/** Where the place of a storm's DNO stands in its evidence. */
const STORM_DNO = 1;

/** Where the place of the service stands that is out. */
const OUTAGE_SERVICE = 2;

/** A line of the log in names. The rule itself names its evidence, in the order in which it was written down. */
export function tracedDecision(line: Decision, world: World): TraceDecision {
  const names = line.rule === NONE ? (OWN_EVIDENCE[line.kind] ?? []) : evidenceNames(line, world);
  const planned = world.plan.control.rules[line.rule];
  return {
    time: timeOfDayOf((line.tick % TICKS_PER_DAY) * MINUTES_PER_TICK),
    kind: line.kind,
    subject: subjectOf(line, world),
    rule: line.rule === NONE ? null : { id: planned.id, label: planned.label, dryRun: planned.dryRun },
    ...(isAboutCap(line.kind)
      ? tracedRaise(line, world.plan)
      : {
          // The region of a storm, or the service that is out, stands behind its evidence, and is told as its subject.
          evidence: line.evidence.slice(0, names.length).map((value, place) => ({ name: names[place], value })),
        }),
  };
}

function isAboutCap(kind: DecisionKind): boolean {
  return kind === 'cap' || kind.startsWith('raise ');
}

function evidenceNames(line: Decision, { plan, view }: World): string[] {
  const own = OWN_EVIDENCE[line.kind];
  if (own !== undefined) return [...own];
  const { rule: name, settings } = plan.control.rules[line.rule];
  const rule = definitionsOf(plan.control).rules[name];
  return rule.evidence(settings, view, line.subject, new Float64Array(rule.memory ?? 0), 0).map(([told]) => told);
}

function subjectOf({ kind, subject, evidence }: Decision, { plan }: World): TraceSubject {
  if (kind === 'storm begins' || kind === 'storm ends') {
    const dno = evidence[STORM_DNO];
    if (dno !== NONE) return { kind: 'dno', ...idAndLabel(plan.alerts.dnos[dno]) };
  }
  if (kind === 'disturbance begins' || kind === 'disturbance ends') {
    return { kind: 'disturbance', ...idAndLabel(plan.disturbances[subject]) };
  }
  if (kind === 'listed' || kind === 'excluded') return { kind: 'entry', ...idAndLabel(plan.entries[subject]) };
  if (kind === 'supplier ready') return { kind: 'supplier', ...idAndLabel(plan.suppliers[subject]) };
  if (kind === 'scope grows') {
    return { kind: 'stratum', id: plan.strata.ids[subject], label: plan.strata.labels[subject] };
  }
  if (kind === 'capacity') return { kind: 'service', ...idAndLabel(plan.services[subject]) };
  if (kind === 'outage begins' || kind === 'outage noticed' || kind === 'outage ends') {
    const service = evidence[OUTAGE_SERVICE];
    if (service !== NONE) return { kind: 'service', ...idAndLabel(plan.services[service]) };
  }
  if (isAboutCap(kind)) return tracedStep(plan, subject);
  if (kind === 'gate opens') return { kind: 'gate', ...idAndLabel(plan.gates![subject]) };
  if (kind === 'blocker lifted') return { kind: 'blocker', ...idAndLabel(plan.blockers![subject]) };
  if (kind === 'firmware begins' || kind === 'firmware done') {
    return { kind: 'firmware', ...idAndLabel(plan.firmware![subject]) };
  }
  if (kind === 'report step') return reportStep(plan.milestones[subject], evidence[0]);
  if (kind === 'risk reopens') return { kind: 'risk', ...idAndLabel((plan.risks ?? [])[subject]) };
  const scope = plan.scopes[subject];
  // A scope's own name says its kind again, because ids of scopes must differ.
  const lists = { cohort: plan.cohorts, dmc: plan.dmcs, supplier: plan.suppliers };
  return scope.kind === 'programme'
    ? { kind: 'programme', ...idAndLabel(scope) }
    : { kind: scope.kind, ...idAndLabel(lists[scope.kind][scope.index]) };
}

/** A report and its step, by the step's label. */
function reportStep({ id, label, steps = [] }: Milestone, number: number): TraceSubject {
  return { kind: 'report', id, label: `${label}, ${steps[number - 1].label}` };
}

function idAndLabel({ id, label }: Named): { id: string; label: string } {
  return { id, label };
}
