import { expect, test } from 'vitest';
import { compileScenario } from '../../src/scenario/compile.ts';
import { starterScenario } from '../../src/scenario/starter.ts';
import { filesOf } from '../kit/scenario-files.ts';

test('what one starts from compiles as it is, under its name, without a warning', async () => {
  const compiled = await compileScenario('mine.yaml', filesOf({ 'mine.yaml': starterScenario('my-first-1') }));
  expect(compiled).toMatchObject({ plan: { name: 'my-first-1' }, warnings: [] });
});

test('every section of it has a comment, and no line is too long to read', () => {
  const lines = starterScenario('mine').split('\n');
  expect(lines.filter((line) => line.includes('#')).length).toBeGreaterThan(25);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(130);
});
