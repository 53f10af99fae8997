import { z } from 'zod';
import { ticksAt } from '../kernel/duration-law.ts';
import { NONE } from '../kernel/identity.ts';
import { defineDisturbance } from './disturbance.ts';
import { datedSpell, dayOfOnset, timeOfOnset } from './onset.ts';

export const slowService = defineDisturbance('slow-service', {
  says:
    'For a drawn length a service, or every service, is slow and does not fail: at each wave it has room for a part only of what it could start, and ' +
    'attempts that are started meanwhile take longer. Nobody is told: the control centre plans on the stated capacity, and sees that less comes back than it starts.',
  example: `
- kind: slow-service
  id: slow-gateway
  onset: 2020-01-08
  length: 2 weeks
  left: 40%
  longer: 6 hours
`,
  harmless: [
    '- { kind: slow-service, onset: 2020-01-08, length: 2 weeks, left: 100% }',
    '- { kind: slow-service, onset: 2020-01-08, length: 2 weeks, left: 100%, longer: 0 hours }',
    '- { kind: slow-service, onset: 2020-01-08, length: 0 hours, left: 10%, longer: 6 hours }',
    '- { kind: slow-service, onset: 2030-01-08, length: 2 weeks, left: 10%, longer: 6 hours }',
    '- { kind: slow-service, onset: 2019-12-08, length: 2 weeks, left: 10%, longer: 6 hours }',
  ],
  words: z.strictObject({ time: timeOfOnset }),
  settle: ({ time }) => ({ minutes: time }),
  scopes: ['programme'],
  ofService: true,
  amounts: { onset: dayOfOnset, left: { kind: 'share', says: 'the part of its room that is left' } },
  lengths: {
    length: { says: 'how long it is slow' },
    longer: { says: 'how much longer an attempt takes; no longer where not stated', optional: true, mayVanish: true },
  },
  episodes: (planned, circumstances) => {
    const left = circumstances.valueOf('left');
    const words = new Int32Array(2);
    circumstances.draw(0, 0, words);
    // The length is drawn with the first word.
    const laterTicks = 'longer' in planned.laws ? ticksAt(planned.laws['longer'], words[1]) : 0;
    if (left === 1 && laterTicks === 0) return [];
    const service = planned.service ?? NONE;
    return datedSpell(planned, circumstances).map((spell) => ({
      mechanism: 'slowness',
      service,
      ...spell,
      left,
      laterTicks,
    }));
  },
});
