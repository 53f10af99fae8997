import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { RULES } from '../../src/control/rules/index.ts';
import { STRATEGIES } from '../../src/control/strategies/index.ts';
import { DISTURBANCES } from '../../src/disturbance/index.ts';
import { FULL_FILES, FULL_SCENARIO } from '../kit/full-scenario.ts';
import { leavesOf, otherAmount, withLeaf } from './amount-leaves.ts';

/** A scenario of the swarm: its files by name, the scenario first. */
export interface SwarmScenario {
  readonly files: Readonly<Record<string, string>>;
  /** The replication to simulate. */
  readonly replication: number;
  /** Whether its report is drawn as well, which costs more than everything else. */
  readonly drawn: boolean;
}

/** The name of the scenario's own file. */
export const SCENARIO_FILE = 'full.yaml';

/** Parts that a scenario may do without. What other parts refer to stays. */
const OPTIONAL = optionalParts();

/** Lists of the registries, as a scenario writes their members. */
const STRATEGY_EXAMPLES = Object.values(STRATEGIES).map(({ example }) => parse(example) as Words);
const RULE_EXAMPLES = Object.values(RULES).map(({ example }) => firstOf(example));
const DISTURBANCE_EXAMPLES = Object.values(DISTURBANCES).map(({ example }) => firstOf(example));

type Words = Readonly<Record<string, unknown>>;

/**
 * Any scenario that mixes the mechanisms: the one that says something of everything the language has, with parts left
 * out, strategies, rules and disturbances from the examples of their registries, and amounts changed into others of their
 * unit. So whatever a registry or the language gains is in the swarm from that day on. Some are not sound, and say so.
 */
export function anyScenario(): fc.Arbitrary<SwarmScenario> {
  return fc
    .record({
      seed: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 6 }),
      without: fc.subarray(OPTIONAL, { maxLength: 5 }),
      strategy: fc.option(fc.constantFrom(...STRATEGY_EXAMPLES)),
      rules: fc.array(fc.record({ example: fc.constantFrom(...RULE_EXAMPLES), dryRun: fc.boolean() }), {
        maxLength: 4,
      }),
      disturbances: fc.array(
        fc.record({
          example: fc.constantFrom(...DISTURBANCE_EXAMPLES),
          scope: fc.constantFrom<unknown>(
            'programme',
            { dmc: 'model-1' },
            { cohort: 'elster' },
            { supplier: 'supplier-b' },
          ),
        }),
        { maxLength: 5 },
      ),
      changes: fc.array(
        fc.record({
          leaf: fc.nat(),
          factor: fc.constantFrom(0, 0.1, 0.5, 2, 7),
          days: fc.integer({ min: -20, max: 20 }),
        }),
        {
          maxLength: 10,
        },
      ),
      fleetTimes: fc.constantFrom(0.1, 0.5, 1, 2),
      replication: fc.nat(1000),
      drawn: fc.integer({ min: 0, max: 24 }).map((side) => side === 0),
    })
    .map(({ replication, drawn, ...choices }) => ({ files: filesOf(choices), replication, drawn }));
}

interface Choices {
  readonly seed: string;
  readonly without: readonly string[];
  readonly strategy: Words | null;
  readonly rules: readonly { readonly example: Words; readonly dryRun: boolean }[];
  readonly disturbances: readonly { readonly example: Words; readonly scope: unknown }[];
  readonly changes: readonly { readonly leaf: number; readonly factor: number; readonly days: number }[];
  readonly fleetTimes: number;
}

function filesOf(choices: Choices): Record<string, string> {
  const full = parse(FULL_SCENARIO) as Record<string, Words & unknown[]>;
  const kept = Object.fromEntries(Object.entries(full).filter(([part]) => !choices.without.includes(part)));
  const control = { ...kept['control'], ...(choices.strategy === null ? {} : { strategy: choices.strategy }) } as Words;
  const rules = [
    ...((control['rules'] ?? []) as Words[]),
    ...choices.rules.map(({ example, dryRun }) => ({ ...example, dryRun })),
  ];
  const struck = choices.disturbances.map(({ example, scope }) =>
    Object.hasOwn(example, 'scope') ? { ...example, scope } : example,
  );
  const scenario: unknown = {
    ...kept,
    seed: choices.seed,
    control: { ...control, rules: numbered(rules, 'rule') },
    disturbances: numbered(
      [...((kept['disturbances'] ?? []) as unknown as Words[]), ...struck].filter((words) => isAtHome(words, kept)),
      'kind',
    ),
    // Claims are the business of one scenario, not of any.
    expect: undefined,
  };
  const changed = choices.changes.reduce(changedLeaf, scenario);
  const fleet = FULL_FILES['full.fleet.csv'].replaceAll(/(?<=,)\d{3}(?=,|\n|$)/g, (count) =>
    String(Math.ceil(Number(count) * choices.fleetTimes)),
  );
  return { [SCENARIO_FILE]: stringify(changed), 'full.fleet.csv': fleet };
}

/** Whether what a disturbance strikes is there: no region of a DNO without alerts. */
function isAtHome({ scope }: Words, kept: object): boolean {
  return 'alerts' in kept || typeof scope !== 'object' || scope === null || !('dno' in scope);
}

/** Ids of their own for all, since an example may be there more than once. */
function numbered(list: readonly Words[], kind: string): Words[] {
  return list.map((words, place) => ({ ...words, id: `${String(words[kind])}-${place}` }));
}

function changedLeaf(scenario: unknown, { leaf, factor, days }: Choices['changes'][number]): unknown {
  const leaves = leavesOf(scenario);
  const { path, amount } = leaves[leaf % leaves.length];
  return withLeaf(scenario, path, otherAmount(amount, factor, days));
}

function firstOf(example: string): Words {
  return (parse(example) as Words[])[0];
}

function optionalParts(): string[] {
  const needed = new Set([
    ...['schemaVersion', 'name', 'question', 'classification', 'seed', 'time', 'control', 'expect'],
    ...['cohorts', 'dmcs', 'suppliers', 'entries', 'outcomes', 'milestones', 'fleet', 'firmware'],
  ]);
  return Object.keys(parse(FULL_SCENARIO) as object).filter((part) => !needed.has(part));
}
