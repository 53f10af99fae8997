import { expect, test } from 'vitest';
import { barOf, progressWords } from '../../src/cli/progress-line.ts';
import { HAS_TERMINAL, onTerminal, SCENARIO, temporaryFolder } from '../kit/pacing.ts';

test('the line says how many, how fast and how long still', () => {
  expect(progressWords(0, 800, 'the end', 0.1)).toBe('0 of 800 futures');
  expect(progressWords(300, 800, 'the end', 0.6)).toBe('300 of 800 futures, 500 a second, 1 s to the end');
  expect(progressWords(3, 100, 'the next look', 2)).toBe('3 of 100 futures, 1.5 a second, 65 s to the next look');
  expect(progressWords(10, 10_000, 'the end', 2)).toBe('10 of 10000 futures, 5.0 a second, 34 min to the end');
});

test('the bar fills up', () => {
  expect(barOf(0, 800)).toBe('────────────────────');
  expect(barOf(399, 800)).toBe('━━━━━━━━━───────────');
  expect(barOf(800, 800)).toBe('━━━━━━━━━━━━━━━━━━━━');
  expect(barOf(0, 0)).toBe('────────────────────');
});

test.runIf(HAS_TERMINAL)('on a terminal the line is written, and erased before the answer', async () => {
  const words = ['run', SCENARIO, '--replications', '60'];
  const watched = await onTerminal(words, { cwd: temporaryFolder(), env: { TERM: 'xterm' } });
  expect(watched.code).toBe(0);
  expect(watched.stdout).toMatch(/\r␛\[K━*─* \d+ of 60 futures, [\d.]+ a second, \d+ s to the end\r␛\[K/);
  expect(watched.stdout).toMatch(/\r␛\[Kdrawing\r␛\[KWhen is it clear\?/);
});
