import { z } from 'zod';
import { share } from '../../units/share.ts';
import { condition } from './entries.ts';
import { law } from './laws.ts';
import { partOfFleet } from './part-of-fleet.ts';
import { identifier, label, text, yesNo } from './texts.ts';

const category = z.strictObject({
  label: text('what the data say of these homes', 100),
  share: law(share).describe('of the homes in scope'),
  affected: law(share).describe('of these, the share that truly has what blocks'),
  held: yesNo('whether they are held back until the blocker is lifted'),
});

const blockerWords = z.strictObject({
  label,
  scope: partOfFleet
    .prefault('programme')
    .describe('whose homes may have it; those of the whole programme where not stated'),
  when: condition.describe("what lifts it: milestones joined by 'all' and 'any'"),
  share: law(share)
    .optional()
    .describe('of the homes in scope: held back, all of them rightly, and nobody is overlooked'),
  categories: z
    .array(category)
    .min(1)
    .max(20)
    .optional()
    .describe('in the place of a share, where homes are told apart from data that may be wrong: what the data say'),
});

export type BlockerWords = z.output<typeof blockerWords>;

export const blockersWords = z
  .record(identifier, blockerWords)
  .default({})
  .describe(
    'what keeps some homes from being migrated until it is lifted, by id: split supply points, auxiliary loads',
  );
