import { nearest } from './did-you-mean.ts';
import type { ProblemList } from './problem.ts';
import { SAY } from './problems.ts';
import { LISTED } from './schema/entries.ts';
import { keyPlaceOf, keysAt, type Path, placeOf, textAt, valueAt, type Written, type WrittenMap } from './written.ts';

/** Steps of a path to names: any key or position, everything below, the keys themselves. */
const EACH = Symbol('each');
const BELOW = Symbol('below');
const KEYS = Symbol('keys');

type Pattern = readonly (string | typeof EACH | typeof BELOW | typeof KEYS)[];

/** The maps whose keys are names. */
type Kind =
  | 'cohorts'
  | 'dmcs'
  | 'suppliers'
  | 'milestones'
  | 'entries'
  | 'outcomes'
  | 'dnos'
  | 'governance'
  | 'services';

/** A value and the path to it. */
interface Match {
  readonly path: Path;
  readonly value: Written;
}

/** Where names stand, and the map in which they must be keys. */
interface References {
  readonly stand: Pattern;
  readonly mean: Kind;
}

const REFERENCES: readonly References[] = [
  { stand: ['fleet', 'strata', EACH, 'cohort'], mean: 'cohorts' },
  { stand: ['fleet', 'strata', EACH, 'dmc'], mean: 'dmcs' },
  { stand: ['fleet', 'strata', EACH, 'supplier'], mean: 'suppliers' },
  { stand: ['fleet', 'strata', EACH, 'entry'], mean: 'entries' },
  { stand: ['fleet', 'strata', EACH, 'outcome'], mean: 'outcomes' },
  { stand: ['entries', EACH, 'when', BELOW], mean: 'milestones' },
  { stand: ['entries', EACH, 'testedParent'], mean: 'entries' },
  { stand: ['milestones', EACH, 'failedUntil', BELOW], mean: 'milestones' },
  { stand: ['reports', EACH, 'failedUntil', BELOW], mean: 'milestones' },
  { stand: ['reports', EACH, 'after', BELOW], mean: 'milestones' },
  { stand: ['gates', EACH, 'when', BELOW], mean: 'milestones' },
  { stand: ['blockers', EACH, 'when', BELOW], mean: 'milestones' },
  { stand: ['firmware', EACH, 'when'], mean: 'milestones' },
  ...referencesOfScope('gates'),
  ...referencesOfScope('blockers'),
  ...referencesOfScope('firmware'),
  { stand: ['alerts', 'cohorts', KEYS], mean: 'cohorts' },
  { stand: ['anomalyThreshold', 'suppliers', KEYS], mean: 'suppliers' },
  { stand: ['services', EACH, 'serves', EACH], mean: 'cohorts' },
  { stand: ['services', EACH, 'capacity', EACH, 'when'], mean: 'milestones' },
  { stand: ['control', 'strategy', 'groups', EACH], mean: 'cohorts' },
  { stand: ['control', 'handOver', EACH, 'strategy', 'groups', EACH], mean: 'cohorts' },
  { stand: ['control', 'cap', EACH, 'by'], mean: 'governance' },
  { stand: ['control', 'cap', EACH, 'accepted'], mean: 'milestones' },
  { stand: ['churn', 'removal', EACH, 'scope', 'cohort'], mean: 'cohorts' },
  { stand: ['churn', 'removal', EACH, 'scope', 'dmc'], mean: 'dmcs' },
  { stand: ['churn', 'removal', EACH, 'scope', 'supplier'], mean: 'suppliers' },
  { stand: ['churn', 'changeOfSupplier', EACH, 'scope', 'cohort'], mean: 'cohorts' },
  { stand: ['churn', 'changeOfSupplier', EACH, 'scope', 'dmc'], mean: 'dmcs' },
  { stand: ['churn', 'changeOfSupplier', EACH, 'scope', 'supplier'], mean: 'suppliers' },
  { stand: ['disturbances', EACH, 'scope', 'cohort'], mean: 'cohorts' },
  { stand: ['disturbances', EACH, 'scope', 'dmc'], mean: 'dmcs' },
  { stand: ['disturbances', EACH, 'scope', 'supplier'], mean: 'suppliers' },
  { stand: ['disturbances', EACH, 'scope', 'dno'], mean: 'dnos' },
  { stand: ['disturbances', EACH, 'service'], mean: 'services' },
];

/** The scope of a gate, a blocker or a campaign: under each key a name, or several. */
function referencesOfScope(list: string): References[] {
  const kinds = [
    ['cohort', 'cohorts'],
    ['dmc', 'dmcs'],
    ['supplier', 'suppliers'],
  ] as const;
  return kinds.flatMap(([key, mean]) => [
    { stand: [list, EACH, 'scope', key], mean },
    { stand: [list, EACH, 'scope', key, EACH], mean },
  ]);
}

const WHAT: Readonly<Record<Kind, string>> = {
  cohorts: 'the id of a cohort',
  dmcs: 'the id of a DMC',
  suppliers: 'the id of a supplier',
  milestones: 'the id of a milestone or a report',
  entries: 'the id of an entry',
  outcomes: 'the id of an outcome',
  dnos: 'the id of a DNO',
  services: 'the id of a service',
  governance: 'the id of a process of governance',
};

/** Where names are declared that have no section of their own. */
const DECLARED_AT: Readonly<Partial<Record<Kind, Path>>> = {
  dnos: ['alerts', 'dnos'],
  governance: ['control', 'governance'],
};

