import { z } from 'zod';
import { volumePerDay } from '../../units/rate.ts';
import { settingOf } from '../../units/settings.ts';
import { defineStrategy } from './strategy.ts';

export const fixed = defineStrategy('fixed', {
  says: 'Aims at the same volume on every migration day.',
  example: `
kind: fixed
volume: 2,000 installations a day
`,
  words: z.strictObject({ volume: volumePerDay }),
  settle: (words) => ({ volumePerDay: words.volume }),
  memory: 0,
  review: () => undefined,
  target: (settings) => settingOf(settings, 'volumePerDay'),
});
