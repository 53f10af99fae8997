/**
 * Who decides the pace, and on what: the registries of strategies and rules, what defines one, and what they are shown.
 */
export type { AnomalyThreshold, Watch } from './anomaly-threshold.ts';
export type { Control, ShareOut } from './control.ts';
export { DECISIONS, type Decision, type DecisionKind, DecisionLog } from './decision.ts';
export type { Approver, CapStep, Process, Raise } from './governance.ts';
export type { Held } from './held.ts';
export type { MigrationCalendar } from './migration-calendar.ts';
export type { Kit } from './plug-ins/kit.ts';
export { loadPlugIns } from './plug-ins/load.ts';
export type { PlugIn, PlugInModule, PlugInSource } from './plug-ins/plug-in.ts';
export { RULES } from './rules/index.ts';
export {
  type Action,
  defineRule,
  type Evidence,
  FAIL,
  INCONCLUSIVE,
  PASS,
  type PlannedRule,
  type Resumption,
  type Rule,
  type Verdict,
} from './rules/rule.ts';
export { PROGRAMME, type Scope, type ScopeKind } from './scope.ts';
export type { CapacityStep, ErosionStep, Service } from './service.ts';
export { STRATEGIES } from './strategies/index.ts';
export { defineStrategy, type Strategy } from './strategies/strategy.ts';
export { CONSTRAINTS, type Constraint } from './unused-pace.ts';
export { CLASSES, FIRST, LATER, type View } from './view.ts';
