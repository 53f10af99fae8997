import { NONE } from '../kernel/identity.ts';
import type { Settings } from '../units/settings.ts';
import type { Control } from './control.ts';
import type { DecisionLog } from './decision.ts';
import { definitionsOf } from './plug-ins/definitions.ts';
import { PROGRAMME } from './scope.ts';
import type { Strategy } from './strategies/strategy.ts';
import type { View } from './view.ts';

/** Who decides the pace now, and what it remembers. Written in place. */
export interface Helm {
  readonly control: Control;
  /** Whoever decides, in the order of their turns. */
  readonly strategies: readonly Strategy[];
  strategy: Strategy;
  settings: Settings;
  /** Room for the strategy that remembers most. */
  readonly memory: Float64Array;
  /** Day from which a review may be held that is due and was put off; NONE where none is. */
  reviewFrom: number;
  /** Hand-overs so far. */
  handedOver: number;
}

/** The strategies of a control centre: the first, and those that take over. */
export function strategiesOf(control: Control): Strategy[] {
  const { strategies } = definitionsOf(control);
  const { strategy, handOver = [] } = control;
  return [strategy, ...handOver.map((turn) => turn.strategy)].map(({ name }) => strategies[name]);
}

/** Whether who decides now is shown where trouble truly is. */
export function knowsTruth({ strategy }: Helm): boolean {
  return strategy.heed !== undefined;
}

/** The helm as it is on the first morning. */
export function newHelm(control: Control, scopes: number): Helm {
  const strategies = strategiesOf(control);
  const sizes = strategies.map(({ memory, memoryOfScope = 0 }) => memory + memoryOfScope * scopes);
  const { settings } = control.strategy;
  const memory = new Float64Array(Math.max(...sizes));
  return { control, strategies, strategy: strategies[0], settings, memory, reviewFrom: NONE, handedOver: 0 };
}

/** Gives the helm back to the first strategy, before the next replication. */
export function clearHelm(helm: Helm): void {
  helm.handedOver = 0;
  takeHelm(helm, helm.control.strategy.settings);
}

/** Hands over to the strategies whose day has come; the last of them decides. */
export function handOver(helm: Helm, view: View, log: DecisionLog): void {
  const { handOver: planned = [] } = helm.control;
  while (helm.handedOver < planned.length && planned[helm.handedOver].day <= view.day) {
    const { settings } = planned[helm.handedOver].strategy;
    helm.handedOver++;
    takeHelm(helm, settings);
    log.record('hand-over', view.tick, PROGRAMME, NONE, [helm.handedOver]);
  }
}

/** Whose turn it is takes the helm. */
function takeHelm(helm: Helm, settings: Settings): void {
  helm.strategy = helm.strategies[helm.handedOver];
  helm.settings = settings;
  helm.memory.fill(0);
  helm.reviewFrom = NONE;
}
