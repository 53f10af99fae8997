import { expect, test } from 'vitest';
import { RULES } from '../../src/control/rules/index.ts';
import { plannedExamples } from '../../src/scenario/rule-examples.ts';

test('every rule of the catalogue has its example as a plan holds it', () => {
  const examples = plannedExamples();
  expect(examples.map(({ rule }) => rule)).toEqual(Object.keys(RULES));
  expect(examples.find(({ rule }) => rule === 'ratio-executed')).toMatchObject({
    scopeKind: 'dmc',
    action: 'halt',
    settings: { threshold: 0.05, minimumSample: 400 },
  });
});
