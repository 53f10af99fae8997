import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { MAIN } from '../kit/pacing.ts';

/** Processor time of a program that runs to its end, in milliseconds, as a child process reports it of itself. */
function processorTime(words: readonly string[]): number {
  const report =
    'process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write(String(user+system))})';
  const preload = ['--import', `data:text/javascript,${encodeURIComponent(report)}`];
  const { stderr, status } = spawnSync(process.execPath, [...preload, ...words], { encoding: 'utf8' });
  expect(status).toBe(0);
  return Number(stderr) / 1000;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1];
}

test('pacing --help takes at most twice the processor time of node that does nothing', () => {
  const help: number[] = [];
  const nothing: number[] = [];
  // In turns, so that whatever else the machine does befalls both alike.
  for (let turn = 0; turn < 9; turn++) {
    nothing.push(processorTime(['-e', '0']));
    help.push(processorTime([MAIN, '--help']));
  }
  // Twice is the promise; a quarter more is for the noise of a machine that is shared. Loading zod alone would exceed it.
  expect(median(help)).toBeLessThan(2.25 * median(nothing));
});
