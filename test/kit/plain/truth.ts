import { NONE } from '../../../src/kernel/identity.ts';
import { diagnose } from './disturb.ts';
import { isOnNow } from './shares.ts';
import type { PlainEpisode, PlainWorld } from './world.ts';

/** Section 6, 'The truth': whether who decides now is shown it. */
export function seesTruth({ desk }: PlainWorld): boolean {
  return desk.helm.strategy.heed !== undefined;
}

/** Where a defect is on now. */
export function showTruth(world: PlainWorld): void {
  const on = defects(world).filter(({ episode }) => isOnNow(world, episode));
  for (const { place, scopes } of world.strata) {
    const isTroubled = on.some(({ episode }) => 'scope' in episode && scopes.includes(episode.scope));
    if (world.desk.truth !== undefined) world.desk.truth.troubled[place] = isTroubled ? 1 : 0;
  }
}

/** Who is shown the truth hears of every defect once; what can be mended is looked into from then on. */
export function learnTruth(world: PlainWorld): void {
  if (!seesTruth(world)) return;
  for (const each of defects(world).filter(({ known }) => !known)) {
    const { episode } = each;
    if (episode.mechanism !== 'shares') continue;
    each.known = true;
    world.log.record('defect known', world.tick, episode.scope, NONE);
    if (episode.mendedByDiagnosis) diagnose(world, episode.scope, false);
  }
}

function defects({ episodes }: PlainWorld): PlainEpisode[] {
  return episodes.filter(({ active, episode }) => active && episode.mechanism === 'shares' && episode.isDefect);
}
