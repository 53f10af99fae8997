import { STRATEGIES } from '../../control/strategies/index.ts';
import { timeOfDayOf } from '../../units/time-of-day.ts';
import { SAY } from '../problems.ts';
import { keysAt } from '../written.ts';
import { type Check, type Examined, tellError, tellWarning } from './check.ts';

const PATH = ['control', 'goNoGo'] as const;

/** A quorum that can be reached, a cut-off that is not over before it begins, and people who have something to review. */
export const checkGoNoGo: Check = (examined) => {
  const { words, written } = examined;
  const goNoGo = words.control?.goNoGo;
  const roles = keysAt(written, [...PATH, 'roles']).length;
  if (goNoGo?.quorum !== undefined && goNoGo.quorum > roles) {
    tellError(examined, [...PATH, 'quorum'], SAY.quorumTooLarge(roles));
  }
  const opens = words.calendar?.window?.opens;
  if (goNoGo?.cutOff !== undefined && opens !== undefined && goNoGo.cutOff < opens) {
    tellError(examined, [...PATH, 'cutOff'], SAY.cutOffBeforeOpening(timeOfDayOf(opens)));
  }
  const holds = goNoGo?.undecided === 'hold' || goNoGo?.missingData === 'hold';
  if (goNoGo?.mostHolds !== undefined && !holds) tellError(examined, [...PATH, 'mostHolds'], SAY.nothingHeld());
  if (goNoGo?.undecided === 'hold' && goNoGo.cutOff === undefined) {
    tellError(examined, [...PATH, 'undecided'], SAY.heldWithoutCutOff());
  }
  checkReviews(examined);
};

/** People of a review need a strategy that has one. */
function checkReviews(examined: Examined): void {
  const { control, disturbances = [] } = examined.words;
  const strategies = [control?.strategy, ...(control?.handOver ?? []).map((turn) => turn?.strategy)];
  // What could not be read may have reviews.
  if (strategies.some((strategy) => strategy === undefined)) return;
  // A strategy of the author's own may have reviews, too.
  const hasReviews = strategies.some((strategy) => {
    const kind = String(strategy?.['kind']);
    return !Object.hasOwn(STRATEGIES, kind) || STRATEGIES[kind].reviewed !== undefined;
  });
  for (const [place, disturbance] of disturbances.entries()) {
    if (hasReviews || disturbance?.['kind'] !== 'review-gate') continue;
    const kinds = Object.values(STRATEGIES).flatMap(({ name, reviewed }) => (reviewed === undefined ? [] : [name]));
    tellWarning(examined, ['disturbances', place], SAY.nothingReviewed(kinds));
  }
}
