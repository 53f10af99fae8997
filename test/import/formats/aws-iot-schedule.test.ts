import { expect, test } from 'vitest';
import { policyText } from '../../../src/import/policy-text.ts';
import { imported, planWith, saidOf } from '../../kit/imported.ts';

const job = (startTime: string, durationInMinutes: number): string =>
  JSON.stringify({
    jobExecutionsRolloutConfig: { maximumPerMinute: 10 },
    schedulingConfig: {
      startTime: '2026-01-05T08:00',
      endBehavior: 'STOP_ROLLOUT',
      maintenanceWindows: [{ startTime, durationInMinutes }],
    },
  });

test('a maintenance window of every weekday becomes the migration window', async () => {
  const policy = await imported(job('cron(30 19 ? * MON-FRI *)', 120));
  expect(policy.scenario).toEqual({
    calendar: { window: { opens: '19:30', lastWave: '20:30', waves: 2 } },
    control: { strategy: { kind: 'fixed', volume: '1,200 installations a day' }, rules: [] },
  });
  const plan = await planWith(policyText(policy, 'job.json'));
  expect([...plan.calendar.waves]).toEqual([78, 82]);
  expect(saidOf(policy, 'left out')).toHaveLength(2);
  expect(saidOf(policy, 'differs').join('\n')).toContain(
    'It became the migration window, 19:30 to 21:30. AWS means UTC',
  );
});

test('one of every day makes weekends migration days', async () => {
  const policy = await imported(job('cron(0 8 * * ? *)', 600));
  expect(policy.scenario.calendar).toEqual({ weekends: 'yes' });
  const plan = await planWith(policyText(policy, 'job.json'));
  expect(plan.calendar.migrationDay.slice(0, 7)).toEqual(Uint8Array.of(1, 1, 1, 1, 1, 1, 1));
});

test.each([
  ['cron(0 22 ? * MON-FRI *)', 240],
  ['cron(5 8 ? * MON-FRI *)', 60],
  ['cron(0 8 ? * SUN *)', 60],
  ['cron(0 8 ? * MON-FRI *)', 15],
  ['tomorrow', 60],
])('one that is not the same every migration day is left out: %s for %i minutes', async (startTime, minutes) => {
  const policy = await imported(job(startTime, minutes));
  expect(policy.scenario.calendar).toBeUndefined();
  expect(saidOf(policy, 'left out').join('\n')).toContain('Put it into --window');
});

test('a window that was given counts instead', async () => {
  const policy = await imported(job('cron(0 8 * * ? *)', 600), { window: { opens: 540, closes: 1020 } });
  expect(policy.scenario.calendar).toEqual({ window: { opens: '09:00', lastWave: '16:00', waves: 8 } });
  expect(policy.scenario.control['strategy']).toEqual({ kind: 'fixed', volume: '4,800 installations a day' });
  expect(saidOf(policy, 'left out').join('\n')).toContain('--window says 09:00 to 17:00 instead.');
});
