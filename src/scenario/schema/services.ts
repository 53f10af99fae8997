import { z } from 'zod';
import { date } from '../../units/date.ts';
import { volumePerHour } from '../../units/rate.ts';
import { share } from '../../units/share.ts';
import { law } from './laws.ts';
import { identifier, label } from './texts.ts';

const capacityStep = z.strictObject({
  volume: volumePerHour.describe('installations that it can start in an hour'),
  from: law(date).optional().describe('day from which this step holds; the first step holds from the first day'),
  when: identifier
    .optional()
    .describe('milestone from which this step holds, such as an approval, in the place of a day'),
});

const erosionStep = z.strictObject({
  utilisation: share.describe('from this utilisation on: started of capacity, in the waves of the day so far'),
  left: share.describe('so much of its capacity is left'),
});

const serviceWords = z.strictObject({
  label,
  serves: z
    .array(identifier)
    .min(1)
    .max(1000)
    .optional()
    .describe('the cohorts whose attempts go through it; without it, all of the programme'),
  capacity: z
    .union([
      volumePerHour.transform((volume) => [{ volume, from: undefined, when: undefined }]),
      z.array(capacityStep).min(1).max(100),
    ])
    .describe('installations that it can start in an hour, or steps; of those whose day has come, the last holds'),
  erosion: z
    .array(erosionStep)
    .max(100)
    .default([])
    .describe('what load leaves of its capacity, in the order of the utilisations; nothing where load does no harm'),
});

export type ServiceWords = z.output<typeof serviceWords>;

export const servicesWords = z
  .record(identifier, serviceWords)
  .default({})
  .describe('the services that every attempt goes through, by id, with what they can start in an hour');
