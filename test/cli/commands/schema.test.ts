import { expect, test } from 'vitest';
import { scenarioJsonSchema } from '../../../src/scenario/json-schema.ts';
import { pacingAfresh } from '../../kit/pacing.ts';

test('the schema is printed as JSON', async () => {
  const printed = await pacingAfresh(['schema']);
  expect(printed).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(printed.stdout)).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema())));
});
