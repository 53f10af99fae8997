import { expect, test } from 'vitest';
import { alertsPerInstallation } from '../../../src/control/rules/alerts-per-installation.ts';
import { FAIL, INCONCLUSIVE, PASS } from '../../../src/control/rules/rule.ts';
import { samplePlan } from '../../kit/plan.ts';
import { courseOfRule } from '../../kit/rule-course.ts';

test('a standing level fails, a burst does not, and a missing figure breaks no row', () => {
  const { look } = courseOfRule(
    alertsPerInstallation,
    { threshold: '3 alerts a day', window: '2 openings' },
    samplePlan(),
    0,
  );
  const after = (alertsYesterday: number) => look({}, { alertsYesterday, migratedInstallations: 100 });
  expect([301, 300, 301, -1, 301, 302, 299].map(after)).toEqual([PASS, PASS, PASS, INCONCLUSIVE, FAIL, FAIL, PASS]);
  expect(look({}, { alertsYesterday: 9, migratedInstallations: 0 })).toBe(INCONCLUSIVE);
});
