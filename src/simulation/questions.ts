import { drawAt, fineFractionOf, fractionOf, PURPOSE, purposeKey } from '../kernel/chance.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { ticksAt } from '../kernel/duration-law.ts';
import { NONE } from '../kernel/identity.ts';
import { poissonAt } from '../kernel/poisson.ts';
import type { Support } from './support.ts';
import type { World } from './world.ts';

// What is drawn on a day: how many questions there are; number i of them (from 0) at occasion i + 1.
const COUNT = 0;

/**
 * Draws the questions of a day: a Poisson number, in proportion to the installations that became operational in the days of
 * support before it, at even times.
 */
export function askToday(world: World, support: Support, day: number): void {
  const { plan, given, luck } = world;
  support.firstAsked.fill(NONE);
  const { days, questionsPerInstallation, team } = support.earlyLife;
  let supported = 0;
  for (let before = Math.max(0, day - days); before < day; before++) supported += support.cameInto[before];
  const mean = (given.values[questionsPerInstallation] * supported) / days;
  if (mean <= 0) return;
  const { key, words } = luck;
  purposeKey(luck.replication, plan.scopes[0].hash, PURPOSE.support, key, 0);
  drawAt(key, 0, day, COUNT, words);
  const questions = poissonAt(mean, fineFractionOf(words[0], words[1]));
  if (questions > support.work.length) growAsked(support, questions);
  // From the last on, so that those of one tick stand in the order of their numbers.
  for (let question = questions - 1; question >= 0; question--) {
    drawAt(key, 0, day, question + 1, words);
    const tickOfDay = Math.floor(fractionOf(words[0]) * TICKS_PER_DAY);
    support.work[question] = Math.max(1, ticksAt(team.service, words[1]));
    support.nextAsked[question] = support.firstAsked[tickOfDay];
    support.firstAsked[tickOfDay] = question;
  }
}

/** What was asked before today is in the queue, so nothing has to be kept. */
function growAsked(support: Support, questions: number): void {
  support.nextAsked = new Int32Array(2 * questions);
  support.work = new Int32Array(2 * questions);
}
