import { z } from 'zod';
import { aboveZero } from '../../units/above-zero.ts';
import { installations } from '../../units/count.ts';
import { volumePerDay } from '../../units/rate.ts';
import { settingOf } from '../../units/settings.ts';
import { share } from '../../units/share.ts';
import { exceedsShareOf } from '../../units/share-of.ts';
import { wholeDays } from '../../units/whole-days.ts';
import { PROGRAMME } from '../scope.ts';
import { failedIn, resolvedIn } from '../so-far.ts';
import { CLASSES, FIRST } from '../view.ts';
import { defineStrategy } from './strategy.ts';

// What it remembers of each scope, of which it uses those of DMCs.
const FULL_ON = 0;
const PASSED = 1;
const SIZE = 2;

export const canaryThenBulk = defineStrategy('canary-then-bulk', {
  says:
    'Starts a few installations of each DMC first, waits until they have matured, and lets the DMC go on in full while its failedOfResolved is within the gate. ' +
    'A DMC that is listed by several entries may start so many of each.',
  example: `
kind: canary-then-bulk
volume: 2,000 installations a day
canary: 50 installations
matureFor: 3 days
gate: { failedOfResolved: 5% }
`,
  words: z.strictObject({
    volume: volumePerDay.describe('the volume of a day, canaries among it'),
    canary: aboveZero(installations).describe('installations of a DMC, and of each entry that lists it, that go first'),
    matureFor: wholeDays(0, 365).describe('days to wait once the canary is started'),
    gate: z.strictObject({
      failedOfResolved: share.describe('most failed attempts among those resolved of the DMC'),
      minimumSample: z
        .int()
        .min(1)
        .max(1_000_000_000)
        .default(1)
        .describe('resolved attempts of the DMC below which it waits on'),
    }),
  }),
  settle: (words) => ({
    volumePerDay: words.volume,
    canary: words.canary,
    matureDays: words.matureFor,
    mostFailedOfResolved: words.gate.failedOfResolved,
    minimumSample: words.gate.minimumSample,
  }),
  memory: 0,
  memoryOfScope: SIZE,
  review: (settings, view, memory) => {
    const firstDmc = PROGRAMME + 1 + view.cohorts;
    for (let scope = firstDmc; scope < firstDmc + view.dmcs; scope++) {
      const at = scope * SIZE;
      if (view.startedSoFar[scope * CLASSES + FIRST] < settingOf(settings, 'canary')) continue;
      if (memory[at + FULL_ON] === 0) memory[at + FULL_ON] = view.day + 1;
      if (view.day - (memory[at + FULL_ON] - 1) < settingOf(settings, 'matureDays')) continue;
      const resolved = resolvedIn(view, scope);
      const isEnough = resolved >= settingOf(settings, 'minimumSample');
      const isWithin = !exceedsShareOf(failedIn(view, scope), resolved, settingOf(settings, 'mostFailedOfResolved'));
      memory[at + PASSED] = isEnough && isWithin ? 1 : 0;
    }
    return undefined;
  },
  target: (settings) => settingOf(settings, 'volumePerDay'),
  hold: (settings, view, memory, held) => {
    const firstDmc = PROGRAMME + 1 + view.cohorts;
    for (let entry = 0; entry < held.perEntry.length; entry++) {
      if (memory[(firstDmc + view.dmcOfEntry[entry]) * SIZE + PASSED] === 1) continue;
      held.perEntry[entry] = Math.max(0, settingOf(settings, 'canary') - view.startedOfEntry[entry]);
    }
  },
});
