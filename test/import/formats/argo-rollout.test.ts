import { expect, test } from 'vitest';
import { policyText } from '../../../src/import/policy-text.ts';
import { imported, planWith, refused, saidOf } from '../../kit/imported.ts';
import { ARGO_ROLLOUT } from '../../kit/policy-documents.ts';

const given = { fullVolumePerDay: 2000 };

test("the documentation's canary becomes a ladder", async () => {
  const policy = await imported(ARGO_ROLLOUT, given);
  expect(policy).toMatchObject({
    format: 'argo-rollout',
    scenario: {
      control: {
        strategy: {
          kind: 'ladder',
          rungs: ['400', '800', '1,200', '1,600', '2,000'].map((volume) => `${volume} installations a day`),
          minimumDays: 2, // 25 hours, rounded up
        },
        rules: [],
      },
    },
  });
  const plan = await planWith(policyText(policy, 'rollout.yaml'));
  expect(plan.control.strategy.settings).toMatchObject({ rungs: [400, 800, 1200, 1600, 2000], minimumDays: 2 });
});

test('what is left out is said, with its line', async () => {
  const left = saidOf(await imported(ARGO_ROLLOUT, given), 'left out');
  expect(left).toEqual([
    expect.stringMatching(/^3 metadata: No word of the pace\.$/),
    expect.stringMatching(/^6 spec\.replicas: /),
    expect.stringMatching(/^9 spec\.strategy\.canary\.maxSurge: /),
    expect.stringMatching(
      /^10 spec\.strategy\.canary\.analysis: What it measures \(success-rate\) stands in an AnalysisTemplate, which is not here/,
    ),
    expect.stringMatching(/^16 spec\.strategy\.canary\.steps\[1\]\.pause: It waits until somebody promotes\./),
    expect.stringMatching(/^23 spec\.strategy\.canary\.steps\[8\]\.setCanaryScale: /),
  ]);
});

test('a switch from blue to green has no pace', async () => {
  const [told] = await refused('kind: Rollout\nspec:\n  strategy:\n    blueGreen: { activeService: active }\n', given);
  expect(told).toBe(
    "3:3 spec.strategy.canary: expected 'canary' (the canary strategy; 'blueGreen' switches all at once, and has no pace to carry over), received nothing",
  );
});
