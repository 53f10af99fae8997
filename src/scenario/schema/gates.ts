import { z } from 'zod';
import { condition } from './entries.ts';
import { partOfFleet } from './part-of-fleet.ts';
import { identifier, label } from './texts.ts';

export const gatesWords = z
  .record(
    identifier,
    z.strictObject({
      label,
      scope: partOfFleet
        .prefault('programme')
        .describe('whom it holds until then; the whole programme where not stated'),
      when: condition.describe("what must have happened: milestones joined by 'all' and 'any'"),
    }),
  )
  .default({})
  .describe('conditions that hold for a part of the fleet besides its entries, by id: a fix, a test, an agreed plan');
