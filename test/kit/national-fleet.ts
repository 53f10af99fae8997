import { hashOfId } from '../../src/kernel/identity.ts';
import { threefry } from '../../src/kernel/threefry.ts';

/*
 * The fleet of scenarios/national-programme.yaml, made from the totals that documents give and, below them, from a seed. No
 * document tells how installations are spread over combinations and suppliers. `RENEW=1 npx vitest run test/kit/national-fleet.test.ts`
 * writes the file again.
 */

/** Installations of 15 million meters at 1.47 each. */
export const INSTALLATIONS = Math.round(15_000_000 / 1.47);

/** Supplier and its part of every cohort, in hundredths. No document has these; two large ones are known to be late. */
const SUPPLIERS: readonly (readonly [id: string, part: number])[] = [
  ['large-1', 22],
  ['large-2', 16],
  ['large-3', 12],
  ['large-4', 11],
  ['large-5', 10],
  ['large-6', 8],
  ['middle-1', 6],
  ['middle-2', 5],
  ['middle-3', 4],
  ['small-1', 3],
  ['small-2', 2],
  ['small-3', 1],
];

/** Of what is not known better, in thousandths: 2.7 of 14.9 million meters were not smart in June 2019. */
const DORMANT_PART = 181;
const MIXED_PART = 30;

/**
 * Of each cohort, in thousandths, what is never listed because testing its combinations would not pay, and what is never
 * listed because its keys are missing or nothing reaches it. With those that fail every attempt these are the 500,000 of 15
 * million meters that may never be migrated.
 */
const UNECONOMIC_PART = 12;
const UNREACHABLE_PART = 18;

/**
 * Installations whose devices have to be upgraded before they are of a listed combination: Report 22 has some 66,000, and each
 * report of the two large cohorts is taken to bring as many.
 */
const TO_UPGRADE = 66_000;
const UPGRADED_COHORTS: readonly string[] = ['secure', 'foc'];

/** A cohort's combinations, and the reports that bring them onto the list, in order. */
interface Cohort {
  readonly id: string;
  readonly installations: number;
  readonly combinations: number;
  readonly reports: readonly string[];
}

const reports = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, place) => `${name}-${String(place + 1).padStart(2, '0')}`);

/** Installations of MOC MDS, as the request of February 2020 has them. */
const MDS = { active: 98_218, dormant: 43_154 };
/** The Initial Operating Capability as its first papers have it: Itron, and two combinations of Honeywell Elster. */
const ITRON = { active: 24_000, dormant: 412, stalled: 156, unrecoverable: 1, pending: 1997, operational: 142 };
const ELSTER = { active: 500_000, dormant: 50_000 };
const FIRST_PAPERS = 24_000 + 2708 + 550_000;

const shareOf = (hundredths: number): number => Math.round((INSTALLATIONS * hundredths) / 100);

const COHORTS: readonly Cohort[] = [
  { id: 'ioc', installations: shareOf(22) - FIRST_PAPERS, combinations: 77, reports: reports('ioc', 4) },
  {
    id: 'secure',
    installations: shareOf(32) - MDS.active - MDS.dormant,
    combinations: 180,
    reports: reports('secure', 10),
  },
  // 42%, and what the shares of all cohorts leave: EDMI's 4%.
  {
    id: 'foc',
    installations: INSTALLATIONS - shareOf(22) - shareOf(32),
    combinations: 240,
    reports: reports('foc', 12),
  },
];

const HEADER = [
  'id',
  'cohort',
  'dmc',
  'supplier',
  'status',
  'firmware',
  'entry',
  'outcome',
  'devicesPerInstallation',
  'prepayment',
  'untouched_installations',
  'stalled_installations',
  'stalled_age',
  'unrecoverable_installations',
  'pending_installations',
  'operational_installations',
].join(',');

const SEED = hashOfId('the national fleet');

/** A whole number below a bound, by its address. */
function drawBelow(bound: number, place: number, purpose: number): number {
  const out = new Int32Array(2);
  threefry(SEED, purpose, place, 0, out);
  return Math.floor(((out[0] >>> 0) / 2 ** 32) * bound);
}

