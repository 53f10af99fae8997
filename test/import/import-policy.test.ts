import { expect, test } from 'vitest';
import { FORMATS } from '../../src/import/formats/index.ts';
import { importPolicy } from '../../src/import/import-policy.ts';
import { policyText } from '../../src/import/policy-text.ts';
import { imported, planWith, refused } from '../kit/imported.ts';
import * as documents from '../kit/policy-documents.ts';
import { filesOf } from '../kit/scenario-files.ts';

const given = { fullVolumePerDay: 2000 };

const EXAMPLES = [
  ['aws-iot-job', documents.AWS_IOT_JOB],
  ['hawkbit-rollout', documents.HAWKBIT_ROLLOUT],
  ['hawkbit-rollout', documents.HAWKBIT_GROUPS],
  ['argo-rollout', documents.ARGO_ROLLOUT],
  ['argo-rollout', documents.ARGO_LIST],
  ['azure-device-update', documents.AZURE_DEVICE_UPDATE],
] as const;

const COHORTS = ['group-1', 'group-2', 'group-3', 'group-4', 'group-5', 'pilot', 'all-the-rest'];

test('every format has a documented example', () => {
  expect(new Set(EXAMPLES.map(([name]) => name))).toEqual(new Set(Object.keys(FORMATS)));
});

test.each(EXAMPLES)(
  'the example of %s is told by its content, and becomes a sound scenario',
  async (name, document) => {
    const policy = await imported(document, given);
    expect(policy.format).toBe(name);
    expect(await imported(document, { ...given, from: name })).toEqual(policy);
    expect(await planWith(policyText(policy, 'policy'), COHORTS)).toBeDefined();
  },
);

test.each(EXAMPLES)('what is not carried over from %s has its line, and says why', async (_name, document) => {
  const { notes } = await imported(document, given);
  const lines = document.trimEnd().split('\n').length;
  expect(notes.filter(({ line }) => line < 1 || line > lines)).toEqual([]);
  expect(notes.filter(({ says }) => !/[.?]$/.test(says))).toEqual([]);
  expect(notes.filter(({ kind, path }) => kind === 'differs' && path === '')[0]?.says).toMatch(
    /is not an installation/,
  );
});

test('JSON with tabs, numbers in lists and null is read like any other', async () => {
  const tabs = documents.AWS_IOT_JOB.replace(/^ +/gm, (blanks) => '\t'.repeat(blanks.length / 2)).replace(
    '"document": "{}"',
    '"document": null, "tags": [1,200]',
  );
  expect((await imported(tabs)).scenario).toEqual((await imported(documents.AWS_IOT_JOB)).scenario);
});

test('a document of another kind is told what would be recognised', async () => {
  const [told, ...more] = await refused('{ "kind": "Deployment" }', given);
  expect(told).toMatch(
    /^1:1 : expected an AWS IoT job \('jobExecutionsRolloutConfig' or 'abortConfig', .*, or an Argo Rollout \('kind: Rollout'/,
  );
  expect(told).toMatch(/--from says what it is: 'aws-iot-job', .* or 'azure-device-update'$/);
  expect(more).toEqual([]);
  expect(await refused(documents.AWS_IOT_JOB, { ...given, from: 'argo-rollout' })).toEqual([
    "1:1 : expected an Argo Rollout: 'kind: Rollout' with 'spec', alone or as the one rollout of a list of 'items', received a document that has none of these",
  ]);
});

test.each([
  ['', 'expected a policy document: a map, as JSON or YAML, received nothing'],
  ['[1, 2]', 'expected a policy document: a map, as JSON or YAML, received something else'],
  ['kind: Rollout\n---\nkind: Service\n', 'expected one document a file, received a second one'],
  ['{ "abortConfig": ', 'received none'],
  ['\u0000', 'expected'],
])('%j is no document', async (document, said) => {
  const told = await refused(document, given);
  expect(told).not.toEqual([]);
  expect(told[0]).toContain(said);
});

test('a document that cannot be read is the failure of whoever reads', async () => {
  await expect(importPolicy('policy', filesOf({}))).rejects.toThrow('no such file');
});
