import { expect, test } from 'vitest';
import { policyText } from '../../../src/import/policy-text.ts';
import { imported, planWith, refused, saidOf } from '../../kit/imported.ts';
import { HAWKBIT_GROUPS, HAWKBIT_ROLLOUT } from '../../kit/policy-documents.ts';

const given = { fullVolumePerDay: 2000 };

test("the documentation's rollout becomes five groups that depend on one another", async () => {
  const policy = await imported(HAWKBIT_ROLLOUT, given);
  const groups = ['group-1', 'group-2', 'group-3', 'group-4', 'group-5'];
  expect(policy).toMatchObject({
    format: 'hawkbit-rollout',
    scenario: {
      control: {
        strategy: {
          kind: 'dependent-groups',
          volume: '2,000 installations a day',
          groups,
          success: '50%',
          error: '80%',
        },
        rules: [],
      },
    },
  });
  const plan = await planWith(policyText(policy, 'rollout.json'), groups);
  expect(plan.control.strategy.settings).toMatchObject({ success: 0.5, error: 0.8 });
  expect(saidOf(policy, 'needs')).toEqual([
    expect.stringMatching(/^5 amountGroups: hawkBit divides .* group-1, group-2/),
  ]);
});

test('groups by name become cohorts, with the most careful of their thresholds', async () => {
  const policy = await imported(HAWKBIT_GROUPS, given);
  expect(policy.scenario.control['strategy']).toMatchObject({
    groups: ['pilot', 'all-the-rest'],
    success: '90%',
    error: '5%',
  });
  await planWith(policyText(policy, 'rollout.json'), ['pilot', 'all-the-rest']);
  expect(saidOf(policy, 'needs')).toEqual([
    expect.stringMatching(/^6 groups: The fleet needs these cohorts, .*: pilot, all-the-rest\./),
  ]);
  const left = saidOf(policy, 'left out').join('\n');
  expect(left).toContain('5 successAction: Somebody has to resume');
  expect(left).toContain('groups[1].successAction: Somebody has to resume');
  expect(left).toContain('groups[0].targetPercentage: It says how many');
  expect(saidOf(policy, 'differs').join('\n')).toContain('the most careful of them, 5%');
});

test('without conditions, those of hawkBit are taken', async () => {
  const policy = await imported('{ "amountGroups": 1 }', given);
  expect(policy.scenario.control['strategy']).toMatchObject({ groups: ['group-1'], success: '50%', error: '50%' });
  expect(saidOf(policy, 'differs').join('\n')).toContain('It states no errorCondition: 50% is what hawkBit takes.');
});

test('without a volume, and with a threshold that is none, both are told', async () => {
  const [volume, threshold, ...more] = await refused(
    HAWKBIT_ROLLOUT.replace('"80"', '"80 %"').replace('"THRESHOLD"', '"Threshold"'),
  );
  expect(volume).toMatch(
    /^1:1 : expected '--full-volume' beside the document, because a hawkBit rollout states no pace/,
  );
  expect(threshold).toBe(
    "7:38 successCondition.condition: expected 'THRESHOLD', received 'Threshold'; did you mean 'THRESHOLD'?",
  );
  expect(more).toEqual([
    "9:63 errorCondition.expression: expected a percentage from 0 to 100, such as '50', received '80 %'",
  ]);
});

test('groups that would come to one cohort are refused', async () => {
  const [told] = await refused('{ "groups": [{ "name": "A b" }, { "name": "a B" }] }', given);
  expect(told).toBe('1:3 groups: expected groups whose names differ in letters or digits, received something else');
});
