import { expect, test } from 'vitest';
import { loaded, loadPlugIns } from '../../../src/control/plug-ins/load.ts';
import { faultOfLoading, GUIDE_PLUG_IN, plugInOf, strategyModule } from '../../kit/sample-plug-in.ts';

test('a module is loaded from its text, once', async () => {
  await loadPlugIns({ plugIns: [GUIDE_PLUG_IN] });
  const first = loaded(GUIDE_PLUG_IN);
  expect(first?.strategies.map(({ name }) => name)).toEqual(['steady']);
  expect(first?.rules.map(({ name }) => name)).toEqual(['failed-so-far']);
  await loadPlugIns({ plugIns: [structuredClone(GUIDE_PLUG_IN)] });
  expect(loaded(GUIDE_PLUG_IN)).toBe(first);
});

test('another text under the same name is another module', async () => {
  const [one, other] = [strategyModule('target: () => 1'), strategyModule('target: () => 2')];
  await loadPlugIns({ plugIns: [one, other] });
  expect([one, other].map((each) => loaded(each)?.strategies[0].target({}, new Float64Array(2)))).toEqual([1, 2]);
});

test('a plan without modules has nothing to load', async () => {
  await expect(loadPlugIns({})).resolves.toBeUndefined();
  expect(loaded(plugInOf('// nobody has loaded this'))).toBeUndefined();
});

test.each([
  [
    'throws',
    'export default () => {\n  throw new Error("no mood");\n};',
    'own.js:2:9: it cannot be loaded: Error: no mood',
  ],
  [
    'throws as it is read',
    'const x = 1;\nx.y.z;\nexport default () => ({});',
    'own.js:2:5: it cannot be loaded: TypeError',
  ],
  ['is no JavaScript', 'export default () => {', 'own.js:1:1: it cannot be loaded: SyntaxError'],
  ['is no ES module', 'module.exports = () => ({});', 'own.js:1:1: it cannot be loaded: ReferenceError'],
  ['exports nothing', 'export const a = 1;', 'own.js:1:1: its default export is no function'],
  [
    'gives nothing',
    'export default () => undefined;',
    "own.js:1:1: its function gives neither 'strategies' nor 'rules'",
  ],
  ['gives no list', 'export default () => ({ rules: {} });', "own.js:1:1: 'rules' is no list"],
  ['imports its neighbour', "import { a } from './b.js';\nexport default () => a;", "own.js:1:1: it imports './b.js'"],
  ['imports for the effect', "import 'node:fs';\nexport default () => ({});", "own.js:1:1: it imports 'node:fs'"],
  ['hands on', "export { a } from './b.js';", "own.js:1:1: it imports './b.js'"],
])('one that %s is told of with its file, and its line where there is one', async (_what, source, told) => {
  expect(await faultOfLoading(plugInOf(source))).toContain(told);
});

test('a comment may speak of imports', async () => {
  const { source } = strategyModule('');
  await loadPlugIns({ plugIns: [plugInOf(`/** @type {import('x').Y} */\n// import a from 'b'\n${source}`)] });
});
