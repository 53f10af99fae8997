import { z } from 'zod';
import { ANSWERS } from '../../control/go-no-go.ts';
import { date } from '../../units/date.ts';
import { duration } from '../../units/duration.ts';
import { share } from '../../units/share.ts';
import { timeOfDay } from '../../units/time-of-day.ts';
import { law } from './laws.ts';
import { identifier, label, text, yesNo } from './texts.ts';

const fromTo = 'the last day of the absence on or after its first';

const absence = z
  .strictObject({
    name: text('why it is not there', 100).optional(),
    from: date.describe('its first day'),
    to: date.describe('its last day'),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: `expected ${fromTo}`, params: { expected: fromTo } });

const role = z.strictObject({
  label,
  needed: yesNo('whether nothing is decided without it, however many others are there').prefault('no'),
  absent: law(share).prefault('0%').describe('chance of a day that it is not there'),
  absences: z.array(absence).max(200).default([]).describe('days on which it is not there, first and last included'),
  late: law(duration)
    .optional()
    .describe('by how much it comes after the opening, on each day anew; on time, where not stated'),
});

export type RoleWords = z.output<typeof role>;

/** How people decide on the go or no-go of a day. */
export const goNoGoWords = z
  .strictObject({
    roles: z
      .record(identifier, role)
      .default({})
      .describe('who is asked, by id; whoever has to be is there, where not stated'),
    quorum: z
      .int()
      .min(1)
      .max(1000)
      .optional()
      .describe('so many roles have to be there, the needed among them; all, where not stated'),
    cutOff: timeOfDay.optional().describe('time by which they have to be together; the last wave, where not stated'),
    undecided: z
      .enum(ANSWERS)
      .default('no-go')
      .describe("what follows where they are not: 'no-go', or 'hold', which goes with at most the volume of before"),
    missingData: z
      .enum(['no-go', 'hold', 'go'])
      .default('no-go')
      .describe("what they say when yesterday's figures are missing: 'go' waives them"),
    inconclusive: z
      .enum(['go', 'hold'])
      .default('go')
      .describe('what they say when a rule of the opening is inconclusive about the programme'),
    mostHolds: z
      .int()
      .min(1)
      .max(1000)
      .optional()
      .describe('go days in a row that may be held because nobody decided or figures are missing; the next is a no-go'),
  })
  .prefault({})
  .describe('how people decide on the go or no-go of a day');
