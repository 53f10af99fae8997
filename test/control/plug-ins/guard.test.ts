import { expect, test } from 'vitest';
import { guardOf, settledBy } from '../../../src/control/plug-ins/guard.ts';
import { faultIn, plugInOf } from '../../kit/sample-plug-in.ts';

const { must, twice } = guardOf(plugInOf(''), 'the rule');

test('asks twice, and gives what it was given', () => {
  let asked = 0;
  const given = twice('judge', {}, undefined, () => {
    asked++;
    return [Number.NaN, Float64Array.of(1), ['a', 2]];
  });
  expect([asked, given]).toEqual([2, [Number.NaN, Float64Array.of(1), ['a', 2]]]);
});

test.each([
  ['a number', [1, 2]],
  ['a list', [[1], [1, 2]]],
  ['memory', [Float64Array.of(1), Float64Array.of(2)]],
  ['evidence', [[['a', 1]], [['b', 1]]]],
])('finds that %s is another', async (_what, answers) => {
  const left = [...answers];
  expect(await faultIn(() => twice('judge', {}, undefined, () => left.shift()))).toContain('another answer');
});

test('says what is wrong, of what, in which file', async () => {
  expect(await faultIn(() => must(false, 'judge', 'it is late'))).toBe('own.js:1:1: the rule, judge: it is late');
  must(true, 'judge', '');
});

test('settings are what was made of the words', () => {
  expect(settledBy({ must, twice }, () => ({ a: 1, b: [2, 3] }))).toEqual({ a: 1, b: [2, 3] });
});
