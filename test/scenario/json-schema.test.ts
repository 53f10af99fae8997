import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { RULES } from '../../src/control/rules/index.ts';
import { STRATEGIES } from '../../src/control/strategies/index.ts';
import { DISTURBANCES } from '../../src/disturbance/index.ts';
import { DISTRIBUTIONS } from '../../src/scenario/distributions/index.ts';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';
import { starterScenario } from '../../src/scenario/starter.ts';
import { faultsAgainst } from '../kit/draft-7.ts';
import { FULL_SCENARIO } from '../kit/full-scenario.ts';

const FOLDER = join(import.meta.dirname, '../../scenarios');
const shipped = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

// Through its text, as an editor gets it.
const written = JSON.stringify(scenarioJsonSchema());
const schema = JSON.parse(written) as Record<string, never>;
const faultsOf = (text: string) => faultsAgainst(schema, parse(text));

describe('the JSON Schema of a scenario', () => {
  test.each(shipped)('agrees with %s', (name) => {
    expect(faultsOf(readFileSync(join(FOLDER, name), 'utf8'))).toEqual([]);
  });

  test('agrees with what says everything, and with what one starts from', () => {
    expect(faultsOf(FULL_SCENARIO)).toEqual([]);
    expect(faultsOf(starterScenario('mine'))).toEqual([]);
  });

  test.each([
    ['an unknown key', 'time: {', 'times: {'],
    ['a number without unit', 'hopeless: 1%', 'hopeless: 1'],
    ['an unknown choice', 'bankHolidays: scotland', 'bankHolidays: wales'],
    ['an unknown rule', 'rule: ratio-executed', 'rule: ratio'],
    ['an action that the rule does not offer', 'threshold: 5%, action: halt', 'threshold: 5%, action: no-go'],
    ['an unknown distribution', '{ exponential: { mean: 2 days } }', '{ exponent: { mean: 2 days } }'],
    ['two distributions', '{ exponential: { mean: 2 days } }', '{ exponential: { mean: 2 days }, constant: 1 day }'],
    ['what is missing', 'classification: public\n', ''],
    ['a capital in an id', 'supplier-a: {', 'Supplier-A: {'],
  ])('refuses %s', (_, sound, broken) => {
    expect(FULL_SCENARIO).toContain(sound);
    expect(faultsOf(FULL_SCENARIO.replace(sound, broken))).not.toEqual([]);
  });

  test('lets a scenario that inherits leave out what it inherits, and take it away', () => {
    const child =
      'from: full.yaml\nname: child\ntime: { horizon: 90 days }\nsuppliers:\n  supplier-b:\ncontrol: { cap: }\n';
    expect(faultsOf(child)).toEqual([]);
    expect(faultsOf(child.replace('from: full.yaml\n', ''))).not.toEqual([]);
    expect(faultsOf(child.replace('horizon', 'horizn'))).not.toEqual([]);
    expect(faultsOf(`${child}fleet: { strata: [ { cohort: a } ] }\n`)).not.toEqual([]);
  });

  test('names everything that stands in a registry', () => {
    for (const name of [RULES, STRATEGIES, DISTURBANCES, DISTRIBUTIONS].flatMap((registry) => Object.keys(registry))) {
      expect(written).toContain(`"${name}"`);
    }
  });

  test('describes every key', () => {
    const silent: string[] = [];
    const look = (part: unknown, path: string): void => {
      if (typeof part !== 'object' || part === null) return;
      for (const [key, value] of Object.entries(part)) {
        const here = `${path}/${key}`;
        if (path.endsWith('/properties') && !/\/(all|any|cohort|dmc|supplier|dno)$/.test(here)) {
          const described = JSON.stringify(value).includes('"description"');
          if (!described) silent.push(here);
        }
        look(value, here);
      }
    };
    look(schema['else' as never], '');
    expect(silent).toEqual([]);
  });
});
