import { expect, test } from 'vitest';
import { definitionsOf, OURS } from '../../../src/control/plug-ins/definitions.ts';
import { loadPlugIns } from '../../../src/control/plug-ins/load.ts';
import { simulate } from '../../../src/simulation/simulate.ts';
import { samplePlan } from '../../kit/plan.ts';
import { faultIn, GUIDE_PLUG_IN, strategyModule } from '../../kit/sample-plug-in.ts';

test('without modules they are ours', () => {
  expect(definitionsOf({})).toBe(OURS);
});

test('with modules they are ours and theirs', async () => {
  await loadPlugIns({ plugIns: [GUIDE_PLUG_IN] });
  const { strategies, rules } = definitionsOf({ plugIns: [GUIDE_PLUG_IN] });
  expect(Object.keys(strategies)).toEqual([...Object.keys(OURS.strategies), 'steady']);
  expect(Object.keys(rules)).toEqual([...Object.keys(OURS.rules), 'failed-so-far']);
});

test('a module that nobody has loaded is our own fault', () => {
  expect(() => definitionsOf({ plugIns: [strategyModule('/* nobody */')] })).toThrow(
    'own.js of the plan is not loaded',
  );
});

test('what a module does wrong in a future says in which', async () => {
  const plugIn = strategyModule(
    'target: (s, memory) => 5 - memory[0]++, review: (s, v, memory) => { memory[0] = 3 * v.day; }',
  );
  await loadPlugIns({ plugIns: [plugIn] });
  const control = { plugIns: [plugIn], strategy: { name: 'own', settings: {} } };
  const told = await faultIn(() => simulate(samplePlan({ control, everyDay: true }), 4));
  expect(told).toBe(
    "own.js:1:1: the strategy 'own', target: it gives -1, where a number from 0 on is expected (seed 'sample', replication 4, day 2)",
  );
});
