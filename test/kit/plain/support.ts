import { fineFractionOf, fractionOf, PURPOSE } from '../../../src/kernel/chance.ts';
import { TICKS_PER_DAY } from '../../../src/kernel/clock.ts';
import { ticksAt } from '../../../src/kernel/duration-law.ts';
import { NONE } from '../../../src/kernel/identity.ts';
import { poissonAt } from '../../../src/kernel/poisson.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { joinRepairTeam } from './consequences.ts';
import { delayedWords } from './delayed.ts';
import { bookDays } from './queues.ts';
import { after, count, type PlainSupport, type PlainWorld } from './world.ts';

export function openSupport({ calendar }: Plan): PlainSupport {
  const cameInto = Array.from({ length: calendar.days }, () => 0);
  return { queue: [], busyServers: 0, joining: [], cameInto, asked: [], lastDay: NONE };
}

/** Section 4, 'Early life support': the questions of the day, by the tick at which they come in. */
export function askQuestions({ plan, support, day, values, chance }: PlainWorld): void {
  support.asked = Array.from({ length: TICKS_PER_DAY }, () => []);
  const { earlyLife, scopes } = plan;
  if (earlyLife === undefined) return;
  const lately = support.cameInto.slice(Math.max(0, day - earlyLife.days), day);
  const supported = lately.reduce((sum, installations) => sum + installations, 0);
  const mean = (values[earlyLife.questionsPerInstallation] * supported) / earlyLife.days;
  if (mean <= 0) return;
  const draw = (occasion: number) => chance.draw(scopes[0].hash, PURPOSE.support, day, occasion);
  const questions = poissonAt(mean, fineFractionOf(...draw(0)));
  for (let question = 1; question <= questions; question++) {
    const [whenWord, workWord] = draw(question);
    const work = Math.max(1, ticksAt(earlyLife.team.service, workWord));
    support.asked[Math.floor(fractionOf(whenWord) * TICKS_PER_DAY)].push(work);
  }
}

/** Section 5, second step: failures join by tie, then questions; then free servers take up cases. */
export function stepSupport(world: PlainWorld): void {
  const { support, plan, tick } = world;
  if (plan.earlyLife === undefined) return;
  const { service } = plan.earlyLife.team;
  const joining = support.joining
    .splice(0)
    .map((installation) => ({ installation, words: delayedWords(world, installation, 4) }))
    .sort(
      (a, b) =>
        (a.words[0] >>> 1) - (b.words[0] >>> 1) ||
        a.installation.stratum.place - b.installation.stratum.place ||
        a.installation.number - b.installation.number,
    );
  for (const { installation, words } of joining) {
    support.queue.push({ installation, since: tick, work: Math.max(1, ticksAt(service, words[1])) });
  }
  const asked = support.asked[tick % TICKS_PER_DAY];
  for (const work of asked) support.queue.push({ installation: undefined, since: tick, work });
  count(world, 'supportCases', joining.length + asked.length);
  count(world, 'questions', asked.length);
  takeUpCases(world);
}

function takeUpCases(world: PlainWorld): void {
  const { support, plan, tick } = world;
  const { servers, staffed } = (plan.earlyLife as NonNullable<Plan['earlyLife']>).team;
  while (support.queue.length > 0 && (servers === 0 || support.busyServers < servers)) {
    const next = support.queue.shift() as PlainSupport['queue'][number];
    support.busyServers++;
    support.lastDay = world.day;
    count(world, 'supportCasesStarted');
    count(world, 'supportWaitingTicks', tick - next.since);
    const staffedLeft = staffed.subarray(tick).reduce((sum, isStaffed) => sum + isStaffed, 0);
    count(world, 'supportBusyTicks', Math.min(next.work, staffedLeft));
    const { team } = plan.earlyLife as NonNullable<Plan['earlyLife']>;
    bookDays(world, team, world.run.teams.support.busyTicks, next.work);
    let over = tick;
    for (let left = next.work; left > 0 && over < world.ticks; over++) left -= staffed[over];
    after(world, over - tick, () => {
      support.busyServers--;
      if (next.installation !== undefined) joinRepairTeam(world, next.installation);
    });
  }
}

/** What there was of support, to the end of the last day on which it took a case up. */
export function sumUpSupport(world: PlainWorld): void {
  const { plan, support } = world;
  if (plan.earlyLife === undefined) return;
  const { servers, staffed } = plan.earlyLife.team;
  const there = staffed.subarray(0, (support.lastDay + 1) * TICKS_PER_DAY);
  count(world, 'supportStaffedTicks', servers * there.reduce((sum, isStaffed) => sum + isStaffed, 0));
}
