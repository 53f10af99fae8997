import { z } from 'zod';
import { date, isoDateOf } from '../../units/date.ts';
import { identifier, text } from './texts.ts';

export const sourcesWords = z
  .record(
    identifier,
    z.strictObject({
      title: text('title of the document', 300),
      date: date.transform(isoDateOf).describe('date of the document'),
      marking: text('its classification marking, in its own words', 300),
    }),
  )
  .default({})
  .describe('the documents that the figures come from');

export const assumptionsWords = z
  .array(
    z.strictObject({
      about: text("the path of what is assumed, such as time.target; '*' stands for any key", 200),
      says: text('what is assumed, and why', 1000),
    }),
  )
  .max(500)
  .default([])
  .describe('what no document gives');