/** Splits a whole number in proportion to weights, so that the parts add up: each gets what is due by then, less what is given. */
function split(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((before, weight) => before + weight, 0);
  let due = 0;
  let given = 0;
  return weights.map((weight) => {
    due += weight;
    const part = Math.round((total * due) / sum) - given;
    given += part;
    return part;
  });
}

/** Sizes of combinations: the second is two thirds of the first, the tenth a fourth of it, and so on down to a long tail. */
function sizesOf(installations: number, combinations: number): number[] {
  return split(
    installations,
    Array.from({ length: combinations }, (_, place) => 1 / (place + 3)),
  );
}

/** The more there are of a combination, the more suppliers have some of it. */
function suppliersOf(size: number): number {
  if (size >= 120_000) return 4;
  if (size >= 60_000) return 2;
  return 1;
}

/** Suppliers of a combination, drawn by their parts without putting back. */
function drawSuppliers(count: number, place: number): [string, number][] {
  let left = [...SUPPLIERS];
  return Array.from({ length: count }, (_, turn) => {
    let at = drawBelow(
      left.reduce((sum, [, part]) => sum + part, 0),
      place,
      100 + turn,
    );
    const drawn = left.find(([, part]) => {
      at -= part;
      return at < 0;
    })!;
    left = left.filter((other) => other !== drawn);
    return [drawn[0], drawn[1]];
  });
}

/** The report that lists each combination: the larger ones sooner on the whole, in lumps of unequal size; the smallest never. */
function entriesOf(cohort: Cohort, sizes: readonly number[], firstPlace: number): string[] {
  const order = sizes
    .map((_, place) => ({ place, turn: place + drawBelow(sizes.length / 2, firstPlace + place, 1) }))
    .sort((a, b) => a.turn - b.turn || a.place - b.place);
  const lumps = split(
    sizes.length,
    cohort.reports.map((_, place) => 1 + drawBelow(8, firstPlace + place, 2)),
  );
  const turnOf = cohort.reports.flatMap((report, place) => new Array<string>(lumps[place]).fill(report));
  const entries = new Array<string>(sizes.length);
  for (const [turn, { place }] of order.entries()) entries[place] = turnOf[turn];
  let never = partOf(cohort.installations, UNECONOMIC_PART);
  for (let place = sizes.length - 1; place >= 0 && sizes[place] <= never; place--) {
    entries[place] = 'uneconomic';
    never -= sizes[place];
  }
  return entries;
}

interface Row {
  readonly cohort: string;
  readonly dmc: string;
  readonly supplier: string;
  readonly status: 'active' | 'dormant' | 'mixed';
  readonly entry: string;
  /** At target, where not stated. */
  readonly firmware?: 'at target' | 'upgradable';
  /** Untouched, then initial stocks: stalled, unrecoverable, pending, operational. */
  readonly counts: readonly number[];
}

function lineOf({ cohort, dmc, supplier, status, firmware = 'at target', entry, counts }: Row): string {
  const [untouched, stalled = 0, unrecoverable = 0, pending = 0, operational = 0] = counts;
  const none = (count: number): string => (count === 0 ? '' : String(count));
  return [
    `${dmc}.${status}.${supplier}`,
    cohort,
    dmc,
    supplier,
    status,
    firmware,
    entry,
    cohort,
    '1.47',
    status === 'dormant' ? '0%' : '15%',
    untouched,
    none(stalled),
    stalled === 0 ? '' : '5 days',
    none(unrecoverable),
    none(pending),
    none(operational),
  ].join(',');
}

/** A combination that is so rare that all of it is taken to be of one status. */
function isSmall(size: number): boolean {
  return size < 20_000;
}

function partOf(installations: number, thousandths: number): number {
  return Math.round((installations * thousandths) / 1000);
}

/** One combination, spread over suppliers and statuses. */
function combination(cohort: string, dmc: string, entry: string, size: number, place: number): Row[] {
  const suppliers = drawSuppliers(suppliersOf(size), place);
  const parts = split(
    size,
    suppliers.map(([, part]) => part),
  );
  return suppliers.flatMap(([supplier], turn) => {
    const own = parts[turn];
    const dormant = isSmall(size) ? (drawBelow(1000, place, 3) < DORMANT_PART ? own : 0) : partOf(own, DORMANT_PART);
    const mixed = own >= 20_000 ? partOf(own, MIXED_PART) : 0;
    const rows: Row[] = [
      { cohort, dmc, supplier, status: 'active', entry, counts: [own - dormant - mixed] },
      { cohort, dmc, supplier, status: 'dormant', entry, counts: [dormant] },
      { cohort, dmc, supplier, status: 'mixed', entry, counts: [mixed] },
    ];
    return rows.filter(({ counts }) => counts[0] > 0);
  });
}

