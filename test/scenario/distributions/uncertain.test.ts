import { expect, test } from 'vitest';
import { z } from 'zod';
import { DISTRIBUTIONS } from '../../../src/scenario/distributions/index.ts';
import { kindOf, uncertain } from '../../../src/scenario/distributions/uncertain.ts';
import { date } from '../../../src/units/date.ts';
import { duration } from '../../../src/units/duration.ts';
import { alertsPerDay, incidentsPerMonth, volumePerDay } from '../../../src/units/rate.ts';
import { factor, share } from '../../../src/units/share.ts';
import { faultsOf, lawOf } from '../../kit/law.ts';

test('an amount is a date, a percentage or a magnitude', () => {
  expect([date, share, factor, duration, alertsPerDay, incidentsPerMonth, volumePerDay].map(kindOf)).toEqual([
    'date',
    'percentage',
    'percentage',
    'magnitude',
    'magnitude',
    'magnitude',
    'magnitude',
  ]);
});

test('laws come out in base units', () => {
  expect(lawOf(duration, '{ uniform: [1 hour, 2 days] }')).toMatchObject({ least: 60, most: 2880 });
  expect(lawOf(share, '{ uniform: [4%, 7%] }')).toMatchObject({ least: 0.04, most: 0.07 });
  expect(lawOf(date, '1970-01-11')).toMatchObject({ least: 10, most: 10 });
  expect(lawOf(alertsPerDay, '2.3 alerts a day')).toMatchObject({ least: 2.3, most: 2.3 });
});

test('faults point at the parameter, wherever the amount stands', () => {
  const scenario = z.strictObject({ list: z.array(z.strictObject({ amount: uncertain(share) })) });
  const found = scenario.safeParse({ list: [{ amount: '5%' }, { amount: { uniform: ['4%', '700%'] } }] });
  expect(found.error?.issues).toMatchObject([
    {
      path: ['list', 1, 'amount', 'uniform', 1],
      params: { expected: "a share as a percentage, such as '5%' or '0.1%', at most 100%" },
    },
  ]);
});

test.each([
  ['nothing', 'null'],
  ['a list', '[4%, 7%]'],
  ['a truth value', 'yes'],
])('%s is no amount', (_what, written) => {
  expect(faultsOf(share, written)).toHaveLength(1);
  expect(faultsOf(share, written)[0]).toMatch(/^: expected a share/);
});

test('a map that names none, two, an unknown or an unsuited distribution is refused with the list', () => {
  const all = 'constant, uniform, triangular, exponential, lognormal, gamma, beta, weibull, empirical';
  const one = `: expected an amount, or one distribution by its name: ${all}`;
  expect(faultsOf(share, '{}')).toEqual([one]);
  expect(faultsOf(share, '{ uniform: [4%, 7%], constant: 4% }')).toEqual([one]);
  expect(faultsOf(share, '{ normal: [4%, 7%] }')).toEqual([
    `normal: expected a distribution that suits this amount: ${all}`,
  ]);
  expect(uncertain(share).safeParse({ unifrom: [] }).error?.issues[0]).toMatchObject({
    params: { hint: "did you mean 'uniform'?" },
  });
  expect(faultsOf(duration, '{ dates: { 2019-12-02: 100% } }')).toEqual([
    `dates: expected a distribution that suits this amount: ${all}`,
  ]);
  for (const name of ['constructor', 'toString', '__proto__']) {
    const issues = uncertain(share).safeParse(JSON.parse(`{ "${name}": "5%" }`)).error?.issues;
    expect(issues?.map(({ path }) => path)).toEqual([[name]]);
  }
});

test('a missing amount is refused, unless it has a default', () => {
  const scenario = z.strictObject({ first: uncertain(share), second: uncertain(share).prefault('5%') });
  const found = scenario.safeParse({});
  expect(found.error?.issues.map(({ path }) => path)).toEqual([['first']]);
  const parsed = scenario.parse({ first: '1%' });
  expect(parsed.second).toMatchObject({ name: 'constant', least: 0.05 });
});

test('an amount gets one schema, which the JSON Schema states once', () => {
  expect(uncertain(share)).toBe(uncertain(share));
  const scenario = z.strictObject({
    stall: uncertain(share).describe('stalls'),
    reject: uncertain(share).optional(),
    from: uncertain(date),
  });
  const schema = z.toJSONSchema(scenario, { io: 'input', target: 'draft-7' }) as unknown as {
    required: string[];
    definitions: Record<string, { anyOf: [object, { properties: Record<string, { description: string }> }] }>;
  };
  expect(schema.required).toEqual(['stall', 'from']);
  expect(Object.keys(schema.definitions)).toEqual(['uncertain-share', 'uncertain-date']);
  const [plain, map] = schema.definitions['uncertain-share'].anyOf;
  expect(plain).toMatchObject({ type: 'string', description: 'a share, as a percentage', examples: ['5%', '0.1%'] });
  expect(Object.keys(map.properties)).toEqual(Object.keys(DISTRIBUTIONS).filter((name) => name !== 'dates'));
  expect(map).toMatchObject({
    minProperties: 1,
    maxProperties: 1,
    additionalProperties: false,
    properties: {
      uniform: { type: 'array', minItems: 2, maxItems: 2 },
      gamma: { properties: { shape: { type: 'number', minimum: 0.01, maximum: 700 } }, required: ['shape', 'mean'] },
      lognormal: { anyOf: [{ required: ['median', 'p90'] }, { required: ['mu', 'sigma'] }] },
    },
  });
  expect(map.properties['gamma'].description).toBe(DISTRIBUTIONS['gamma'].says);
});
