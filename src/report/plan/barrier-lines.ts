import type { Blocker } from '../../fleet/blocker.ts';
import type { FirmwareCampaign } from '../../fleet/firmware.ts';
import { NONE } from '../../kernel/identity.ts';
import type { Plan } from '../../plan/plan.ts';
import { countWords, numberWords, shareWords } from '../number-words.ts';
import { conditionWords, dateOf } from './eligibility-lines.ts';
import { quantityWords } from './quantity-words.ts';

/** What stands between the untouched and the backlog besides their entries: gates, blockers, firmware. */
export function barrierLines(plan: Plan): readonly string[] {
  const { gates = [], blockers = [], firmware = [] } = plan;
  return [
    ...gates.map(({ label, when, strata }) => `${label} (${reach(strata, plan)}): ${conditionWords(when, plan)}`),
    ...blockers.map((blocker) => blockerLine(blocker, plan)),
    ...firmware.map((campaign) => campaignLine(campaign, plan)),
  ];
}

function blockerLine({ label, when, strata, categories }: Blocker, plan: Plan): string {
  const { quantities } = plan;
  const parts = categories.map(({ label: category, share, affected, isHeld }) => {
    const words = `${category}: ${quantityWords(quantities[share], shareWords)} of homes`;
    return `${words}, ${quantityWords(quantities[affected], shareWords)} truly affected, ${isHeld ? 'held back' : 'let pass'}`;
  });
  return `${label} (${reach(strata, plan)}), until ${conditionWords(when, plan)}; ${parts.join('; ')}`;
}

function campaignLine(campaign: FirmwareCampaign, plan: Plan): string {
  const { label, strata, fromDay, milestone, onMigrationDays, triesLimit, retryDays } = campaign;
  const { quantities } = plan;
  const share = (place: number): string => quantityWords(quantities[place], shareWords);
  const from =
    milestone === NONE
      ? quantityWords(quantities[fromDay], (day) => (day <= 0 ? 'the first day' : dateOf(plan, Math.floor(day))))
      : plan.milestones[milestone].label;
  const volume = quantityWords(quantities[campaign.volumePerDay], (value) => numberWords(Math.floor(value)));
  const again =
    triesLimit === 1 ? 'one try each' : `up to ${triesLimit} tries each, ${countWords(retryDays, 'day')} apart`;
  return (
    `${label} (${reach(strata, plan)}): ${volume} tries on ${onMigrationDays ? 'migration days' : 'every day'} from ${from} on; ` +
    `${share(campaign.succeeds)} succeed, ${again}; without a connection: ${share(campaign.noConnection)}`
  );
}

function reach(places: Int32Array, { strata }: Plan): string {
  const untouched = places.reduce((sum, stratum) => sum + strata.untouched[stratum], 0);
  return `${numberWords(untouched)} untouched in ${numberWords(places.length)} ${places.length === 1 ? 'stratum' : 'strata'}`;
}