/** Spread over all suppliers by their parts. */
function overSuppliers(row: Omit<Row, 'supplier' | 'counts'>, counts: readonly number[]): Row[] {
  const parts = counts.map((count) =>
    split(
      count,
      SUPPLIERS.map(([, part]) => part),
    ),
  );
  return SUPPLIERS.map(([supplier], place) => ({ ...row, supplier, counts: parts.map((part) => part[place]) }));
}

function firstPapers(): Row[] {
  const ioc = { cohort: 'ioc' } as const;
  const { active, dormant, stalled, unrecoverable, pending, operational } = ITRON;
  const elster = [1, 2].flatMap((model) => [
    ...overSuppliers({ ...ioc, dmc: `elster-${model}`, status: 'active', entry: 'elster-active' }, [ELSTER.active / 2]),
    ...overSuppliers({ ...ioc, dmc: `elster-${model}`, status: 'dormant', entry: 'elster-dormant' }, [
      ELSTER.dormant / 2,
    ]),
  ]);
  return [
    ...overSuppliers({ ...ioc, dmc: 'itron', status: 'active', entry: 'itron-active' }, [active]),
    ...overSuppliers({ ...ioc, dmc: 'itron', status: 'dormant', entry: 'itron-dormant' }, [
      dormant,
      stalled,
      unrecoverable,
      pending,
      operational,
    ]),
    ...elster,
    ...overSuppliers({ cohort: 'mds', dmc: 'mds', status: 'active', entry: 'mds' }, [MDS.active]),
    ...overSuppliers({ cohort: 'mds', dmc: 'mds', status: 'dormant', entry: 'mds' }, [MDS.dormant]),
  ];
}

/** Of each report of the large cohorts, combinations in a drawn order, as whole as they are, until so many have to be upgraded. */
function withFirmware(rows: readonly Row[]): Row[] {
  const combinations = [...new Set(rows.filter(isOfLargeReport).map(({ dmc }) => dmc))]
    .map((dmc, place) => ({ dmc, turn: drawBelow(1_000_000, place, 4) }))
    .sort((a, b) => a.turn - b.turn);
  const left = new Map<string, number>();
  const upgradable = new Set<string>();
  for (const { dmc } of combinations) {
    const own = rows.filter((row) => row.dmc === dmc);
    const size = own.reduce((sum, { counts }) => sum + counts[0], 0);
    const room = left.get(own[0].entry) ?? TO_UPGRADE;
    if (size > room) continue;
    left.set(own[0].entry, room - size);
    upgradable.add(dmc);
  }
  return rows.map((row) => (upgradable.has(row.dmc) ? { ...row, firmware: 'upgradable' } : row));
}

function isOfLargeReport({ cohort, entry }: Row): boolean {
  return UPGRADED_COHORTS.includes(cohort) && entry.startsWith(`${cohort}-`);
}

/** The text of scenarios/national-programme.fleet.csv. */
export function nationalFleetCsv(): string {
  let firstPlace = 0;
  const drawn = COHORTS.flatMap((cohort) => {
    const unreachable = partOf(cohort.installations, UNREACHABLE_PART);
    const sizes = sizesOf(cohort.installations - unreachable, cohort.combinations);
    const entries = entriesOf(cohort, sizes, firstPlace);
    const rows = sizes.flatMap((size, place) =>
      combination(
        cohort.id,
        `${cohort.id}-${String(place + 1).padStart(3, '0')}`,
        entries[place],
        size,
        firstPlace + place,
      ),
    );
    firstPlace += sizes.length;
    const lost = {
      cohort: cohort.id,
      dmc: `${cohort.id}-unreachable`,
      status: 'dormant',
      entry: 'unreachable',
    } as const;
    return [...rows, ...overSuppliers(lost, [unreachable])];
  });
  return `${[HEADER, ...[...firstPapers(), ...withFirmware(drawn)].map(lineOf)].join('\n')}\n`;
}
