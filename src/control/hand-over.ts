import { NONE } from '../kernel/identity.ts';
import type { Settings } from '../units/settings.ts';
import type { Control } from './control.ts';
import type { DecisionLog } from './decision.ts';
import { PROGRAMME } from './scope.ts';
import { STRATEGIES } from './strategies/index.ts';
import type { Strategy } from './strategies/strategy.ts';
import type { View } from './view.ts';

/** Who decides the pace now, and what it remembers. Written in place. */
export interface Helm {
  readonly control: Control;
  strategy: Strategy;
  settings: Settings;
  /** Room for the strategy that remembers most. */
  readonly memory: Float64Array;
  /** Hand-overs so far. */
  handedOver: number;
}

/** The strategies of a control centre: the first, and those that take over. */
export function strategiesOf({ strategy, handOver = [] }: Control): Strategy[] {
  return [strategy, ...handOver.map((turn) => turn.strategy)].map(({ name }) => STRATEGIES[name]);
}

/** Whether who decides now is shown where trouble truly is. */
export function knowsTruth({ strategy }: Helm): boolean {
  return strategy.heed !== undefined;
}

/** The helm as it is on the first morning. */
export function newHelm(control: Control, scopes: number): Helm {
  const sizes = strategiesOf(control).map(({ memory, memoryOfScope = 0 }) => memory + memoryOfScope * scopes);
  const { name, settings } = control.strategy;
  return { control, strategy: STRATEGIES[name], settings, memory: new Float64Array(Math.max(...sizes)), handedOver: 0 };
}

/** Gives the helm back to the first strategy, before the next replication. */
export function clearHelm(helm: Helm): void {
  takeHelm(helm, helm.control.strategy);
  helm.handedOver = 0;
}

/** Hands over to the strategies whose day has come; the last of them decides. */
export function handOver(helm: Helm, view: View, log: DecisionLog): void {
  const { handOver: planned = [] } = helm.control;
  while (helm.handedOver < planned.length && planned[helm.handedOver].day <= view.day) {
    takeHelm(helm, planned[helm.handedOver].strategy);
    helm.handedOver++;
    log.record('hand-over', view.tick, PROGRAMME, NONE, [helm.handedOver]);
  }
}

function takeHelm(helm: Helm, { name, settings }: Control['strategy']): void {
  helm.strategy = STRATEGIES[name];
  helm.settings = settings;
  helm.memory.fill(0);
}
