import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { noteLines, policyText } from '../../src/import/policy-text.ts';
import { imported } from '../kit/imported.ts';

const JOB = '{\n  "jobExecutionsRolloutConfig": { "maximumPerMinute": 10 },\n  "jobId": "one"\n}\n';

test('what is not carried over stands in comments at the head of the scenario', async () => {
  const policy = await imported(JOB);
  const text = policyText(policy, 'job.json');
  const lines = text.trimEnd().split('\n');
  expect(lines.filter((line) => line.startsWith('#')).map((line) => line.slice(2))).toEqual(
    noteLines(policy, 'job.json'),
  );
  expect(noteLines(policy, 'job.json').slice(0, 4)).toEqual([
    "Made by 'pacing import' from job.json, an AWS IoT job.",
    'What is left out, and why:',
    '  line 3, jobId: No word of the pace.',
    'What is carried over, and differs:',
  ]);
  expect(lines.filter((line) => !line.startsWith('#'))).toEqual([
    'control:',
    '  strategy:',
    '    kind: fixed',
    '    volume: 6,000 installations a day',
    '  rules: []',
  ]);
});

test('no name of a document can end a comment', async () => {
  const policy = await imported('{ "jobExecutionsRolloutConfig": {}, "a\\ncontrol": 5 }');
  expect(Object.keys(parse(policyText(policy, 'job\ncontrol: [')))).toEqual(['control']);
});