/** The key of a stratum under which the names stand that need not be declared: the fleet itself declares them. */
const DECLARED_BY_FLEET: Readonly<Partial<Record<Kind, string>>> = {
  cohorts: 'cohort',
  dmcs: 'dmc',
  suppliers: 'supplier',
};

/**
 * Holds every name that a scenario uses against those that it declares, and warns of what is declared and never used.
 * It looks at what is written, not at what the schema made of it, so that an amount that cannot be read hides no
 * unknown name.
 */
export function resolveNames(scenario: WrittenMap, problems: ProblemList): void {
  const used = new Map<Kind, Set<string>>();
  for (const { stand, mean } of REFERENCES) {
    const pathsOf = new Map<string, Path[]>();
    for (const path of pathsAt(scenario, stand)) {
      const name = nameAt(scenario, path, stand);
      if (name === undefined) continue;
      const paths = pathsOf.get(name);
      if (paths === undefined) pathsOf.set(name, [path]);
      else paths.push(path);
    }
    const usedOfKind = used.get(mean) ?? new Set<string>();
    used.set(mean, usedOfKind);
    const declared = declaredNames(scenario, mean, problems);
    for (const [name, paths] of pathsOf) {
      usedOfKind.add(name);
      if (declared === undefined || declared.has(name)) continue;
      const known = [...declared];
      const at = stand.at(-1) === KEYS ? keyPlaceOf(scenario, paths[0]) : placeOf(scenario, paths[0]);
      const says = SAY.unknownName(WHAT[mean], name, paths.length, known, nearest(name, known));
      problems.error(at, paths[0], says);
    }
  }
  // Something that could not be read may have used them.
  if (problems.hasErrors) return;
  for (const [kind, names] of used) {
    // A DNO is of use by its share alone, and a service by its capacity.
    if (kind === 'dnos' || kind === 'services') continue;
    const holders = kind === 'milestones' ? [['milestones'], ['reports']] : [DECLARED_AT[kind] ?? [kind]];
    const paths = holders.flatMap((holder) => keysAt(scenario, holder).map((name): Path => [...holder, name]));
    // Where there is just one entry or outcome, strata need not name it.
    if (paths.length === 1 && (kind === 'entries' || kind === 'outcomes')) continue;
    for (const path of paths) {
      const name = String(path.at(-1));
      // An entry that lists a DMC need not be named; nor does the DMC have to be in the fleet.
      if (kind === 'entries' && valueAt(scenario, [...path, 'dmc']) !== undefined) continue;
      if (!names.has(name)) problems.warn(keyPlaceOf(scenario, path), path, SAY.neverUsed(WHAT[kind], name));
    }
  }
}

/** The names of a kind that may be used, or `undefined` where they cannot be told. */
export function declaredNames(
  scenario: WrittenMap,
  kind: Kind,
  problems: ProblemList,
): ReadonlySet<string> | undefined {
  if (kind === 'services') return new Set(keysAt(scenario, ['services']));
  const elsewhere = DECLARED_AT[kind];
  if (elsewhere !== undefined) return new Set(keysAt(scenario, elsewhere));
  if (kind === 'milestones') return new Set([...keysAt(scenario, ['milestones']), ...keysAt(scenario, ['reports'])]);
  // Entries that could not be read may have any name.
  if (kind === 'entries' && valueAt(scenario, ['entriesFile']) !== undefined) return undefined;
  if (valueAt(scenario, [kind]) !== undefined) return new Set(keysAt(scenario, [kind]));
  if (kind === 'entries') return new Set([LISTED]);
  const key = DECLARED_BY_FLEET[kind];
  if (key === undefined) return undefined;
  const names = pathsAt(scenario, ['fleet', 'strata', EACH, key]).map((path) => textAt(scenario, path));
  // A fleet that could not be read declares nothing, which is no reason to doubt the rest.
  if (names.length === 0 && problems.hasErrors) return undefined;
  return new Set(names.filter((name) => name !== undefined));
}

function nameAt(scenario: WrittenMap, path: Path, pattern: Pattern): string | undefined {
  return pattern.at(-1) === KEYS ? String(path.at(-1)) : textAt(scenario, path);
}

/** The paths that a pattern matches. Fleets are long: a key is looked up, not looked for. */
function pathsAt(scenario: WrittenMap, pattern: Pattern): Path[] {
  let matches: Match[] = [{ path: [], value: scenario }];
  for (const step of pattern) {
    const next: Match[] = [];
    for (const { path, value } of matches) {
      if (typeof step === 'string') {
        const child = value.kind === 'map' ? value.entries.get(step)?.value : undefined;
        if (child !== undefined) next.push({ path: [...path, step], value: child });
        // An entry that waits for nothing names no milestone.
      } else if (step !== BELOW) for (const child of childrenOf({ path, value })) next.push(child);
      else if (pattern[0] !== 'entries' || value.kind !== 'scalar' || value.value !== LISTED) {
        next.push(...textsBelow({ path, value }));
      }
    }
    matches = next;
  }
  return matches.map(({ path }) => path);
}

/** Every single value below a value, itself included. */
function textsBelow(match: Match): Match[] {
  return match.value.kind === 'scalar' ? [match] : childrenOf(match).flatMap(textsBelow);
}

function childrenOf({ path, value }: Match): Match[] {
  if (value.kind === 'list') return value.items.map((item, place) => ({ path: [...path, place], value: item }));
  if (value.kind === 'scalar') return [];
  return [...value.entries].map(([key, entry]) => ({ path: [...path, key], value: entry.value }));
}
