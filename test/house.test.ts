import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles, withoutComments } from './kit/source-files.ts';

const src = sourceFiles('src');
const tests = sourceFiles('test');
const everything = [...src, ...tests, ...sourceFiles('bench')];

/** What a folder of src/ stands on: it imports from storeys below its own, and from itself. */
const STOREYS: readonly (readonly string[])[] = [
  ['kernel', 'units'],
  ['fleet'],
  ['control', 'disturbance'],
  ['plan'],
  ['scenario', 'simulation'],
  ['forecast', 'import'],
  ['experiment', 'evidence', 'regression', 'runners'],
  ['report'],
  ['cli', 'page', 'index.ts'],
  ['vitest'],
];

/** The last storey of which every figure has to be the same on every machine. */
const LAST_OF_FIGURES = 6;

function folderOf(path: string): string {
  return path.split('/')[1];
}

function storeyOf(path: string): number {
  return STOREYS.findIndex((folders) => folders.includes(folderOf(path)));
}

/** Every line of code that matches a pattern, with its place. */
function linesWith(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, code }) =>
    code.split('\n').flatMap((line, place) => (pattern.test(line) ? [`${path}:${place + 1}: ${line.trim()}`] : [])),
  );
}

test('every folder of src has its storey', () => {
  expect(src.filter(({ path }) => storeyOf(path) < 0).map(({ path }) => path)).toEqual([]);
});

