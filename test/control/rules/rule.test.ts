import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineRule, PASS } from '../../../src/control/rules/rule.ts';

test('a definition gets its name and cannot be changed afterwards', () => {
  const rule = defineRule('never', {
    says: 'Never fails.',
    example: '- rule: never\n',
    words: z.strictObject({}),
    settle: () => ({}),
    scopes: ['programme'],
    actions: ['warn'],
    watches: { figure: 'nothing', of: 'nothing', over: 'no time' },
    judged: 'at both',
    judge: () => PASS,
    evidence: () => [],
  });
  expect(rule.name).toBe('never');
  expect(Object.isFrozen(rule)).toBe(true);
});
