import { z } from 'zod';
import { date } from '../../units/date.ts';
import { volumePerDay } from '../../units/rate.ts';
import { settingsOf } from '../../units/settings.ts';
import { defineStrategy } from './strategy.ts';

// What it remembers.
const TARGET = 0;

const rising = 'days in the order of their dates, none twice';

export const replay = defineStrategy('replay', {
  says:
    'Aims at recorded volumes, each from its date on until the next; before the first at nothing. With a hand-over to another strategy on the day ' +
    'after the last record, a forecast goes on from what was done.',
  example: `
kind: replay
volumes:
  - { from: 2019-11-25, volume: 800 installations a day }
  - { from: 2019-11-26, volume: 0 installations a day }
  - { from: 2019-11-27, volume: '1,229 installations a day' }
`,
  words: z.strictObject({
    volumes: z
      .array(z.strictObject({ from: date.describe('the day from which it holds'), volume: volumePerDay }))
      .min(1)
      .max(10_000)
      .refine((volumes) => volumes.every(({ from }, place) => place === 0 || from > volumes[place - 1].from), {
        error: `expected ${rising}`,
        params: { expected: rising },
      })
      .describe('what was recorded, or is planned day by day'),
  }),
  settle: (words, names) => ({
    days: words.volumes.map(({ from }) => names.dayOf(from)),
    volumes: words.volumes.map(({ volume }) => volume),
  }),
  memory: 1,
  review: (settings, view, memory) => {
    const days = settingsOf(settings, 'days');
    let place = -1;
    while (place + 1 < days.length && days[place + 1] <= view.day) place++;
    memory[TARGET] = place < 0 ? 0 : settingsOf(settings, 'volumes')[place];
    return undefined;
  },
  target: (_settings, memory) => memory[TARGET],
});
