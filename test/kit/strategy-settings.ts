import type { Names, Strategy } from '../../src/control/strategies/strategy.ts';
import type { Settings } from '../../src/units/settings.ts';

/** Cohorts by their place in 'c0', 'c1' and so on; days from 1 January 2020, which is day 0. */
const NAMES: Names = {
  cohort: (id) => Number(id.slice(1)),
  dayOf: (dayNumber) => dayNumber - 18_262,
};

/** The settings of a strategy from what a scenario would say. */
export function strategySettings(strategy: Strategy, written: object): Settings {
  return strategy.settle(strategy.words.parse(written) as never, NAMES);
}
