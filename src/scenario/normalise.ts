import { STATE_NAMES, type StateName } from '../fleet/installation.ts';
import { assert } from '../kernel/assert.ts';
import { ticksOf } from '../kernel/clock.ts';
import { type Named, named } from '../kernel/identity.ts';
import { byCodeUnit, certain } from './amounts.ts';
import type { Law } from './distributions/distribution.ts';
import { entryFinder } from './entry-of.ts';
import { type EntryWords, LISTED } from './schema/entries.ts';
import type { MilestoneWords } from './schema/milestones.ts';
import type { ReportWords } from './schema/reports.ts';
import type { ScenarioWords } from './schema/scenario.ts';
import { STATE_OF, STOCKS, type StratumWords } from './schema/stratum.ts';
import { idOfStratum, installationsOf } from './strata.ts';

type Words<Key extends keyof ScenarioWords> = NonNullable<ScenarioWords[Key]>;

/** A thing with what the scenario says about it. */
type WithWords<Entry> = Named & { readonly words: Entry };

/** A group of installations in one state other than the untouched backlog. */
interface FullStock {
  readonly state: number;
  readonly installations: number;
  readonly attemptsUsed: number;
  readonly ageTicks: number;
}

/** A stratum with everything said, and every count in installations. */
export interface FullStratum extends Named {
  readonly cohort: string;
  readonly dmc: string;
  readonly supplier: string;
  readonly status: StratumWords['status'];
  readonly firmware: StratumWords['firmware'];
  readonly entry: string;
  readonly outcome: string;
  /** Id of the stratum whose installations its own become by a change of supplier, if that is stated. */
  readonly becomes: string | undefined;
  readonly untouched: number;
  readonly devicesPerInstallation: number;
  readonly prepayment: Law;
  readonly stocks: readonly FullStock[];
}

/** A scenario in its full form: nothing is left to be understood, and every list stands in the order of its ids. */
export interface FullScenario {
  readonly words: ScenarioWords;
  readonly cohorts: readonly Named[];
  readonly dmcs: readonly Named[];
  readonly suppliers: readonly WithWords<Words<'suppliers'>[string]>[];
  /** The reports among them: entries wait for both alike. */
  readonly milestones: readonly WithWords<MilestoneWords | ReportWords>[];
  readonly entries: readonly WithWords<EntryWords>[];
  readonly outcomes: readonly WithWords<Words<'outcomes'>[string]>[];
  readonly strata: readonly FullStratum[];
}

/** An entry that waits for nothing: what holds where a scenario names none. */
const NO_WAITING: EntryWords = { when: LISTED, lead: { law: certain(0), isWorking: false } };

/** A supplier of which nothing is said: never ready, and exact if it were. */
const SILENT: Words<'suppliers'>[string] = { accuracy: certain(1), weeklyFactor: certain(1), weeksAhead: 2 };

/** Turns the short forms of a sound scenario into the full one. */
export function normalise(words: ScenarioWords): FullScenario {
  const rows = words.fleet.strata;
  const entries = inOrder(words.entries ?? { [LISTED]: NO_WAITING });
  const outcomes = inOrder(words.outcomes);
  const suppliers = words.suppliers ?? Object.fromEntries(rows.map(({ supplier }) => [supplier, SILENT]));
  const entryOf = entryFinder(words.entries ?? {});
  const strata = rows.map((row) => fullStratum(row, entryOf(row) ?? entries[0]?.id, outcomes[0]?.id));
  return {
    words,
    cohorts: inOrder(words.cohorts ?? Object.fromEntries(rows.map(({ cohort }) => [cohort, {}]))),
    dmcs: inOrder(words.dmcs ?? Object.fromEntries(rows.map(({ dmc }) => [dmc, {}]))),
    suppliers: inOrder(suppliers),
    milestones: inOrder<MilestoneWords | ReportWords>({ ...words.milestones, ...words.reports }),
    entries,
    outcomes,
    strata: strata.sort((a, b) => byCodeUnit(a.id, b.id)),
  };
}

/** The entries of a map in the order of their ids. */
function inOrder<Entry extends { readonly label?: string | undefined }>(
  map: Readonly<Record<string, Entry>>,
): WithWords<Entry>[] {
  return Object.entries(map)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([id, words]) => ({ ...named(id, words.label), words }));
}

function fullStratum(row: StratumWords, entry: string | undefined, onlyOutcome: string | undefined): FullStratum {
  const { cohort, dmc, supplier, status, firmware, prepayment, devicesPerInstallation } = row;
  const outcome = row.outcome ?? onlyOutcome;
  assert(entry !== undefined && outcome !== undefined, 'a stratum without entry or outcome');
  return {
    ...named(idOfStratum(row), row.label),
    cohort,
    dmc,
    supplier,
    status,
    firmware,
    entry,
    outcome,
    becomes: row.becomes,
    untouched: installationsOf(row.untouched, devicesPerInstallation) ?? 0,
    devicesPerInstallation: devicesPerInstallation ?? 1,
    prepayment,
    stocks: fullStocks(row),
  };
}

/** The stocks of a stratum, alike ones joined, in an order that does not depend on the author's. */
function fullStocks(row: StratumWords): FullStock[] {
  const stocks: FullStock[] = [];
  for (const name of STOCKS) {
    const state = STATE_NAMES.indexOf(STATE_OF[name] satisfies StateName);
    for (const { count, age, attemptsUsed } of row[name] ?? []) {
      const installations = installationsOf(count, row.devicesPerInstallation) ?? 0;
      const ageTicks = ticksOf(age);
      const alike = stocks.findIndex(
        (stock) => stock.state === state && stock.attemptsUsed === attemptsUsed && stock.ageTicks === ageTicks,
      );
      if (alike < 0) stocks.push({ state, installations, attemptsUsed, ageTicks });
      else stocks[alike] = { ...stocks[alike], installations: stocks[alike].installations + installations };
    }
  }
  return stocks
    .filter(({ installations }) => installations > 0)
    .sort((a, b) => a.state - b.state || a.attemptsUsed - b.attemptsUsed || a.ageTicks - b.ageTicks);
}
