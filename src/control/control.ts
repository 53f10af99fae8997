import type { DurationLaw } from '../kernel/duration-law.ts';
import type { Settings } from '../units/settings.ts';
import type { GoNoGo } from './go-no-go.ts';
import type { CapStep, Process } from './governance.ts';
import type { Mix } from './mix.ts';

import type { PenaltyBox } from './penalty-box.ts';
import type { PlugInSource } from './plug-ins/plug-in.ts';

import type { PlannedRule } from './rules/rule.ts';
import type { Steadiness } from './steadiness.ts';

/** A strategy as a scenario sets it. */
export interface PlannedStrategy {
  readonly name: string;
  readonly settings: Settings;
}

/** From a day on another strategy decides; it remembers nothing of what was before, but sees it. */
export interface HandOver {
  readonly day: number;
  readonly strategy: PlannedStrategy;
}

/** How the control centre works: its strategy, its rules and the limits put upon it. */
export interface Control {
  /** Modules of the user's own that define strategies or rules; left out where there is none. */
  readonly plugIns?: readonly PlugInSource[];
  readonly strategy: PlannedStrategy;
  /** Strategies that take over later, in the order of their days; left out where none does. */
  readonly handOver?: readonly HandOver[];
  readonly rules: readonly PlannedRule[];
  /** Steps of the governance cap, the last in the list whose day has come in force, and none before the first. No steps: no cap. */
  readonly cap: readonly CapStep[];
  /** How the cap is raised where that takes a process; left out where no step names one. */
  readonly governance?: readonly Process[];
  /** Whether a day goes ahead when yesterday's figures are missing. */
  readonly waivesMissingData: boolean;
  /** How people decide on the go or no-go of a day; left out where it is nobody's but the rules'. */
  readonly goNoGo?: GoNoGo;
  /** What keeps the pace from flapping; left out where nothing does. */
  readonly steadiness?: Steadiness;
  /** Left out where a scope may be halted any number of times. */
  readonly penaltyBox?: PenaltyBox;
  readonly shareOut: ShareOut;
  /** Ticks from an outcome to its report. */
  readonly reportLagTicks: number;
  /** From a halt to the end of its diagnosis, which mends what was wrong. */
  readonly diagnosis: DurationLaw;
  /** Most retries in a day's volume, as a share; 1 for no budget. */
  readonly retryShare: number;
}

/** How the day's volume is shared out. */
export interface ShareOut {
  /** Installations a day that each supplier gets before the rest is shared in proportion (DMIN); 0 for none. */
  readonly floorPerDay: number;
  /** A newly listed entry starts at most so many a day ... */
  readonly newEntryPerDay: number;
  /** ... for so many migration days; 0 for no such start. */
  readonly newEntryDays: number;
  /** Bounds of active and dormant in a day; left out where there are none. */
  readonly mix?: Mix;
}
