import type { Condition } from '../../src/fleet/eligible-products.ts';
import { NONE, named } from '../../src/kernel/identity.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { SampleAmount } from './amounts.ts';
import type { Place } from './sample-outcome.ts';

/** Gates, blockers and firmware by name; strata by id. What is not stated is as simple as can be. */
export interface SampleBarriers {
  readonly gates?: Readonly<Record<string, { readonly when: Condition; readonly strata: readonly string[] }>>;
  readonly blockers?: Readonly<Record<string, SampleBlocker>>;
  /** The strata that a campaign names are upgradable. */
  readonly firmware?: Readonly<Record<string, SampleCampaign>>;
}

export interface SampleBlocker {
  readonly when: Condition;
  readonly strata: readonly string[];
  /** All of a category is affected where nothing else is stated, and held. */
  readonly categories: readonly {
    readonly share: SampleAmount;
    readonly affected?: SampleAmount;
    readonly isHeld?: boolean;
  }[];
}

export interface SampleCampaign {
  readonly strata: readonly string[];
  /** Day 0 where neither it nor a milestone's place is stated. */
  readonly fromDay?: SampleAmount;
  readonly milestone?: number;
  readonly onMigrationDays?: boolean;
  readonly volumePerDay: SampleAmount;
  readonly succeeds?: SampleAmount;
  readonly noConnection?: SampleAmount;
  readonly triesLimit?: number;
  readonly retryDays?: number;
}

/** What a plan has of them; keys without anything are left out. */
export function sampleBarriers(
  { gates = {}, blockers = {}, firmware = {} }: SampleBarriers,
  strata: readonly { readonly id: string }[],
  place: Place,
): Pick<Plan, 'gates' | 'blockers' | 'firmware'> {
  const placesOf = (ids: readonly string[]): Int32Array =>
    Int32Array.from(ids, (id) => strata.findIndex((stratum) => stratum.id === id)).sort();
  const allGates = inOrder(gates).map(([id, { when, strata: ids }]) => ({ ...named(id), when, strata: placesOf(ids) }));
  const allBlockers = inOrder(blockers).map(([id, { when, strata: ids, categories }]) => ({
    ...named(id),
    when,
    strata: placesOf(ids),
    categories: categories.map(({ share, affected = 1, isHeld = true }, number) => ({
      label: `${number}`,
      share: place(`blockers.${id}.${number}.share`, share),
      affected: place(`blockers.${id}.${number}.affected`, affected),
      isHeld,
    })),
  }));
  const campaigns = inOrder(firmware).map(([id, stated]) => ({
    ...named(id),
    strata: placesOf(stated.strata),
    fromDay: stated.milestone === undefined ? place(`firmware.${id}.from`, stated.fromDay ?? 0) : NONE,
    milestone: stated.milestone ?? NONE,
    onMigrationDays: stated.onMigrationDays ?? false,
    volumePerDay: place(`firmware.${id}.volume`, stated.volumePerDay),
    succeeds: place(`firmware.${id}.succeeds`, stated.succeeds ?? 1),
    noConnection: place(`firmware.${id}.noConnection`, stated.noConnection ?? 0),
    triesLimit: stated.triesLimit ?? 1,
    retryDays: stated.retryDays ?? 1,
  }));
  return {
    ...(allGates.length > 0 ? { gates: allGates } : {}),
    ...(allBlockers.length > 0 ? { blockers: allBlockers } : {}),
    ...(campaigns.length > 0 ? { firmware: campaigns } : {}),
  };
}

function inOrder<Stated>(record: Readonly<Record<string, Stated>>): [string, Stated][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
