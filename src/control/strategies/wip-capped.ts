import { z } from 'zod';
import { installations } from '../../units/count.ts';
import { volumePerDay } from '../../units/rate.ts';
import { settingOf } from '../../units/settings.ts';
import { unresolved } from './backlog.ts';
import { defineStrategy } from './strategy.ts';

// What it remembers.
const ROOM = 0;

export const wipCapped = defineStrategy('wip-capped', {
  says:
    'Starts only so much that no more than a stated number is unresolved: in flight, stalled, or not yet reported, as it stands at the opening. ' +
    'Where outcomes stay away, it slows down by itself. Kin of max_parallel and of concurrent updates in other systems.',
  example: `
kind: wip-capped
volume: 2,000 installations a day
unresolved: 2,500 installations
`,
  words: z.strictObject({
    volume: volumePerDay.describe('the volume that it never goes beyond'),
    unresolved: installations.describe('most that may be unresolved, with what is started today'),
  }),
  settle: (words) => ({ volumePerDay: words.volume, mostUnresolved: words.unresolved }),
  memory: 1,
  review: (settings, view, memory) => {
    memory[ROOM] = Math.max(0, settingOf(settings, 'mostUnresolved') - unresolved(view));
    return undefined;
  },
  target: (settings, memory) => Math.min(settingOf(settings, 'volumePerDay'), memory[ROOM]),
});
