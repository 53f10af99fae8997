import { expect, test } from 'vitest';
import { ended, pacingAfresh, SCENARIO, shell } from '../kit/pacing.ts';

const DIST = new URL('../../dist/', import.meta.url).href;

/** Ends a process after a piece of work, as main.ts does after a command. */
function exitAfter(work: string): ReturnType<typeof ended> {
  const script = `import { exitAfter, onInterruption } from '${DIST}cli/exit.js';
import { Failure } from '${DIST}cli/failure.js';
import { UsageProblem } from '${DIST}cli/usage.js';
import { BeyondBounds, Broken } from '${DIST}kernel/assert.js';
await exitAfter(async () => { ${work} });`;
  return ended(process.execPath, ['--input-type=module', '-e', script]);
}

test('what the work answers is the exit code', async () => {
  expect(await exitAfter('return 2;')).toEqual({ code: 2, signal: null, stdout: '', stderr: '' });
});

test('a failure says what could not be done, without a stack', async () => {
  const failed = await exitAfter("throw new Failure('cannot read x.yaml: no such file');");
  expect(failed).toMatchObject({ code: 1, stderr: 'pacing: cannot read x.yaml: no such file\n' });
});

test('a plan that nobody could hold is a failure, without a stack', async () => {
  const failed = await exitAfter("throw new BeyondBounds('more than 4194304 installations join a queue');");
  expect(failed).toMatchObject({ code: 1, stderr: 'pacing: more than 4194304 installations join a queue\n' });
});

test('a problem of usage says what to type', async () => {
  const refused = await exitAfter("throw new UsageProblem('--seed: expected a text');");
  expect(refused).toMatchObject({ code: 2, stderr: 'pacing: --seed: expected a text\n' });
});

test('our own fault says what is needed to replay it', async () => {
  const broken = await exitAfter("throw new Broken('the books do not add up (plan abc, replication 7, day 3)');");
  expect(broken.code).toBe(70);
  expect(broken.stderr).toContain('pacing: broken: the books do not add up (plan abc, replication 7, day 3)\n');
  expect(broken.stderr).toMatch(/ {2}version: \d+\.\d+\.\d+, node v/);
  expect(broken.stderr).not.toContain('    at ');
});

test('a fault that nobody thought of comes with the place where it happened', async () => {
  const thrown = await exitAfter('undefined.x;');
  expect(thrown.code).toBe(70);
  expect(thrown.stderr).toMatch(/TypeError: .*\n\s+at /);
  const later = await exitAfter("setTimeout(() => { throw new TypeError('late'); }, 5); return 0;");
  expect(later.code).toBe(70);
  expect(later.stderr).toContain('pacing: broken: late');
});

test('a fault in a command names the command that was typed', async () => {
  const broken = await pacingAfresh(['trace', SCENARIO, '--replication', '3'], {
    env: { NODE_OPTIONS: "--import=data:text/javascript,Float64Array.prototype.slice=()=>{throw%20Error('planted')}" },
  });
  expect(broken).toMatchObject({ code: 70, stdout: '' });
  expect(broken.stderr).toContain(`  command: pacing trace ${SCENARIO} --replication 3\n`);
});

test('what has to be cleaned up is, when a signal comes; what was taken back is not', async () => {
  const cleaned = await exitAfter(`
    onInterruption(() => process.stdout.write('cleaned'));
    onInterruption(() => process.stdout.write('not this'))();
    process.kill(process.pid, 'SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 20_000));`);
  expect(cleaned).toEqual({ code: 143, signal: null, stdout: 'cleaned', stderr: '' });
});

test('without anything to clean up, a signal ends the process as ever', async () => {
  const cleaned = await exitAfter(`
    onInterruption(() => process.stdout.write('not this'))();
    process.kill(process.pid, 'SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 20_000));`);
  expect(cleaned).toEqual({ code: null, signal: 'SIGTERM', stdout: '', stderr: '' });
});

test('a reader that has seen enough is no failure', async () => {
  const headed = await shell(`pacing trace '${SCENARIO}' --replication 1 | head -1; echo "\${PIPESTATUS[0]}"`);
  expect(headed).toEqual({ code: 0, signal: null, stdout: 'One future of good: replication 1\n0\n', stderr: '' });
});
