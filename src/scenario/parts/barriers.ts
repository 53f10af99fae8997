import type { Blocker, BlockerCategory } from '../../fleet/blocker.ts';
import type { FirmwareCampaign } from '../../fleet/firmware.ts';
import type { Gate } from '../../fleet/gate.ts';
import { NONE, named } from '../../kernel/identity.ts';
import type { Plan } from '../../plan/plan.ts';
import { byCodeUnit, certain, daysFrom } from '../amounts.ts';
import type { FullStratum } from '../normalise.ts';
import { isInPart } from '../part-of-fleet.ts';
import type { BlockerWords } from '../schema/blockers.ts';
import type { CampaignWords } from '../schema/firmware.ts';
import type { PartWords } from '../schema/part-of-fleet.ts';
import { plannedCondition } from './eligibility.ts';
import { placeOfName, type Workshop } from './places.ts';

const ALL = certain(1);

/** Gates, blockers and firmware campaigns; the plan does without the keys of those that a scenario has none of. */
export function plannedBarriers(workshop: Workshop): Pick<Plan, 'gates' | 'blockers' | 'firmware'> {
  const { words } = workshop.scenario;
  const gates = inOrder(words.gates).map(([id, { label, scope, when }]): Gate => {
    return { ...named(id, label), when: plannedCondition(when, workshop), strata: strataIn(scope, workshop) };
  });
  const blockers = inOrder(words.blockers).map(([id, blocker]) => plannedBlocker(id, blocker, workshop));
  const firmware = inOrder(words.firmware).map(([id, campaign]) => plannedCampaign(id, campaign, workshop));
  return {
    ...(gates.length > 0 ? { gates } : {}),
    ...(blockers.length > 0 ? { blockers } : {}),
    ...(firmware.length > 0 ? { firmware } : {}),
  };
}

function plannedBlocker(id: string, words: BlockerWords, workshop: Workshop): Blocker {
  const { label, scope, when } = words;
  return {
    ...named(id, label),
    when: plannedCondition(when, workshop),
    strata: strataIn(scope, workshop),
    categories: plannedCategories(id, words, workshop),
  };
}

/** A share alone is a category about which the data are right. */
function plannedCategories(id: string, { label, share, categories }: BlockerWords, workshop: Workshop) {
  const { amounts } = workshop;
  const path = `blockers.${id}`;
  if (share !== undefined) {
    const affected = amounts.place(`${path}.affected`, ALL);
    return [{ label: label ?? id, share: amounts.place(`${path}.share`, share), affected, isHeld: true }];
  }
  return (categories ?? []).map(
    (category, place): BlockerCategory => ({
      label: category.label,
      share: amounts.place(`${path}.categories.${place}.share`, category.share),
      affected: amounts.place(`${path}.categories.${place}.affected`, category.affected),
      isHeld: category.held,
    }),
  );
}

function plannedCampaign(id: string, words: CampaignWords, workshop: Workshop): FirmwareCampaign {
  const { amounts, firstDayNumber } = workshop;
  const path = `firmware.${id}`;
  const { label, scope, from, when } = words;
  return {
    ...named(id, label),
    strata: strataIn(scope, workshop, ({ firmware }) => firmware === 'upgradable'),
    fromDay: from === undefined ? NONE : amounts.place(`${path}.from`, daysFrom(firstDayNumber, from)),
    milestone: when === undefined ? NONE : placeOfName(workshop, 'milestones', when),
    onMigrationDays: words.days === 'migration days',
    volumePerDay: amounts.place(`${path}.volume`, words.volume),
    succeeds: amounts.place(`${path}.succeeds`, words.succeeds),
    noConnection: amounts.place(`${path}.noConnection`, words.noConnection),
    triesLimit: words.attempts,
    retryDays: words.retryAfter,
  };
}

/** The places of the strata that lie in a part of the fleet. */
function strataIn(part: PartWords, { scenario }: Workshop, counts = (_stratum: FullStratum) => true): Int32Array {
  const places = scenario.strata.flatMap((stratum, place) =>
    isInPart(part, stratum) && counts(stratum) ? [place] : [],
  );
  return Int32Array.from(places);
}

function inOrder<Words>(map: Readonly<Record<string, Words>>): [string, Words][] {
  return Object.entries(map).sort(([a], [b]) => byCodeUnit(a, b));
}
