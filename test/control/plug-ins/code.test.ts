import { expect, test } from 'vitest';
import { addressOf, faultOf, thrownBy } from '../../../src/control/plug-ins/code.ts';
import { plugInOf } from '../../kit/sample-plug-in.ts';

const plugIn = plugInOf('export default 5; // ü #%');

test('the address is the text itself, whatever is in it', async () => {
  expect((await import(/* @vite-ignore */ addressOf(plugIn))).default).toBe(5);
});

test('a fault without a line lies at the beginning of the file', () => {
  expect(faultOf(plugIn, 'it is odd').message).toBe('own.js:1:1: it is odd');
});

test('what was thrown is told on one line, with its place where the stack has it', () => {
  const error = new RangeError('so\nfar');
  expect(thrownBy(plugIn, 'judge', error).message).toBe('own.js:1:1: judge: RangeError: so');
  error.stack = `RangeError: so\n    at judge (plug-in-${plugIn.sha256.slice(0, 16)}.js:12:7)`;
  expect(thrownBy(plugIn, 'judge', error)).toMatchObject({ at: { file: 'own.js', line: 12, column: 7 } });
  const fault = faultOf(plugIn, 'told already');
  expect(thrownBy(plugIn, 'judge', fault)).toBe(fault);
});
