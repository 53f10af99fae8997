import { expect, test } from 'vitest';
import { pacing, pacingAfresh, SCENARIO } from '../../kit/pacing.ts';

test('a future is told day by day, and says when it cleared', async () => {
  const told = await pacingAfresh(['trace', SCENARIO, '--replication', '3']);
  expect(told).toMatchObject({ code: 0, stderr: '' });
  expect(told.stdout).toMatch(/^One future of good: replication 3\nseed 'pacing'/);
  expect(told.stdout).toContain('Thu 14 Nov 2019\n  08:00  The strategy aims at 2,000 a day.');
  expect(told.stdout).toMatch(/\nThe backlog (?:cleared on|was not cleared by) /);
});

test('with --json it is the log, and --day takes one day of it', async () => {
  const [whole, day] = await Promise.all([
    pacing(['trace', SCENARIO, '--replication', '3', '--json']),
    pacing(['trace', SCENARIO, '--replication', '3', '--json', '--day', '2019-12-10']),
  ]);
  const trace = JSON.parse(whole.stdout);
  expect(trace).toMatchObject({ schemaVersion: 1, scenario: 'good', replication: 3, firstDay: '2019-11-14' });
  expect(trace.days).toHaveLength(365);
  const one = JSON.parse(day.stdout);
  expect(one).toEqual({ ...trace, days: trace.days.filter(({ date }: { date: string }) => date === '2019-12-10') });
});

test('a day is told in detail', async () => {
  const told = await pacing(['trace', SCENARIO, '--replication', '3', '--day', '2019-12-10']);
  expect(told.code).toBe(0);
  expect(told.stdout).toContain('Tue 10 Dec 2019: a migration day, go\n');
  expect(told.stdout).toContain('waiting → in flight');
});

test('another seed is another future', async () => {
  const [one, other] = await Promise.all([
    pacing(['trace', SCENARIO, '--replication', '0', '--json']),
    pacing(['trace', SCENARIO, '--replication', '0', '--seed', 'other words', '--json']),
  ]);
  expect(JSON.parse(other.stdout).seed).toBe('other words');
  expect(JSON.parse(other.stdout).days).not.toEqual(JSON.parse(one.stdout).days);
});

test.each([
  [['--replication', 'x'], "--replication: expected a whole number, such as 500, received 'x'"],
  [['--replication', '1', '--day', '2018-01-01'], '--day: expected a day from 2019-11-14 to 2020-11-12'],
])('%j is a problem of usage', async (words, said) => {
  const refused = await pacing(['trace', SCENARIO, ...words]);
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain(said);
});
