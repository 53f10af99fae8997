import { expect, test } from 'vitest';
import { criteriaLines, groundsWords, ratingWords } from '../../src/report/criteria-words.ts';
import { sampleCriteria } from '../kit/sample-register.ts';

const [stated, unsure, notApplicable, red] = sampleCriteria();

test('a rating is a shape and a word, and says where it is not sure', () => {
  expect([stated, unsure, notApplicable, red].map(ratingWords)).toEqual([
    '✓ green',
    '▲ amber (not sure)',
    '– not applicable',
    '✗ red',
  ]);
});

test('grounds are the reason that is stated, or the claims with what was found', () => {
  expect(groundsWords(stated)).toBe('stated: The statement of readiness was accepted');
  expect(groundsWords(unsure)).toBe(
    'green if services.dsp.utilisation.p90 < 80%: fails, but its interval reaches over, found 81% (79% to 82%); ' +
      'amber if services.dsp.utilisation.p90 < 95%: holds, found 81% (79% to 82%)',
  );
  expect(groundsWords({ ...red, reason: 'The paper rated it green' })).toMatch(
    /: fails, found 2\.3 \(2\.2 to 2\.4\)\. The paper rated it green$/,
  );
});

test('each criterion has its lines, and its condition where it has one', () => {
  const lines = criteriaLines(sampleCriteria());
  expect(lines[0]).toBe('1 Migration services are ready: ✓ green');
  expect(lines[4]).toBe('  subject to: Further assurance above 2,000 a day');
});
