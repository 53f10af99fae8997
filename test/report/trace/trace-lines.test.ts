import { expect, test } from 'vitest';
import { traceLines } from '../../../src/report/trace/trace-lines.ts';
import { traceOf } from '../../../src/report/trace/trace-of.ts';
import { eventfulPlan } from '../../kit/eventful-plan.ts';
import { samplePlan } from '../../kit/plan.ts';

test('a plain future, to the letter', () => {
  const plan = samplePlan({ days: 14, volumePerDay: 400, closedDays: [1], plan: { classification: 'Public' } });
  const lines = traceLines(traceOf(plan, 2));
  expect(lines.slice(1, 2)[0]).toMatch(/^seed 'sample', plan [0-9a-f]{12}, version 0\.0\.0;/);
  expect([lines[0], ...lines.slice(2)]).toEqual([
    'One future of sample: replication 2',
    '* one more of this alone would have let more be started',
    '',
    'Mon 6 Jan 2020',
    '  08:00  The strategy aims at 400 a day.',
    '  08:00  Go: 400 planned.',
    '  Started 400; migrated 400, operational 400.',
    '  At the close: 400 on the network, 600 open; 0 alerts.',
    'Tue 7 Jan 2020: closed; 600 open.',
    'Wed 8 Jan 2020',
    '  08:00  Go: 400 planned.',
    '  Started 400; migrated 400, operational 400.',
    '  At the close: 800 on the network, 200 open; 0 alerts.',
    'Thu 9 Jan 2020',
    '  08:00  Go: 200 planned of the 400 aimed at.',
    '  Started 200; migrated 200, operational 200.',
    '  Held back by: waiting 200*.',
    '  At the close: 1,000 on the network, 0 open; 0 alerts.',
    '10 to 19 Jan 2020, 10 days: nothing is left to do, weekend; 0 open.',
    '',
    'The backlog cleared on 9 January 2020.',
    'Every migrated installation was operated from 9 January 2020 on.',
    'In the end: 1,000 on the network, 0 excluded, 0 unrecoverable.',
    '',
    'Public',
  ]);
});

test('what a campaign upgrades is told, also of days on which nothing is started', () => {
  const firmware = { air: { strata: ['stratum-1'], volumePerDay: 400 } };
  const plan = samplePlan({ days: 7, firstDay: '2020-01-11', barriers: { firmware } });
  const lines = traceLines(traceOf(plan, 0));
  expect(lines).toContain('Sun 12 Jan 2020: weekend; upgraded 400; 1,000 open.');
  expect(lines).toContain('  Brought to the target firmware: 200.');
});

test('an eventful future tells every decision, and every day once', () => {
  const trace = traceOf(eventfulPlan(), 4);
  const lines = traceLines(trace);
  const told = lines.filter((line) => /^ {2}\d\d:\d\d {2}/.test(line));
  const quietGoes = trace.days
    .flatMap(({ decisions }) => decisions)
    .filter(({ kind, evidence }) => kind === 'go' && evidence[0].value === 0);
  expect(told.length).toBeGreaterThan(50);
  expect(told.length).toBeGreaterThanOrEqual(
    trace.days.flatMap(({ decisions }) => decisions).length - quietGoes.length,
  );
  const days = lines.map((line) => {
    if (/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d/.test(line)) return 1;
    return Number(/^\d+ (?:\w+ )?(?:\d+ )?to .*, (\d+) days: /.exec(line)?.[1] ?? 0);
  });
  expect(days.reduce((sum, count) => sum + count, 0)).toBe(60);
});

test('a future that does not clear says what is left', () => {
  const lines = traceLines(traceOf(samplePlan({ days: 1 }), 0));
  expect(lines).toContain('The backlog was not cleared by 6 January 2020: 900 open (waiting 900).');
  expect(lines).toContain('Not every migrated installation was operated by 6 January 2020.');
});
