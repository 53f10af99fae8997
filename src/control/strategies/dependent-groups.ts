import { z } from 'zod';
import { volumePerDay } from '../../units/rate.ts';
import { settingOf, settingsOf } from '../../units/settings.ts';
import { share } from '../../units/share.ts';
import { exceedsShareOf, reachesShareOf } from '../../units/share-of.ts';
import { failedIn, resolvedIn } from '../so-far.ts';
import type { View } from '../view.ts';
import { defineStrategy } from './strategy.ts';

// What it remembers.
const OPEN_GROUPS = 0;
const IS_STOPPED = 1;

export const dependentGroups = defineStrategy('dependent-groups', {
  says:
    'Migrates cohorts one group after another: the next begins once the share of the whole group that was reported as migrated reaches the success threshold. All stop for good ' +
    'once the failed attempts of the last begun exceed the error threshold of the whole group, strictly. Semantics of hawkBit rollouts: ' +
    'both thresholds are of the whole group, attempted or not, so that errors are diluted.',
  example: `
kind: dependent-groups
volume: 2,000 installations a day
groups: [itron]
success: 50%
error: 10%
`,
  words: z.strictObject({
    volume: volumePerDay.describe('the volume of a day'),
    groups: z
      .array(z.string().min(1).max(100))
      .min(1)
      .max(1000)
      .describe('cohorts, in the order in which they go; one that is not named goes with the last'),
    success: share.describe('share of a group that has to be migrated before the next begins'),
    error: share.prefault('100%').describe('share of a group above which failed attempts stop all'),
  }),
  settle: (words, names) => ({
    volumePerDay: words.volume,
    cohorts: words.groups.map((id) => names.cohort(id)),
    success: words.success,
    error: words.error,
  }),
  memory: 2,
  review: (settings, view, memory) => {
    const cohorts = settingsOf(settings, 'cohorts');
    if (memory[OPEN_GROUPS] === 0) memory[OPEN_GROUPS] = 1;
    const before = memory[OPEN_GROUPS];
    while (memory[OPEN_GROUPS] < cohorts.length && hasSucceeded(settings, view, cohorts[memory[OPEN_GROUPS] - 1])) {
      memory[OPEN_GROUPS]++;
    }
    const last = 1 + cohorts[memory[OPEN_GROUPS] - 1];
    if (
      memory[IS_STOPPED] === 0 &&
      exceedsShareOf(failedIn(view, last), view.inScope[last], settingOf(settings, 'error'))
    ) {
      memory[IS_STOPPED] = 1;
      return 'pause';
    }
    return memory[OPEN_GROUPS] > before ? 'increase' : undefined;
  },
  target: (settings, memory) => (memory[IS_STOPPED] === 1 ? 0 : settingOf(settings, 'volumePerDay')),
  hold: (settings, view, memory, held) => {
    const cohorts = settingsOf(settings, 'cohorts');
    const open = memory[OPEN_GROUPS];
    // Those that are not named go with the last group.
    for (let cohort = 0; cohort < view.cohorts; cohort++) {
      const group = cohorts.includes(cohort) ? cohorts.indexOf(cohort) : cohorts.length - 1;
      if (group >= open) held.scopes[1 + cohort] = 1;
    }
  },
});

function hasSucceeded(settings: Parameters<typeof settingOf>[0], view: View, cohort: number): boolean {
  const scope = 1 + cohort;
  const succeeded = resolvedIn(view, scope) - failedIn(view, scope);
  return reachesShareOf(succeeded, view.inScope[scope], settingOf(settings, 'success'));
}
