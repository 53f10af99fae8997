import { expect, test } from 'vitest';
import { counted } from '../../src/units/counted.ts';

const attempts = counted('attempt', 1, 1000);

test.each([
  ['400 attempts', 400],
  ['1 attempt', 1],
  ['1,000 attempts', 1000],
])('%s', (text, number) => {
  expect(attempts.parse(text)).toBe(number);
});

test.each(['400', '400 openings', '0 attempts', '1001 attempts', '2.5 attempts', 'attempts', 400])(
  '%s is refused',
  (text) => {
    const { error } = attempts.safeParse(text);
    expect(error?.issues[0].message).toMatch(/attempts/);
  },
);

test('a number without its word is told what to add', () => {
  expect(attempts.safeParse('400').error?.issues[0]).toMatchObject({ params: { hint: "'400 attempts'" } });
});
