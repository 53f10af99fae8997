import { expect, test } from 'vitest';
import { raiseWords } from '../../../src/report/trace/raise-words.ts';
import type { TraceDecision } from '../../../src/report/trace/trace.ts';

function told(kind: TraceDecision['kind'], more: Partial<TraceDecision>): string {
  return raiseWords({
    time: '00:00',
    kind,
    subject: { kind: 'cap', id: '2000', label: '2,000 a day' },
    rule: null,
    evidence: [],
    ...more,
  });
}

const lacking = (name: string, found: number, wanted: number) => ({
  evidence: [
    { name, value: found },
    { name: 'wanted', value: wanted },
  ],
});

test('a request has its evidence', () => {
  const evidence = [
    { name: 'resolved', value: 4724 },
    { name: 'failed', value: 153 },
    { name: 'go days', value: 10 },
  ];
  expect(told('raise requested', { evidence })).toBe(
    'The control centre asks for a cap of 2,000 a day: 153 of 4,724 resolved attempts failed, on 10 go days.',
  );
});

test.each([
  ['accepted tooling', 0, 1, 'the tooling for it is not accepted yet'],
  ['go days', 6, 10, '6 go days at the present one, where 10 are asked for'],
  ['sample', 480, 3000, '480 attempts resolved at the present one, where 3,000 are asked for'],
  ['success', 400, 150, '400 attempts failed, where 150 may'],
  ['best day', 450, 900, '450 succeeded on the best day, where 900 are asked for'],
  ['open halts', 2, 0, '2 scopes still paused'],
])('what lacks is named: %s', (name, found, wanted, words) => {
  expect(told('raise lacks', lacking(name, found, wanted))).toBe(
    `The meeting can't decide on a cap of 2,000 a day: ${words}.`,
  );
});

test('who defers or refuses is named, and when it may be asked again', () => {
  const by = { id: 'board users', label: 'Users' };
  expect(told('raise deferred', { by })).toBe('Deferred to the next meeting, by Users: a cap of 2,000 a day.');
  expect(told('raise refused', { by, date: 'after 2020-03-31' })).toBe(
    'Refused for good, by Users: a cap of 2,000 a day.',
  );
  expect(told('raise refused', { by, date: '2020-03-01' })).toBe(
    'Refused, by Users: a cap of 2,000 a day; it may be asked for again from 1 March 2020 on.',
  );
});

test('an approval has its day, if it lies within the horizon', () => {
  expect(told('raise approved', { date: '2020-03-01' })).toBe(
    'Approved: a cap of 2,000 a day; it holds from 1 March 2020 on.',
  );
  expect(told('raise approved', { date: 'after 2020-03-31' })).toMatch(/only after the horizon\.$/);
});
