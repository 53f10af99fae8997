import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Ended,
  ended,
  hasWorked,
  MAIN,
  MAY_MOUNT,
  onTerminal,
  pacing,
  pacingAfresh,
  SCENARIO,
  shell,
  temporaryFolder,
  treeOf,
} from '../../kit/pacing.ts';

const FILES = ['clearance.csv', 'daily.csv', 'forecast.json', 'pacing.png', 'pacing.svg', 'report.html'];
const EFFORT = ['--replications', '8'];

describe('a run', () => {
  let folder: string;
  let words: Ended;
  let json: Ended;
  let hashFolder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pacing-test-'));
    [words, json] = await Promise.all([
      pacingAfresh(['run', SCENARIO, ...EFFORT], { cwd: folder, env: { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' } }),
      pacingAfresh(['run', SCENARIO, ...EFFORT, '--json', '--out', 'elsewhere/deep'], {
        cwd: folder,
        env: { TZ: 'America/St_Johns', LANG: 'C' },
      }),
    ]);
    [hashFolder] = readdirSync(join(folder, 'output/good'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test('prints the answer, then where the files lie, and nothing else', () => {
    expect(words).toMatchObject({ code: 0, stderr: '' });
    expect(words.stdout).toMatch(/^When is it clear\?\n/);
    expect(words.stdout).toContain('P50 ');
    expect(words.stdout).toMatch(/\nFiles: output\/good\/[0-9a-f]{12}\n$/);
  });

  test('leaves the six files, under the hash of the plan, and nothing beside', () => {
    const { planHash } = JSON.parse(json.stdout);
    expect(hashFolder).toBe(planHash.slice(0, 12));
    expect(treeOf(join(folder, 'output'))).toEqual([
      'good',
      `good/${hashFolder}`,
      ...FILES.map((file) => `good/${hashFolder}/${file}`),
    ]);
  });

  test('with --json, prints the forecast alone, and what it prints is the file', () => {
    expect(json.code).toBe(0);
    expect(json.stderr).toBe(`Files: elsewhere/deep/good/${hashFolder}\n`);
    expect(json.stdout).toBe(readFileSync(join(folder, 'elsewhere/deep/good', hashFolder, 'forecast.json'), 'utf8'));
    expect(JSON.parse(json.stdout)).toMatchObject({ scenario: 'good', seed: 'pacing', replications: 8 });
  });

  test('has the same bytes in another time zone, language and folder', () => {
    for (const file of FILES.filter((name) => name !== 'report.html')) {
      const here = readFileSync(join(folder, 'output/good', hashFolder, file));
      expect(here.equals(readFileSync(join(folder, 'elsewhere/deep/good', hashFolder, file))), file).toBe(true);
    }
  });

  test('is replaced by another run of the same plan, whatever lay there; the report names the command', async () => {
    const stray = join(folder, 'output/good', hashFolder, 'stray.txt');
    const before = readFileSync(join(folder, 'output/good', hashFolder, 'report.html'), 'utf8');
    expect(before).toContain(`pacing run ${SCENARIO} --replications 8`);
    writeFileSync(stray, 'from before');
    const again = await pacing(['run', SCENARIO, ...EFFORT], { cwd: folder });
    expect(again.stdout).toBe(words.stdout);
    expect(readdirSync(join(folder, 'output/good', hashFolder)).sort()).toEqual(FILES);
    expect(readFileSync(join(folder, 'output/good', hashFolder, 'report.html'), 'utf8')).toBe(before);
  });
});

test('with --no-pictures, leaves the same figures and draws nothing', async () => {
  const folder = temporaryFolder();
  const figures = await pacing(['run', SCENARIO, ...EFFORT, '--no-pictures'], { cwd: folder });
  expect(figures).toMatchObject({ code: 0, stderr: '' });
  const [hash] = readdirSync(join(folder, 'output/good'));
  expect(readdirSync(join(folder, 'output/good', hash)).sort()).toEqual(FILES.filter((file) => /csv|json/.test(file)));
});

describe.runIf(process.platform === 'linux')('a run that is ended', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'by %s while it simulates ends at once and leaves nothing',
    async (name) => {
      const folder = temporaryFolder();
      // Work for hours: whatever ends before the test is given up has ended at once.
      const words = ['run', SCENARIO, '--replications', '1000000', '--threads', '2'];
      const when = (pid: number): boolean => hasWorked(pid, 3);
      const interrupted = await pacingAfresh(words, { cwd: folder, signal: { name, when } });
      expect(interrupted).toEqual({ code: null, signal: name, stdout: '', stderr: '' });
      expect(treeOf(folder)).toEqual([]);
    },
  );

  test('by SIGINT on a terminal ends at once, its line erased', async () => {
    const folder = temporaryFolder();
    const words = ['run', SCENARIO, '--replications', '1000000'];
    // Sent to the program itself, not to the one that gives it a terminal.
    const when = (pid: number, stdout: string): boolean => {
      if (!stdout.includes('to the end')) return false;
      process.kill(childrenOf(pid)[0], 'SIGINT');
      return true;
    };
    const interrupted = await onTerminal(words, {
      cwd: folder,
      env: { TERM: 'xterm' },
      signal: { name: 'SIGCONT', when },
    });
    expect(interrupted).toMatchObject({ code: 130, stdout: expect.stringMatching(/ to the end\r␛\[K$/) });
    expect(treeOf(folder)).toEqual([]);
  });

  test('by SIGKILL while it writes leaves nothing partial among the outputs, and the next run tidies up', async () => {
    const folder = temporaryFolder();
    const partial = (): string[] => treeOf(folder).filter((path) => /^\.pacing-[^/]*\//.test(path));
    const words = ['run', SCENARIO, '--replications', '2'];
    await pacingAfresh(words, { cwd: folder, signal: { name: 'SIGKILL', when: () => partial().length > 0 } });
    const left = treeOf(folder).filter((path) => path.startsWith('output/'));
    // On a machine that is in a hurry the run may just have come to its end.
    expect([0, 2 + FILES.length]).toContain(left.length);
    await pacing(words, { cwd: folder });
    expect(readdirSync(folder)).toEqual(['output']);
    expect(treeOf(join(folder, 'output'))).toHaveLength(2 + FILES.length);
  });
});

/** The processes that a process has started. */
function childrenOf(pid: number): number[] {
  const listed = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return listed.split(' ').flatMap((word) => (word.trim() === '' ? [] : [Number(word)]));
}

test.runIf(MAY_MOUNT)('a full disk is a failure, and nothing is left', async () => {
  const folder = temporaryFolder();
  // 64 KB, in a world of mounts that ends with the command.
  const line = `mount -t tmpfs -o size=64k tmpfs '${folder}' && cd '${folder}' && '${process.execPath}' '${MAIN}' run '${SCENARIO}' --replications 2 --no-pictures; echo "code $?"; find .`;
  const full = await ended('unshare', ['-rm', 'bash', '-c', line]);
  expect(full.stderr).toMatch(
    /^pacing: cannot write output\/good\/[0-9a-f]{12}\/\S+: the disk is full; make room or choose another folder \(ENOSPC\)\n$/,
  );
  expect(full.stdout).toBe('code 1\n.\n');
});

test('the same bytes, however many threads', async () => {
  const run = (threads: string) =>
    pacing(['run', SCENARIO, ...EFFORT, '--threads', threads, '--no-pictures', '--json'], { cwd: temporaryFolder() });
  const [one, three] = await Promise.all(['1', '3'].map(run));
  expect(one.code).toBe(0);
  expect(three.stdout).toBe(one.stdout);
});

test.each(['0', '1.5', 'all', '1000'])('%s threads are refused', async (threads) => {
  const refused = await pacing(['run', SCENARIO, '--threads', threads], { cwd: temporaryFolder() });
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toMatch(/^pacing: --threads: expected .*, received '/);
});

test('a file in the way of the folder is a failure that is found before the work', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'output'), 'in the way');
  const refused = await pacing(['run', SCENARIO, '--replications', '1000000'], { cwd: folder });
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toBe(
    'pacing: cannot make the folder output/good: a file is in the way where a folder is needed (ENOTDIR)\n',
  );
  expect(readFileSync(join(folder, 'output'), 'utf8')).toBe('in the way');
});

test('a disk that refuses a file is a failure, and nothing is left', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'kept'));
  // No file may grow beyond 8 KB here, which is less than a forecast.
  const refused = await shell(`ulimit -f 8; pacing run '${SCENARIO}' --replications 2 --no-pictures --out kept/out`, {
    cwd: folder,
  });
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toMatch(
    /^pacing: cannot write kept\/out\/good\/[0-9a-f]{12}\/\S+: the system does not let files grow so large \(EFBIG\)\n$/,
  );
  expect(treeOf(folder)).toEqual(['kept']);
});

test('problems of the scenario go to stderr, with --json too, and nothing is written', async () => {
  const folder = temporaryFolder();
  const broken = SCENARIO.replace('good.yaml', 'unknown-key.yaml');
  const refused = await pacing(['run', broken, '--json'], { cwd: folder });
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toMatch(/unknown-key\.yaml:\d+:\d+: error/);
  expect(treeOf(folder)).toEqual([]);
});
