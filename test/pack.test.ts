import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const NAME = 'migration-pacing-simulator';

/** What a checkout has that a package is made from. */
const CHECKOUT = [
  ...['package.json', 'npm-shrinkwrap.json', 'tsconfig.json', 'tsconfig.build.json', 'LICENSE', 'CHANGELOG.md'],
  ...['src', 'scenarios'],
];

/** What a lock file says of a package. */
interface Pinned {
  readonly version: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** Runs a program in a folder; what it says on stderr is shown where it fails. */
function run(folder: string, program: string, ...words: readonly string[]): string {
  return execFileSync(program, words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

describe('the package', () => {
  const above = mkdtempSync(join(tmpdir(), 'pacing-pack-'));
  const checkout = join(above, 'checkout');
  const consumer = join(above, 'consumer');
  const installed = join(consumer, 'node_modules', NAME);
  let packed: string[];

  beforeAll(() => {
    mkdirSync(checkout);
    mkdirSync(consumer);
    for (const path of CHECKOUT) cpSync(join(ROOT, path), join(checkout, path), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(checkout, 'node_modules'));
    mkdirSync(join(checkout, 'dist'));
    writeFileSync(join(checkout, 'dist/stale.js'), '// from an earlier build');
    const [{ filename, files }] = JSON.parse(run(checkout, 'npm', 'pack', '--json', '--silent'));
    packed = files.map(({ path }: { path: string }) => path);
    writeFileSync(join(consumer, 'package.json'), '{ "private": true, "type": "module" }');
    install(join(checkout, filename));
  });

  /**
   * Puts the package where npm would put it, with what it depends on, and nothing of what only its tests and its build
   * need. npm itself takes a third of a minute for that, and shows it in every `npm ci`.
   */
  function install(archive: string): void {
    mkdirSync(installed, { recursive: true });
    run(installed, 'tar', '-xzf', archive, '--strip-components=1');
    for (const [path, { dev }] of locked()) {
      // What lies within another's folder comes with that.
      if (dev || path.lastIndexOf('node_modules/') > 0) continue;
      mkdirSync(dirname(join(consumer, path)), { recursive: true });
      symlinkSync(join(ROOT, path), join(consumer, path));
    }
    const bin = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')).bin.pacing;
    chmodSync(join(installed, bin), 0o755);
    mkdirSync(join(consumer, 'node_modules/.bin'));
    symlinkSync(join(installed, bin), join(consumer, 'node_modules/.bin/pacing'));
  }

  /** What the package's own lock file pins, by the path below the project. */
  function locked(): readonly (readonly [path: string, pinned: Pinned])[] {
    const { packages } = JSON.parse(readFileSync(join(installed, 'npm-shrinkwrap.json'), 'utf8'));
    return Object.entries<Pinned>(packages).filter(([path]) => path !== '');
  }

  afterAll(() => rmSync(above, { recursive: true, force: true }));

  test('holds what was built just now, the fonts, the scenarios and the lock file, and nothing else', () => {
    const has = [
      ...['dist/cli/main.js', 'dist/index.js', 'dist/index.d.ts', 'dist/report/index.d.ts'],
      ...['src/report/fonts/Inter-Regular.ttf', 'src/report/fonts/Inter-Bold.ttf', 'src/report/fonts/OFL.txt'],
      ...['scenarios/november-2019.yaml', 'scenarios/november-2019.fleet.csv'],
      ...['npm-shrinkwrap.json', 'LICENSE', 'CHANGELOG.md', 'package.json'],
    ];
    expect(packed).toEqual(expect.arrayContaining(has));
    const expected = /^(?:dist\/.*\.(?:js|d\.ts)|src\/report\/fonts\/.*|scenarios\/.*|[^/]*)$/;
    expect(packed.filter((path) => !expected.test(path) || path === 'dist/stale.js')).toEqual([]);
  });

  test('pins the versions with which it is tested, down to the last dependency', () => {
    expect(readFileSync(join(installed, 'npm-shrinkwrap.json'))).toEqual(
      readFileSync(join(ROOT, 'npm-shrinkwrap.json')),
    );
    const pinned = locked().filter(([, { dev, optional }]) => !dev && !optional);
    expect(pinned.length).toBeGreaterThan(100);
    const moved = pinned.filter(([path, { version }]) => {
      return JSON.parse(readFileSync(join(ROOT, path, 'package.json'), 'utf8')).version !== version;
    });
    expect(moved).toEqual([]);
  });

  test('runs a scenario that lies beside it', () => {
    for (const file of ['november-2019.yaml', 'november-2019.fleet.csv']) {
      cpSync(join(ROOT, 'scenarios', file), join(consumer, file));
    }
    const said = run(consumer, 'node_modules/.bin/pacing', 'run', 'november-2019.yaml', '--replications', '10');
    const folder = /^Files: (\S+)$/m.exec(said)?.[1] ?? '';
    expect(readdirSync(join(consumer, folder)).sort()).toEqual([
      ...['clearance.csv', 'criteria.csv', 'daily.csv', 'forecast.json'],
      ...['pacing.png', 'pacing.svg', 'report.html', 'risks.csv'],
    ]);
    const forecast = JSON.parse(readFileSync(join(consumer, folder, 'forecast.json'), 'utf8'));
    expect(forecast).toMatchObject({ scenario: 'november-2019', replications: 10 });
  });

  test('can be programmed against: its doors open, with their types', () => {
    const program = `import { compileScenario, forecast, here, answerLines } from '${NAME}';
import { RULES, type Rule } from '${NAME}/control';
import { DISTURBANCES } from '${NAME}/disturbance';
import type { Forecasted } from '${NAME}/forecast';
import { planHash, type Plan } from '${NAME}/plan';
import { GLOSSARY, planSummary } from '${NAME}/report';
import { starterScenario, type ScenarioFiles } from '${NAME}/scenario';
import { simulate } from '${NAME}/simulation';
import { threads } from '${NAME}/threads';

const files: ScenarioFiles = { read: async () => starterScenario('demo') };
const compiled = await compileScenario('demo.yaml', files, { replications: 5 });
if (!('plan' in compiled)) throw new Error(compiled.problems[0].message);
const plan: Plan = compiled.plan;
const inThreads = threads(2);
const made = await forecast(plan, inThreads);
await inThreads.end();
if (JSON.stringify(made) !== JSON.stringify(await forecast(plan, here))) throw new Error('threads forecast otherwise');
const p50: Forecasted['clearance']['p50'] | undefined = 'clearance' in made ? made.clearance.p50 : undefined;
const rules: readonly Rule[] = Object.values(RULES);
const told = [planHash(plan), p50, answerLines(made).length, rules.length, Object.keys(DISTURBANCES).length];
export const all: readonly unknown[] = [...told, GLOSSARY.length, planSummary(plan).strata, simulate(plan, 0).started.length];
process.stdout.write(String(all.every((one) => one !== undefined && one !== 0)));
`;
    writeFileSync(
      join(consumer, 'program.ts'),
      `declare const process: { stdout: { write(text: string): void } };\n${program}`,
    );
    const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
    const options = ['--strict', '--target', 'es2023', '--module', 'nodenext', '--moduleResolution', 'nodenext'];
    run(consumer, process.execPath, compiler, '--ignoreConfig', ...options, 'program.ts');
    expect(run(consumer, process.execPath, 'program.js')).toBe('true');
    // The compiler looks at the types: a wrong use is refused.
    writeFileSync(join(consumer, 'wrong.ts'), `import { planHash } from '${NAME}/plan';\nplanHash(5);\n`);
    expect(() =>
      run(consumer, process.execPath, compiler, '--ignoreConfig', '--noEmit', ...options, 'wrong.ts'),
    ).toThrow();
  });
});
