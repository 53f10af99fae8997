import { z } from 'zod';
import { date } from '../../units/date.ts';
import { factor } from '../../units/share.ts';
import { law } from './laws.ts';
import { identifier, label } from './texts.ts';

const supplierWords = z.strictObject({
  label,
  ready: law(date)
    .optional()
    .describe('day from which it operates what is migrated, and authorises active installations; without it, never'),
  accuracy: law(factor).prefault('100%').describe('what it authorises, of what it forecasts; drawn once for a future'),
  weeklyFactor: law(factor).prefault('100%').describe('a factor with mean 100% on top of that, drawn for each week'),
  weeksAhead: z.int().min(1).max(52).default(2).describe('weeks over which it spreads what is eligible and waiting'),
});

export const suppliersWords = z
  .record(identifier, supplierWords)
  .optional()
  .describe('the suppliers by id; where this is left out, those that the fleet names');

export const namesWords = z.record(identifier, z.strictObject({ label })).optional();
