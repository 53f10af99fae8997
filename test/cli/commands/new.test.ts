import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pacing, pacingAfresh, temporaryFolder, treeOf } from '../../kit/pacing.ts';

test('a scenario is written into the present folder, and is sound as it stands', async () => {
  const cwd = temporaryFolder();
  const made = await pacingAfresh(['new', 'my-fleet'], { cwd });
  expect(made).toMatchObject({ code: 0, stdout: 'my-fleet.yaml\n' });
  expect(treeOf(cwd)).toEqual(['my-fleet.yaml']);
  const valid = await pacing(['validate', 'my-fleet.yaml'], { cwd });
  expect(valid).toMatchObject({ code: 0, stderr: '' });
  expect(valid.stdout).toMatch(/^my-fleet is sound\.\n/);
});

test('a file that is there already stays', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'mine.yaml'), 'mine');
  const refused = await pacing(['new', 'mine.yaml'], { cwd });
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toBe('pacing: mine.yaml exists already; choose another name, or move it away\n');
  expect(readFileSync(join(cwd, 'mine.yaml'), 'utf8')).toBe('mine');
  mkdirSync(join(cwd, 'folder.yaml'));
  expect((await pacing(['new', 'folder'], { cwd })).code).toBe(1);
});

test.each(['My Fleet', '../escape'])('%j is no name', async (name) => {
  const cwd = temporaryFolder();
  const refused = await pacing(['new', name], { cwd });
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain(
    'the name of a scenario: expected a name: lower-case words and digits joined by hyphens',
  );
  expect(treeOf(cwd)).toEqual([]);
});
