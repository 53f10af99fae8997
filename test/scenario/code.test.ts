import { expect, test } from 'vitest';
import { planHash } from '../../src/plan/plan-hash.ts';
import { compileScenario } from '../../src/scenario/compile.ts';
import { FULL_FILES } from '../kit/full-scenario.ts';
import { GUIDE_PLUG_IN, ruleModule, savedFromGuide, strategyModule } from '../kit/sample-plug-in.ts';
import { filesOf, planIn, problemsIn } from '../kit/scenario-files.ts';

const SCENARIO = savedFromGuide('steady.yaml');
const ALLOWED = { allowCode: true } as const;

function filesWith(texts: Readonly<Record<string, string>>) {
  return filesOf({ 'steady.yaml': SCENARIO, 'steady.js': GUIDE_PLUG_IN.source, ...texts });
}

/** What the author of the guide's scenario is told, with these changes of its text and files. */
async function told(texts: Readonly<Record<string, string>>, change = (text: string) => text): Promise<string> {
  const problems = await problemsIn(filesWith({ 'steady.yaml': change(SCENARIO), ...texts }), 'steady.yaml', ALLOWED);
  return problems.join('\n');
}

test('without leave nothing of a module is even read, and the author is told where it is named and what to do', async () => {
  const files = filesWith({});
  const compiled = await compileScenario('steady.yaml', files);
  if (!('problems' in compiled)) throw new Error('it compiled');
  expect(compiled.problems).toHaveLength(1);
  expect(compiled.problems[0]).toMatchObject({
    file: 'steady.yaml',
    line: 13,
    path: 'control.plugIns[0]',
    received: "the module 'steady.js'",
    hint: 'if you trust it, add --allow-code to the command',
  });
  expect(files.asked).toEqual(['steady.yaml']);
});

test('the plan carries the module, and another text is another plan', async () => {
  const plan = await planIn(filesWith({}), 'steady.yaml', ALLOWED);
  expect(plan.control.plugIns).toEqual([GUIDE_PLUG_IN]);
  expect(plan.control.strategy).toEqual({ name: 'steady', settings: { start: 20, add: 5 } });
  expect(plan.control.rules[0]).toMatchObject({
    rule: 'failed-so-far',
    settings: { threshold: 0.06, minimumSample: 100 },
  });
  const again = await planIn(filesWith({}), 'steady.yaml', ALLOWED);
  expect(planHash(again)).toBe(planHash(plan));
  const other = await planIn(filesWith({ 'steady.js': `${GUIDE_PLUG_IN.source}\n// another` }), 'steady.yaml', ALLOWED);
  expect(planHash(other)).not.toBe(planHash(plan));
});

test('leave alone changes nothing where no module is named', async () => {
  const [one, other] = await Promise.all([
    planIn(filesOf(FULL_FILES), 'full.yaml'),
    planIn(filesOf(FULL_FILES), 'full.yaml', ALLOWED),
  ]);
  expect(planHash(other)).toBe(planHash(one));
});

test('words of a module are checked by the schema that it brings', async () => {
  expect(await told({}, (text) => text.replace('add: 5 installations a day', 'add: 5'))).toContain(
    'control.strategy.add: expected an amount with its unit',
  );
  expect(await told({}, (text) => text.replace('minimumSample: 100', 'minimumSampel: 100'))).toContain(
    "did you mean 'minimumSample'?",
  );
  expect(await told({}, (text) => text.replace('kind: steady', 'kind: stedy'))).toContain("did you mean 'steady'?");
});

test.each([
  ['that is missing', 'gone.js', '', "expected a file 'gone.js' in the scenario's folder"],
  ['that is no module', 'steady.ts', '', "expected a JavaScript module, whose name ends in '.js' or '.mjs'"],
  ['outside the folder', '../x.js', '', "expected a file in the scenario's folder"],
  [
    'with a fault',
    'own.js',
    strategyModule('target: 5').source,
    'own.js:1:1: error: expected a module that defines strategies or rules, received its strategy',
  ],
  [
    'of a taken name',
    'own.js',
    strategyModule("name: 'x'").source.replace("'own'", "'fixed'").replace("name: 'x'", ''),
    "received 'fixed', which is one of the program",
  ],
  [
    'of a name taken by another',
    'own.js',
    strategyModule('').source.replace("'own'", "'steady'"),
    "received 'steady', which is one of steady.js",
  ],
  [
    'with a word that all share',
    'own.js',
    ruleModule('words: z.strictObject({ action: z.string() })').source,
    "expected words of 'own-rule' that are its own, received 'action', which all of its kind have",
  ],
])('a module %s is told of', async (_what, file, source, expected) => {
  const texts = source === '' ? {} : { [file]: source };
  expect(await told(texts, (text) => text.replace('[steady.js]', `[steady.js, ${file}]`))).toContain(expected);
});

test('settings that are no numbers are told of in the module', async () => {
  const source = strategyModule("settle: () => ({ a: 'b' })").source;
  const change = (text: string) =>
    text.replace('[steady.js]', '[steady.js, own.js]').replace(/strategy: \{.*\}/, 'strategy: { kind: own }');
  expect(await told({ 'own.js': source }, change)).toContain('own.js:1:1: error: expected a module');
});
