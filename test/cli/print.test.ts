import { expect, test } from 'vitest';
import { HAS_TERMINAL, onTerminal, pacing, SCENARIO } from '../kit/pacing.ts';

const BROKEN = SCENARIO.replace('good.yaml', 'unknown-key.yaml');

test.runIf(HAS_TERMINAL)('problems are coloured on a terminal, and not where NO_COLOR is set', async () => {
  const [coloured, plain] = await Promise.all([
    onTerminal(['validate', BROKEN], { env: { TERM: 'xterm-256color' } }),
    onTerminal(['validate', BROKEN], { env: { TERM: 'xterm-256color', NO_COLOR: '1' } }),
  ]);
  expect(coloured.stdout).toMatch(/^␛\[31m.*error at time\.fristDay/);
  expect(plain.stdout).toContain('error at time.fristDay');
  expect(plain.stdout).not.toContain('␛');
});

test('problems are not coloured where nobody looks', async () => {
  const piped = await pacing(['validate', BROKEN]);
  expect(piped.stdout).toContain('error at time.fristDay');
  expect(piped.stdout).not.toContain('\u001B');
});
