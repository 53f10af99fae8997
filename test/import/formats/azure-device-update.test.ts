import { expect, test } from 'vitest';
import { policyText } from '../../../src/import/policy-text.ts';
import { imported, planWith, refused, saidOf } from '../../kit/imported.ts';
import { AZURE_DEVICE_UPDATE } from '../../kit/policy-documents.ts';

const given = { fullVolumePerDay: 2000 };

test('a rollback policy becomes a halt on a count and a share', async () => {
  const policy = await imported(AZURE_DEVICE_UPDATE, given);
  expect(policy).toMatchObject({ format: 'azure-device-update' });
  expect(policy.scenario.control).toEqual({
    strategy: { kind: 'fixed', volume: '2,000 installations a day' },
    rules: [
      { rule: 'count-and-ratio', id: 'rollback', scope: 'programme', count: 50, threshold: '5%', action: 'halt' },
    ],
  });
  const { rules } = (await planWith(policyText(policy, 'deployment.json'))).control;
  expect(rules).toMatchObject([{ id: 'rollback', action: 'halt', settings: { count: 50, threshold: 0.05 } }]);
});

test('that migrated devices are put back is left out', async () => {
  const left = saidOf(await imported(AZURE_DEVICE_UPDATE, given), 'left out');
  expect(left).toEqual([
    expect.stringMatching(/^2 deploymentId: 'deploymentId', 'update': no word of the pace\.$/),
    expect.stringMatching(/^3 startDateTime: /),
    expect.stringMatching(/^4 groupId: /),
    expect.stringMatching(/^6 rollbackPolicy: Azure puts all devices of the group back/),
  ]);
});

test('without a rollback policy there is no rule; a percentage of nothing is none', async () => {
  const without = await imported('{ "deploymentId": "one", "groupId": "hubs" }', given);
  expect(without.scenario.control['rules']).toEqual([]);
  const never = await imported(AZURE_DEVICE_UPDATE.replace('Percentage": 5', 'Percentage": 0'), given);
  expect(never.scenario.control['rules']).toEqual([]);
  expect(saidOf(never, 'left out').join('\n')).toContain('A percentage of 0');
});

test('both of the two figures are wanted', async () => {
  const [told] = await refused(AZURE_DEVICE_UPDATE.replace(', "devicesFailedCount": 50', ''), given);
  expect(told).toBe(
    "8:5 rollbackPolicy.failure.devicesFailedCount: expected 'devicesFailedCount' (number of devices that failed), received nothing",
  );
});