test('CONTRIBUTING.md shows the storeys as they are', () => {
  const page = readFileSync(new URL('../CONTRIBUTING.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| (\d) \| (.*) \|$/gm)].map(([, storey, folders]) => [
    Number(storey),
    [...folders.matchAll(/`([^`]+)`/g)].map(([, folder]) => folder),
  ]);
  expect(rows).toEqual(STOREYS.map((folders, storey) => [storey, folders]));
});

test('imports are found, of values and of types, on one line and on several, static and dynamic', () => {
  const importsOf = (path: string): readonly string[] => src.find((file) => file.path === path)?.imports ?? [];
  expect(importsOf('src/simulation/simulate.ts')).toEqual(
    expect.arrayContaining(['src/control/control-centre.ts', 'src/plan/plan.ts', 'src/simulation/world.ts']),
  );
  expect(importsOf('src/simulation/audit.ts')).toContain('src/fleet/installation.ts');
  expect(importsOf('src/cli/commands/index.ts').filter((path) => path === 'src/cli/commands/run.ts')).toHaveLength(2);
  expect(importsOf('src/index.ts')).toContain('src/kernel/assert.ts');
});

test('a folder imports only from storeys below its own', () => {
  const upward = src.flatMap(({ path, imports }) =>
    imports
      .filter((imported) => folderOf(imported) !== folderOf(path) && storeyOf(imported) >= storeyOf(path))
      .map((imported) => `${path} imports ${imported}`),
  );
  expect(upward).toEqual([]);
});

test('every import of the project finds its file', () => {
  const paths = new Set(everything.map(({ path }) => path));
  const lost = everything.flatMap(({ path, imports }) =>
    imports.filter((imported) => imported.endsWith('.ts') && !paths.has(imported)).map((to) => `${path} imports ${to}`),
  );
  expect(lost).toEqual([]);
});

test('no files import one another in a circle', () => {
  const importsOf = new Map(src.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (done.has(path) || way.includes(path)) return;
    for (const imported of importsOf.get(path) ?? []) follow(imported, [...way, path]);
    done.add(path);
  };
  for (const { path } of src) follow(path, []);
  expect(circles).toEqual([]);
});

test('no file of src is above 14 KB or 300 lines', () => {
  const large = src.filter(({ text }) => Buffer.byteLength(text) > 14_000 || text.split('\n').length > 300);
  expect(large.map(({ path, text }) => `${path}: ${text.length} characters`)).toEqual([]);
});

test('the median file of src is at most 2.5 KB', () => {
  const sizes = src.map(({ text }) => Buffer.byteLength(text)).sort((a, b) => a - b);
  expect(sizes[sizes.length >> 1]).toBeLessThanOrEqual(2500);
});

const FIGURES = (path: string): boolean => storeyOf(path) >= 0 && storeyOf(path) <= LAST_OF_FIGURES;
const ANYWHERE = (): boolean => true;

/** What no file of src may say, what it says instead, and where that holds. */
const BANNED: readonly (readonly [what: RegExp, instead: string, where: (path: string) => boolean])[] = [
  [/\bMath\.random\b/, 'the address of a draw (src/kernel/chance.ts)', ANYWHERE],
  [
    /\bDate\.now\b|\bnew Date\(\)/,
    'a day of the plan; for how long work takes, performance.now in cli or runners',
    ANYWHERE,
  ],
  [
    /\bperformance\.now\b/,
    'a tick of the plan: only cli and runners ask how long work takes',
    (path) => !['cli', 'runners'].includes(folderOf(path)),
  ],
  [/\blocaleCompare\b/, 'the order of code units (byCodeUnit)', ANYWHERE],
  [/\bIntl\.|\btoLocale[A-Z]/, 'src/report/number-words.ts or date-words.ts', ANYWHERE],
  [/\bexport \*/, 'the names, one by one', ANYWHERE],
  [/^\s*(?:export )?(?:const )?enum /, 'a frozen list and a union of its words', ANYWHERE],
  [/\bexport default\b/, 'a named export', ANYWHERE],
  [/\bconsole\./, 'the result, which src/cli/print.ts prints', ANYWHERE],
  [/\bprocess\.exit\b/, 'an exit code for src/cli/exit.ts', (path) => path !== 'src/cli/exit.ts'],
  [
    /\bMath\.(?:exp|expm1|log|log2|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|asinh|acosh|atanh|cbrt|hypot)\b/,
    "@stdlib's function of that name, whose last bit is the same on every engine",
    FIGURES,
  ],
  [/\*\*(?! ?-?\d)|(?<!\b\d+ ?)\*\*/, 'a product or a shift; a power of two literals may stay', FIGURES],
];

test.each(BANNED)('no code of src says %s: write %s', (what, _instead, where) => {
  const files = src.filter(({ path }) => where(path));
  expect(linesWith(files, what)).toEqual([]);
});

test('what is banned would be found', () => {
  const guilty = [
    'Math.random()',
    'new Date()',
    'performance.now()',
    'a.localeCompare(b)',
    'n.toLocaleString()',
    'export * from "x"',
    'export enum X {',
    'export default 1',
    'console.log(1)',
    'process.exit(1)',
    'Math.log(2)',
    '2 ** bits',
  ];
  expect(guilty.map((line) => BANNED.findIndex(([what]) => what.test(line)))).toEqual(BANNED.map((_, place) => place));
  expect(BANNED.some(([what]) => what.test('const WORDS = 2 ** 32; const SMALL = 2 ** -33;'))).toBe(false);
  expect(withoutComments("a('//'); // Math.random\n/* Date.now */ b(`/*`)")).toBe("a('//'); \n b(`/*`)");
});

test('nothing is called after what it is made of', () => {
  const vague = /\/(?:utils?|helpers?|common|types?|misc|managers?|handlers?)(?:\/|\.)/;
  expect(['src/utils/x.ts', 'src/kernel/helpers.ts'].filter((path) => vague.test(path))).toHaveLength(2);
  expect(everything.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
});

/** Folders with an explicit list, and what a file that belongs into the list looks like. */
const REGISTRIES: readonly (readonly [folder: string, belongs: RegExp])[] = [
  ['src/control/strategies', /= defineStrategy\('([^']+)'/],
  ['src/control/rules', /= defineRule\('([^']+)'/],
  ['src/disturbance', /= defineDisturbance\('([^']+)'/],
  ['src/scenario/distributions', /= defineDistribution\('([^']+)'/],
  ['src/scenario/checks', /: Check = /],
  ['src/report/charts', /= defineChart\('([^']+)'/],
  ['src/report/sections', /: Section = /],
  ['src/import/formats', /= defineFormat\('([^']+)'/],
  ['src/cli/commands', /Promise<ExitCode>/],
];

test.each(REGISTRIES)('every definition in %s is in its list, and its file has its name', (folder, belongs) => {
  const definitions = src.filter(({ path, code }) => {
    return dirname(path) === folder && basename(path) !== 'index.ts' && belongs.test(code);
  });
  expect(definitions.length).toBeGreaterThan(0);
  const index = src.find(({ path }) => path === `${folder}/index.ts`);
  expect(definitions.map(({ path }) => path).filter((path) => !index?.imports.includes(path))).toEqual([]);
  const names = definitions.map(({ path, code }) => [basename(path, '.ts'), belongs.exec(code)?.[1]]);
  expect(names.filter(([file, name]) => name !== undefined && name !== file)).toEqual([]);
});

/** Files of src without a test of their own: the test that runs them, and why that is enough. */
const TESTED_THROUGH: readonly (readonly [files: RegExp, through: string, because: string])[] = [
  [
    /^src\/cli\/commands\/index/,
    'test/cli/program.test.ts',
    'a list of loaders, each of which the tests of commands call',
  ],
  [/^src\/cli\/measure/, 'test/cli/commands/risks.test.ts', 'what commands that measure have in common'],
  [/^src\/cli\/typed-select/, 'test/cli/commands/select.test.ts', 'what may be typed for that command, refused there'],
  [/^src\/report\/selection-csv/, 'test/report/selection.test.ts', 'one report told as words and as CSV'],
  [/^src\/cli\/typed-stress/, 'test/cli/commands/stress.test.ts', 'what may be typed for that command, refused there'],
  [
    /^src\/cli\/(?:baseline-file|check(?:able|-reports|-scenarios|-words)|scenarios-with-baselines|today)\./,
    'test/cli/commands/check.test.ts',
    'parts of `pacing check` and `pacing accept`: files, days and words around one call of the library',
  ],
  [/^src\/report\/check\//, 'test/report/check.test.ts', 'one check, told to a terminal, to CI and to a pull request'],
  [
    /^src\/(?:vitest\/match|regression\/likeness)\./,
    'test/vitest/index.test.ts',
    'what the matchers do, which are called there as anybody calls them',
  ],
  [
    /^src\/regression\/(?:attribute|checkable|control|figures|outputs|past)\./,
    'test/regression/check.test.ts',
    'steps of one check, whose outcome it is',
  ],
  [/^src\/cli\/usage/, 'test/cli/exit.test.ts', 'a class with a name and nothing else'],
  [
    /^src\/cli\/read-beside/,
    'test/cli/read-scenario.test.ts',
    'what reading a scenario and reading a policy have in common',
  ],
  [/^src\/cli\/write-new-file/, 'test/cli/commands/new.test.ts', 'what writes a scenario and a policy'],
  [
    /^src\/import\/(?:devices|sentences|formats\/(?:aws-iot-abort|format))\./,
    'test/import/import-policy.test.ts',
    'parts of a translation, each of which a documented example goes through',
  ],
  [
    /^src\/experiment\/stress\/(?:control-tests|defect-tests|magnitude|outcome-tests|service-tests|site|stress-test)\./,
    'test/experiment/stress/catalogue.test.ts',
    'what the tests of one list are made of: each is played there',
  ],
  [/^src\/experiment\/false-stops\./, 'test/experiment/rule-claims.test.ts', 'what a claim on a rule is held against'],
  [
    /^src\/experiment\/stress\/(?:contender|score)\./,
    'test/experiment/stress/stress.test.ts',
    'who is put to the tests, and what is counted of them',
  ],
  [
    /^src\/report\/explain\//,
    'test/report/explain/explain.test.ts',
    'one list a registry; the pages in docs/ hold every word',
  ],
  [
    /^src\/report\/(?:charts\/)?stress-(?:csv|figure|matrix|words)\./,
    'test/report/stress.test.ts',
    'one report told as words, CSV and picture',
  ],
  [/^src\/report\/comparison-/, 'test/report/comparison.test.ts', 'one comparison, as table and as picture'],
  [/^src\/report\/sweep-/, 'test/report/sweep.test.ts', 'one sweep, as table and as pictures'],
  [/^src\/report\/glossary\//, 'test/report/glossary.test.ts', 'rows of words'],
  [/^src\/report\/plan\//, 'test/report/plan/plan-lines.test.ts', 'the parts of one text, tested side by side'],
  [/^src\/report\/sections\//, 'test/report/sections/index.test.ts', 'the parts of one page, tested side by side'],
  [/^src\/runners\/(?:by-post|thread)\./, 'test/runners/runners.test.ts', 'runners of which one suite holds all alike'],
  [/^src\/scenario\/checks\//, 'test/scenario/broken.test.ts', 'each check has scenarios that break it'],
  [/^src\/scenario\/schema\//, 'test/scenario/broken.test.ts', 'each word has scenarios that get it wrong'],
  [/^src\/scenario\/sentences\//, 'test/scenario/broken.test.ts', 'each sentence is said to an author there'],
  [/^src\/scenario\/parts\//, 'test/scenario/compile.test.ts', 'the parts of one plan'],
  [
    /^src\/scenario\/(?:empirical-csv|fleet-csv|issue-words|read-table|read-text|received|resolve|schema-problems|schema-walk|yaml-bounds)\./,
    'test/scenario/broken.test.ts',
    'each has scenarios of its own there, whose messages are held to the letter',
  ],
  [
    /^src\/scenario\/(?:expectation-heads|normalise|parse-words)\./,
    'test/scenario/compile.test.ts',
    'steps between words and plan, whose outcome is the plan',
  ],
];

test('every file of src has its test, or is named with the test that runs it', () => {
  const tested = new Set(tests.map(({ path }) => path));
  const testOf = (path: string): string => path.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');
  const untested = src.filter(({ path, code }) => isOfSubstance(code) && !tested.has(testOf(path)));
  const named = (path: string): boolean => TESTED_THROUGH.some(([files]) => files.test(path));
  expect(untested.map(({ path }) => path).filter((path) => !named(path))).toEqual([]);
  expect(TESTED_THROUGH.map(([, through]) => through).filter((through) => !tested.has(through))).toEqual([]);
  const stale = TESTED_THROUGH.filter(([files]) => !untested.some(({ path }) => files.test(path)));
  expect(stale.map(([files]) => files)).toEqual([]);
});

/** Whether a file does something: it has more than types, constants and the names of other files. */
function isOfSubstance(code: string): boolean {
  const withoutTypes = code.replace(/^(?:export )?(?:interface|type) [\s\S]*?^(?:\}|.*;)$/gm, '');
  return /\bfunction\b|\bclass\b|=>/.test(withoutTypes);
}

test('no test is left alone or left out', () => {
  const name = 'only|skip|todo|fails';
  const pattern = new RegExp(`\\b(?:test|it|describe)\\.(?:${name})\\b`);
  expect(linesWith(tests, pattern)).toEqual([]);
});

test('every function that another file may call says what it is for', () => {
  const silent = src.flatMap(({ path, text }) => {
    const lines = text.split('\n');
    return lines.flatMap((line, place) =>
      /^export (async )?function/.test(line) && !lines[place - 1]?.endsWith('*/') ? [`${path}:${place + 1}`] : [],
    );
  });
  expect(silent).toEqual([]);
});
