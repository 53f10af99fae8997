import { expect, test } from 'vitest';
import { policyText } from '../../../src/import/policy-text.ts';
import { imported, planWith, refused, saidOf } from '../../kit/imported.ts';
import { AWS_IOT_JOB } from '../../kit/policy-documents.ts';

test("the documentation's exponential rate becomes the geometric strategy, by the minutes of the window", async () => {
  const policy = await imported(AWS_IOT_JOB);
  expect(policy.format).toBe('aws-iot-job');
  expect(policy.scenario.calendar).toBeUndefined();
  expect(policy.scenario.control['strategy']).toEqual({
    kind: 'geometric',
    base: '30,000 installations a day', // 50 a minute for 600 minutes
    factor: 2,
    every: '1,000 installations',
    on: 'started',
    most: '240,000 installations a day',
  });
  const plan = await planWith(policyText(policy, 'job.json'));
  expect(plan.control.strategy.settings).toMatchObject({ base: 30_000, factor: 2, every: 1000, countsStarted: 1 });
});

test('what is notified less often than it succeeds is not counted: the smaller of two numbers is taken', async () => {
  const both = AWS_IOT_JOB.replace('"numberOfNotifiedThings": 1000', '"numberOfNotifiedThings": 5000');
  const policy = await imported(both);
  expect(policy.scenario.control['strategy']).toMatchObject({ every: '1,000 installations', on: 'succeeded' });
  expect(saidOf(policy, 'left out').join('\n')).toContain(
    'rateIncreaseCriteria.numberOfNotifiedThings: AWS makes a step',
  );
});

test('an abort criterion becomes a halt of the programme; what cannot be watched alone is left out', async () => {
  const policy = await imported(AWS_IOT_JOB);
  const common = { rule: 'ratio-executed', scope: 'programme', action: 'halt' };
  expect(policy.scenario.control['rules']).toEqual([
    { ...common, id: 'abort-1', threshold: '10.99%', minimumSample: 200 },
    { ...common, id: 'abort-3', threshold: '25%', minimumSample: 100 },
  ]);
  const { rules } = (await planWith(policyText(policy, 'job.json'))).control;
  expect(rules.map(({ id, settings }) => [id, settings['threshold'], settings['minimumSample']])).toEqual([
    ['abort-1', 0.1099, 200],
    ['abort-3', 0.25, 100],
  ]);
  const left = saidOf(policy, 'left out');
  expect(left).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^2 jobId: 'jobId', 'targets', 'document': no word of the pace\.$/),
      expect.stringMatching(/^16 abortConfig\.criteriaList\[1\]: Nothing times out/),
      expect.stringMatching(/^20 timeoutConfig: It ends an execution that hangs/),
      expect.stringMatching(/^21 jobExecutionsRetryConfig: .*attemptsLimit/),
    ]),
  );
  const differs = saidOf(policy, 'differs').join('\n');
  expect(differs).toContain('a thing is not an installation');
  expect(differs).toContain('600 minutes of the migration window (08:00 to 18:00)');
  expect(differs).toContain("'FAILED' alone counts in AWS");
});

test.each([
  ['{ "abortConfig": { "criteriaList": [CRITERION] } }', '600,000 installations a day'],
  ['{ "jobExecutionsRolloutConfig": { "maximumPerMinute": 10 } }', '6,000 installations a day'],
])('without an exponential rate the volume is fixed: %s', async (document, volume) => {
  const criterion =
    '{ "failureType": "REJECTED", "action": "CANCEL", "thresholdPercentage": 1, "minNumberOfExecutedThings": 1 }';
  const policy = await imported(document.replace('CRITERION', criterion));
  expect(policy.scenario.control).toEqual({ strategy: { kind: 'fixed', volume }, rules: [] });
  await planWith(policyText(policy, 'job.json'));
});

test("a described job has its policy under 'job'", async () => {
  const policy = await imported(
    '{ "documentSource": "s3", "job": { "jobExecutionsRolloutConfig": { "maximumPerMinute": 1 } } }',
  );
  expect(policy.scenario.control['strategy']).toEqual({ kind: 'fixed', volume: '600 installations a day' });
});

test('a threshold of nothing is no rule', async () => {
  const policy = await imported(AWS_IOT_JOB.replace('10.99', '0'));
  expect(policy.scenario.control['rules']).toHaveLength(1);
  expect(saidOf(policy, 'left out').join('\n')).toContain('[0]: A threshold of 0%');
});

test('all that is wrong is told at once, with its place', async () => {
  const wrong = AWS_IOT_JOB.replace('"baseRatePerMinute": 50', '"baseRatePerMinute": 0')
    .replace('"incrementFactor": 2', '"incrementFactor": "2"')
    .replace('{ "numberOfNotifiedThings": 1000, "numberOfSucceededThings": 1000 }', '{ "numberOfThings": 5 }')
    .replace('"FAILED", "action"', '"FAILD", "action"')
    .replace('"thresholdPercentage": 20', '"thresholdPercentage": 120');
  expect(await refused(wrong)).toEqual([
    '7:28 jobExecutionsRolloutConfig.exponentialRate.baseRatePerMinute: expected a number, at least 1, received the number 0',
    "8:26 jobExecutionsRolloutConfig.exponentialRate.incrementFactor: expected a number, received '2'",
    "9:7 jobExecutionsRolloutConfig.exponentialRate.rateIncreaseCriteria: expected 'numberOfNotifiedThings' or 'numberOfSucceededThings', received something else",
    "15:24 abortConfig.criteriaList[0].failureType: expected 'FAILED', 'REJECTED', 'TIMED_OUT' or 'ALL', received 'FAILD'; did you mean 'FAILED'?",
    '16:80 abortConfig.criteriaList[1].thresholdPercentage: expected a number, at most 100, received the number 120',
  ]);
});
