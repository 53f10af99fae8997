import { mostOf } from '../../kernel/quantity.ts';
import { isInPart } from '../part-of-fleet.ts';
import { SAY } from '../problems.ts';
import { quantityOf } from '../quantify.ts';
import type { BlockerWords } from '../schema/blockers.ts';
import type { CampaignWords } from '../schema/firmware.ts';
import type { PartWords } from '../schema/part-of-fleet.ts';
import type { StratumWords } from '../schema/stratum.ts';
import { type Check, type Examined, tellError } from './check.ts';

/** What may be lost to rounding when shares are added up. */
const ROUNDING = 1e-9;

/**
 * Gates, blockers and firmware campaigns hold somebody; what a blocker's data say adds up; every upgradable stratum is in
 * one campaign, so that it can become eligible some day and nobody is tried by two.
 */
export const checkBarriers: Check = (examined) => {
  const { gates, blockers, firmware } = examined.words;
  for (const [id, { scope }] of Object.entries(gates ?? {})) {
    if (strataIn(examined, scope).length === 0) tellError(examined, ['gates', id, 'scope'], SAY.holdsNobody());
  }
  for (const [id, blocker] of Object.entries(blockers ?? {})) checkBlocker(examined, id, blocker);
  for (const [id, campaign] of Object.entries(firmware ?? {})) checkCampaign(examined, id, campaign);
  // Campaigns that could not be read may be the ones.
  if (firmware !== undefined) checkUpgradable(examined, firmware);
};

function checkBlocker(examined: Examined, id: string, { scope, share, categories }: BlockerWords): void {
  const path = ['blockers', id];
  if (strataIn(examined, scope).length === 0) tellError(examined, [...path, 'scope'], SAY.holdsNobody());
  if (share === undefined && categories === undefined) tellError(examined, path, SAY.blockerWithoutShare());
  if (share !== undefined && categories !== undefined) {
    tellError(examined, [...path, 'categories'], SAY.blockerSharedTwice());
  }
  const most = (categories ?? []).reduce((sum, category) => sum + mostOf(quantityOf('share', category.share)), 0);
  if (most > 1 + ROUNDING) tellError(examined, [...path, 'categories'], SAY.sharesAboveOne(most));
}

function checkCampaign(examined: Examined, id: string, { scope, from, when }: CampaignWords): void {
  const path = ['firmware', id];
  if (from === undefined && when === undefined) tellError(examined, path, SAY.campaignWithoutStart());
  if (from !== undefined && when !== undefined) tellError(examined, [...path, 'when'], SAY.capacityStepTwice());
  const hasWork = strataIn(examined, scope).some(({ firmware }) => firmware === 'upgradable');
  if (!hasWork) tellError(examined, [...path, 'scope'], SAY.upgradesNobody());
}

function checkUpgradable(examined: Examined, firmware: Readonly<Record<string, CampaignWords>>): void {
  for (const [place, stratum] of (examined.words.fleet?.strata ?? []).entries()) {
    if (stratum?.firmware !== 'upgradable') continue;
    const campaigns = Object.keys(firmware).filter((id) => isInPart(firmware[id].scope, stratum));
    const path = ['fleet', 'strata', place, 'firmware'];
    if (campaigns.length === 0) tellError(examined, path, SAY.neverUpgraded());
    if (campaigns.length > 1) tellError(examined, path, SAY.upgradedTwice(campaigns));
  }
}

/** The strata that lie in a part of the fleet, of those that could be read. */
function strataIn({ words }: Examined, part: PartWords): StratumWords[] {
  const strata = (words.fleet?.strata ?? []).filter((stratum) => stratum !== undefined);
  return strata.filter((stratum) => isInPart(part, stratum));
}
