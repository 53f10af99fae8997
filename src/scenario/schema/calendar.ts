import { z } from 'zod';
import { date } from '../../units/date.ts';
import { timeOfDay } from '../../units/time-of-day.ts';
import { text, yesNo } from './texts.ts';

const name = (what: string) => text(`name of the ${what}; the reason that is given for the day`, 100);

const fromTo = 'the last day of the freeze on or after its first';

export const calendarWords = z
  .strictObject({
    bankHolidays: z
      .enum(['england and wales', 'scotland', 'none'])
      .default('england and wales')
      .describe('whose bank holidays are no migration days'),
    weekends: yesNo('whether weekends are migration days').prefault('no'),
    holidays: z
      .array(z.strictObject({ name: name('holiday'), date: date.describe('the day') }))
      .max(1000)
      .default([])
      .describe('further holidays'),
    freezes: z
      .array(
        z
          .strictObject({
            name: name('freeze'),
            from: date.describe('its first day'),
            to: date.describe('its last day'),
          })
          .refine(({ from, to }) => from <= to, {
            path: ['to'],
            error: `expected ${fromTo}`,
            params: { expected: fromTo },
          }),
      )
      .max(50)
      .default([])
      .describe('days on which nothing is migrated, first and last included'),
    releaseDays: z
      .array(
        z.strictObject({
          name: name('release'),
          date: date.describe('the day'),
          migrates: yesNo('whether migration goes on').prefault('no'),
        }),
      )
      .max(200)
      .default([])
      .describe('days on which a release goes live'),
    window: z
      .strictObject({
        opens: timeOfDay.prefault('08:00').describe('time of the first wave, and of the daily go/no-go'),
        lastWave: timeOfDay.prefault('17:00').describe('time of the last wave'),
        waves: z.int().min(1).max(96).default(10).describe("starts a day; the day's volume is cut into as many waves"),
      })
      .prefault({})
      .describe('the hours in which attempts are started'),
  })
  .prefault({})
  .describe('which days and hours migration may use');
