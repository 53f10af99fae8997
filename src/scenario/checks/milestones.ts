import { SAY } from '../problems.ts';
import { type Check, tellError } from './check.ts';

/** A remedy is for a review that fails. */
export const checkMilestones: Check = (examined) => {
  for (const [id, { passes, remedy }] of Object.entries(examined.words.milestones ?? {})) {
    if (remedy !== undefined && passes === undefined)
      tellError(examined, ['milestones', id, 'remedy'], SAY.remedyWithoutReview());
  }
};
