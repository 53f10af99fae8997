import { z } from 'zod';
import { duration } from '../../units/duration.ts';
import { discreteLaw } from './discrete.ts';
import { defineDistribution } from './distribution.ts';
import { addFault } from './fault.ts';

const MOST_VALUES = 100_000;
const WEIGHT = 'expected a number without unit, from 0 to 1,000,000,000';

export const empirical = defineDistribution('empirical', {
  says:
    'One of the values that were seen, each as likely as another or in proportion to its weight. The values stand in the ' +
    "scenario, or in a column of a CSV file; 'unit' is for a column of plain numbers.",
  example: '{ empirical: { values: [1 day, 2 days, 2 days, 9 days] } }',
  exampleAmount: duration,
  suits: ['date', 'percentage', 'magnitude'],
  words: (amount) =>
    z
      .strictObject({
        values: z.array(amount).min(1).max(MOST_VALUES).optional().describe('the values'),
        weights: z
          .array(z.number({ error: WEIGHT }).min(0, { error: WEIGHT }).max(1_000_000_000, { error: WEIGHT }))
          .optional()
          .describe('a weight for each value'),
        file: z.string().min(1).max(200).optional().describe('a CSV file, beside the scenario'),
        column: z.string().min(1).max(100).optional().describe('name of its column'),
        unit: z.string().min(1).max(40).optional().describe("unit of the column's numbers, such as 'minutes' or '%'"),
      })
      .superRefine(({ values, weights, file, column, unit }, context) => {
        const inScenario = values !== undefined && file === undefined && column === undefined && unit === undefined;
        const inFile = file !== undefined && column !== undefined && values === undefined && weights === undefined;
        if (!inScenario && !inFile) {
          addFault(context, [], "either 'values' (and 'weights' if you like), or 'file' and 'column'");
          return;
        }
        if (values === undefined || weights === undefined) return;
        if (weights.length !== values.length) {
          addFault(context, ['weights'], `as many weights as values: ${values.length}, not ${weights.length}`);
        } else if (!weights.some((weight) => weight > 0)) {
          addFault(context, ['weights'], 'at least one weight above zero');
        }
      })
      .meta({ anyOf: [{ required: ['values'] }, { required: ['file', 'column'] }] }),
  law: ({ values, weights, file, column, unit }) => {
    if (values !== undefined) return discreteLaw('empirical', values, weights ?? values.map(() => 1));
    return { name: 'empirical', file: file as string, column: column as string, unit };
  },
});
