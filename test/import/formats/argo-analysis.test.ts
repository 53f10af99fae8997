import { expect, test } from 'vitest';
import { policyText } from '../../../src/import/policy-text.ts';
import { imported, planWith, refused, saidOf } from '../../kit/imported.ts';
import { ARGO_LIST } from '../../kit/policy-documents.ts';

const given = { fullVolumePerDay: 1000 };

test("the documentation's background analysis becomes failed checks, and a halt goes back to the lowest rung", async () => {
  const policy = await imported(ARGO_LIST, given);
  expect(policy.scenario.control).toMatchObject({
    strategy: { kind: 'ladder', minimumDays: 1, down: 2 },
    rules: [
      {
        rule: 'failed-checks',
        id: 'analysis-1',
        scope: 'programme',
        threshold: '5%',
        count: 4,
        passes: 1000,
        action: 'halt',
      },
    ],
  });
  const { rules, strategy } = (await planWith(policyText(policy, 'list.yaml'))).control;
  expect(rules).toMatchObject([{ id: 'analysis-1', settings: { threshold: 0.05, limit: 3 } }]);
  expect(strategy.settings).toMatchObject({ rungs: [200, 400, 1000], down: 2 });
  const differs = saidOf(policy, 'differs').join('\n');
  expect(differs).toContain("23 analysisTemplates[0].spec.metrics[0]: 'success-rate' is taken for the share");
  expect(differs).toContain('A failed analysis takes the weight back to nothing');
});

const rulesWith = async (conditions: string): Promise<unknown> => {
  const document = ARGO_LIST.replace('successCondition: result >= 0.95', conditions);
  const policy = await imported(document, given);
  await planWith(policyText(policy, 'list.yaml'));
  return policy.scenario.control['rules'];
};

test.each([
  ['successCondition: result[0] > 0.999', '0.1%'],
  ['successCondition: result <= 0.07', '7%'],
  ['failureCondition: result >= 0.02', '2%'],
  ['{ successCondition: result >= 0.99, failureCondition: result < 0.9 }', '10%'],
])('%s: a check fails above %s', async (conditions, threshold) => {
  const lines = conditions.replace(/[{}]/g, '').trim().split(', ').join('\n          ');
  expect(await rulesWith(lines)).toMatchObject([{ threshold }]);
});

test.each([
  'failureCondition: result >= 10',
  "successCondition: result == 'true'",
  'successCondition: result >= 1',
  'count: 5',
])('%s is no share, and left out', async (conditions) => {
  expect(await rulesWith(conditions)).toEqual([]);
});

test('a failure limit may be a text; below nothing it is none', async () => {
  const text = await imported(ARGO_LIST.replace('failureLimit: 3', "failureLimit: '2'"), given);
  expect(text.scenario.control['rules']).toMatchObject([{ count: 3 }]);
  const none = await imported(ARGO_LIST.replace('failureLimit: 3', 'failureLimit: -1'), given);
  expect(none.scenario.control).toMatchObject({ strategy: { kind: 'ladder' }, rules: [] });
  expect(saidOf(none, 'left out').join('\n')).toContain('means that no failure counts');
});

test('a template that nobody names is not looked at; one that is wrong is told with its place', async () => {
  const other = await imported(ARGO_LIST.replace('templateName: success-rate', 'templateName: other'), given);
  expect(other.scenario.control['rules']).toEqual([]);
  expect(saidOf(other, 'left out').join('\n')).toContain(
    'What it measures (other) stands in an AnalysisTemplate, which is not here.',
  );
  expect(await refused(ARGO_LIST.replace('failureLimit: 3', 'failureLimit: often'), given)).toEqual([
    "26:25 analysisTemplates[0].spec.metrics[0].failureLimit: expected a whole number, received 'often'",
  ]);
});

test('a list of two rollouts is no rollout', async () => {
  const [told] = await refused(ARGO_LIST.replace('kind: AnalysisTemplate', 'kind: Rollout'), given);
  expect(told).toContain('expected an AWS IoT job');
});
