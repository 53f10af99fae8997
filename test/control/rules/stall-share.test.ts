import { expect, test } from 'vitest';
import { FAIL, INCONCLUSIVE, PASS } from '../../../src/control/rules/rule.ts';
import { stallShare } from '../../../src/control/rules/stall-share.ts';
import { samplePlan } from '../../kit/plan.ts';
import { courseOfRule } from '../../kit/rule-course.ts';

const written = { window: '2 openings', threshold: '3%', minimumSample: 100 };

test('what was started two openings ago and cannot be among the resolved is overdue', () => {
  const { look, evidence } = courseOfRule(stallShare, written, samplePlan(), 0);
  // 100 a day, of which all but the last day's are resolved: then 6 of 200, and then 7.
  expect([
    look(),
    look({ started: 100 }),
    look({ started: 100, resolved: 100 }),
    look({ started: 100, resolved: 100 }),
  ]).toEqual([INCONCLUSIVE, INCONCLUSIVE, INCONCLUSIVE, INCONCLUSIVE]);
  expect(look({ started: 100, resolved: 0 })).toBe(PASS);
  expect(look({ started: 100, resolved: 94 })).toBe(PASS);
  expect(evidence()[0][1]).toBe(6);
  expect(look({ started: 100, resolved: 99 })).toBe(FAIL);
  expect(evidence()[0][1]).toBe(7);
});

test('where little is started it does not speak', () => {
  const { look } = courseOfRule(stallShare, written, samplePlan(), 0);
  expect(Array.from({ length: 9 }, () => look({ started: 49 })).every((verdict) => verdict === INCONCLUSIVE)).toBe(
    true,
  );
});

test('it remembers a month of openings, whatever comes before', () => {
  const { look } = courseOfRule(stallShare, { ...written, window: '15 openings' }, samplePlan(), 0);
  for (let day = 0; day < 60; day++) look({ started: 100, resolved: 100 });
  for (let day = 0; day < 14; day++) expect(look({ started: 100 })).toBe(PASS);
  expect([look({ started: 100 }), look({ started: 100 })]).toEqual([PASS, FAIL]);
});
