import { expect, test } from 'vitest';
import { UsageProblem } from '../../src/cli/usage.ts';
import { variedOf } from '../../src/cli/vary.ts';

test.each([
  ['control.cap=1000:2000:500', 'control.cap', ['1000', '1500', '2000']],
  ['a.b=0.1:0.3:0.1', 'a.b', ['0.1', '0.2', '0.3']],
  ['a=1:2:3', 'a', ['1']],
  ['a=5%', 'a', ['5%']],
  ['a=1:3:1%', 'a', ['1%', '2%', '3%']],
  [
    'a=10:30:10 installations a day',
    'a',
    ['10 installations a day', '20 installations a day', '30 installations a day'],
  ],
  ['kind=fixed, ladder', 'kind', ['fixed', 'ladder']],
  ["a='2,000 a day',{ x: [1, 2], y: 3 }", 'a', ["'2,000 a day'", '{ x: [1, 2], y: 3 }']],
] as const)('%s', (typed, path, values) => {
  expect(variedOf(typed)).toEqual({ path, values });
});

test.each(['a', '=1,2', 'a=', 'a=1,,2', 'a=3:1:1', 'a=1:3:0', 'a=1:1000:1'])('%s is refused', (typed) => {
  expect(() => variedOf(typed)).toThrow(UsageProblem);
});
