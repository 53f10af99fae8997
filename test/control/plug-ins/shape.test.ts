import { expect, test } from 'vitest';
import { faultOfLoading, plugInOf, ruleModule, strategyModule } from '../../kit/sample-plug-in.ts';

test.each([
  [
    "name: 'Not So'",
    "its strategy 'Not So' has not the shape of one: name: lower-case words and digits joined by hyphens",
  ],
  ['words: {}', 'words: z.strictObject of the words that a scenario may write'],
  ['words: z.object({})', 'words: z.strictObject'],
  ['target: 5', 'target: a function'],
  ['memory: -1', 'memory: too small'],
  ['memory: 1e9', 'memory: too big'],
  ['hold: true', 'hold: a function'],
  ['heed: () => {}', 'heed: nothing: only the oracle is shown the truth'],
])('a strategy with %s is refused', async (parts, told) => {
  expect(await faultOfLoading(strategyModule(parts))).toContain(told);
});

test.each([
  ["scopes: ['planet']", 'scopes.0: invalid option'],
  ['scopes: []', 'scopes: too small'],
  ["actions: ['panic']", 'actions.0: invalid option'],
  ["judged: 'now'", 'judged: invalid option'],
  ['judge: undefined', 'judge: a function'],
  ["evidence: 'none'", 'evidence: a function'],
])('a rule with %s is refused', async (parts, told) => {
  expect(await faultOfLoading(ruleModule(parts))).toContain(told);
});

test('what is no definition at all is refused', async () => {
  const told = await faultOfLoading(plugInOf('export default () => ({ rules: [null] });'));
  expect(told).toContain('its rule has not the shape of one: ');
});
