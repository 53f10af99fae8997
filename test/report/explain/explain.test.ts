import { expect, test } from 'vitest';
import { RULES } from '../../../src/control/rules/index.ts';
import { STRATEGIES } from '../../../src/control/strategies/index.ts';
import { CONSTRAINTS } from '../../../src/control/unused-pace.ts';
import { DISTURBANCES } from '../../../src/disturbance/index.ts';
import { STATE_NAMES } from '../../../src/fleet/installation.ts';
import { explain, explanationNames, explanationsOf } from '../../../src/report/explain/explain.ts';
import { KINDS } from '../../../src/report/explain/explanation.ts';
import { DISTRIBUTIONS } from '../../../src/scenario/distributions/index.ts';

test('everything in a registry is explained, by its name', () => {
  const names = explanationNames();
  expect(names.strategy).toEqual(Object.keys(STRATEGIES));
  expect(names.rule).toEqual(Object.keys(RULES));
  expect(names.disturbance).toEqual(Object.keys(DISTURBANCES));
  expect(names.distribution).toEqual(Object.keys(DISTRIBUTIONS));
  expect(names.state).toEqual(STATE_NAMES);
  expect(names.constraint).toEqual(CONSTRAINTS);
});

test.each(KINDS)('every %s can be asked for by each of its names, and says something', (kind) => {
  for (const { name, also, says } of explanationsOf(kind)) {
    expect(says, name).toMatch(/^['A-Z].+\.$/s);
    for (const asked of [name, ...also]) {
      const found = explain(asked);
      const named = 'explanations' in found ? found.explanations : [];
      expect(
        named.some((explanation) => explanation.kind === kind && explanation.name === name),
        asked,
      ).toBe(true);
    }
  }
});

test.each(['Ratio Executed', 'RATIO-EXECUTED', 'ratio  executed'])('%s is ratio-executed', (asked) => {
  expect(explain(asked)).toMatchObject({ explanations: [{ kind: 'rule', name: 'ratio-executed' }] });
});

test('the plural is understood', () => {
  expect(explain('throttles')).toMatchObject({ explanations: [{ name: 'Throttle' }, { name: 'throttle' }] });
});

test('a name with several senses is explained in each', () => {
  expect(explain('waiting')).toMatchObject({
    explanations: [{ kind: 'state' }, { kind: 'constraint' }, { kind: 'key' }],
  });
});

test('what is not known comes with the nearest name, if one is near', () => {
  expect(explain('lognormaal')).toEqual({ nearest: 'lognormal' });
  expect(explain('xyzzyxyzzy')).toEqual({ nearest: undefined });
});
