import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pacing, temporaryFolder } from '../kit/pacing.ts';
import { savedFromGuide } from '../kit/sample-plug-in.ts';

/** A folder with what a reader of the guide saves. */
function guideFolder(): string {
  const folder = temporaryFolder();
  for (const file of ['steady.js', 'steady.yaml', 'oblivious.js', 'oblivious.yaml']) {
    writeFileSync(join(folder, file), `${savedFromGuide(file)}\n`);
  }
  return folder;
}

const RUN = ['run', 'steady.yaml', '--replications', '20', '--no-pictures'];

test('every command that simulates refuses code without the flag, and names flag, file and line', async () => {
  const cwd = guideFolder();
  const commands = [
    RUN,
    ['validate', 'steady.yaml'],
    ['trace', 'steady.yaml', '--replication', '0'],
    ['rules', 'steady.yaml'],
    ['risks', 'steady.yaml'],
  ];
  const ended = await Promise.all(commands.map((words) => pacing(words, { cwd })));
  for (const [place, { code, stdout, stderr }] of ended.entries()) {
    expect([commands[place][0], code]).toEqual([commands[place][0], 2]);
    expect(stdout + stderr).toMatch(
      /^steady\.yaml:13:13: error at control\.plugIns\[0\]: .*'steady\.js'.*--allow-code/,
    );
  }
});

test('with the flag a run is what it always is, and says whose code it was', async () => {
  const cwd = guideFolder();
  const first = await pacing([...RUN, '--allow-code', '--json'], { cwd });
  expect([first.code, first.stderr]).toEqual([0, expect.stringMatching(/^Files: /)]);
  const made = JSON.parse(first.stdout);
  expect(made.code).toEqual([{ file: 'steady.js', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  // The same files elsewhere are the same bytes; another comment is another plan.
  const elsewhere = temporaryFolder();
  cpSync(cwd, elsewhere, { recursive: true });
  expect((await pacing([...RUN, '--allow-code', '--json'], { cwd: elsewhere })).stdout).toBe(first.stdout);
  writeFileSync(join(elsewhere, 'steady.js'), `${readFileSync(join(cwd, 'steady.js'), 'utf8')}// another\n`);
  const other = JSON.parse((await pacing([...RUN, '--allow-code', '--json'], { cwd: elsewhere })).stdout);
  expect(other.planHash).not.toBe(made.planHash);
  expect(other.clearance).toEqual(made.clearance);
});

test('what a module does wrong in a future is the author’s fault, told with its file and the future', async () => {
  const { code, stderr } = await pacing(['run', 'oblivious.yaml', '--no-pictures', '--allow-code'], {
    cwd: guideFolder(),
  });
  expect(code).toBe(2);
  expect(stderr).toBe(
    "pacing: oblivious.js:1:1: the strategy 'oblivious', target: it gives NaN, where a number from 0 on is expected (seed 'pacing', replication 0, day 0)\n",
  );
});
