import { afterAll, describe, expect, test } from 'vitest';
import { forecast } from '../../src/forecast/make-forecast.ts';
import type { Runner, Watcher } from '../../src/forecast/runner.ts';
import { inOrder } from '../../src/forecast/tally.ts';
import { Broken } from '../../src/kernel/assert.ts';
import { NONE } from '../../src/kernel/identity.ts';
import { byPost } from '../../src/runners/by-post.ts';
import { here } from '../../src/runners/here.ts';
import { threads } from '../../src/runners/threads.ts';
import { watchedWorld } from '../../src/simulation/watched-futures.ts';
import { eventfulPlan } from '../kit/eventful-plan.ts';
import { samplePlan } from '../kit/plan.ts';
import { tallyOf } from '../kit/tally-of.ts';
import { THREAD_PROGRAM } from '../kit/thread-program.ts';

const [one, three] = [1, 3].map((most) => threads(most, undefined, THREAD_PROGRAM));
afterAll(async () => {
  await Promise.all([one.end(), three.end()]);
});

const RUNNERS: readonly (readonly [name: string, runner: Runner & Watcher])[] = [
  ['here', here],
  ['by post', byPost],
  ['one thread', one],
  ['three threads', three],
];

const plain = samplePlan({ days: 15, outcomes: { plain: { first: { rollBack: 0.2 } } } });
const eventful = { ...eventfulPlan(), effort: { replications: 0, precisionDays: 0, mostReplications: 120 } };
const DEFECT = eventful.scopes.findIndex(({ id }) => id === 'dmc x');
/** Installations that wait to be listed, and stand in another state: the check of a plan would have found it. */
const untold = { stratum: 0, state: 0, installations: 1, attemptsUsed: 0, ageTicks: 0 };
const breaking = { ...plain, stocks: [untold, { ...untold, state: 2 }] };

const bytesHere = forecast(eventful, here).then((made) => JSON.stringify(made));

// What any runner keeps, so that nobody can tell from a forecast where its replications ran.
describe.each(RUNNERS)('%s', (_, runner) => {
  test.each([
    ['a plain plan', plain],
    ['an eventful plan', eventful],
  ])('of %s, has the tally of those replications and of no others', async (_name, plan) => {
    const tally = inOrder(await runner.run(plan, 3, 12));
    expect(tally.replications).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(tally).toEqual(tallyOf(plan, tally.replications));
  });

  test('runs nothing where nothing is asked', async () => {
    expect(await runner.run(plain, 5, 5)).toEqual(tallyOf(plain, []));
  });

  test('runs fewer replications than there are threads', async () => {
    expect(await runner.run(plain, 8, 9)).toEqual(tallyOf(plain, [8]));
  });

  test('forecasts the same bytes', async () => {
    expect(JSON.stringify(await forecast(eventful, runner))).toBe(await bytesHere);
  });

  test('runs several plans at the same time without mixing them', async () => {
    const tallies = await Promise.all([eventful, plain, eventful].map((plan) => runner.run(plan, 0, 6)));
    const alone = [eventful, plain].map((plan) => tallyOf(plan, [0, 1, 2, 3, 4, 5]));
    expect(tallies.map(inOrder)).toEqual([alone[0], alone[1], alone[0]]);
  });

  test('tells of the first replication that breaks, as our own fault, and works on afterwards', async () => {
    const failed = await runner.run(breaking, 2, 20).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Broken);
    expect(String(failed)).toMatch(/replication 2, day 0\)$/);
    expect(await runner.run(plain, 8, 9)).toEqual(tallyOf(plain, [8]));
  });

  test('watches the futures of a list, in its order, and tells of the same rules at the same moments', async () => {
    const which = [7, 0, 3, 12, 1];
    const [watched, alone] = [await runner.watch(eventful, which, DEFECT), which.map(watchedWorld(eventful, DEFECT))];
    expect(watched).toEqual(alone);
    expect(watched.some(({ stops }) => stops[0] > 0)).toBe(true);
    expect(await runner.watch(eventful, [], DEFECT)).toEqual([]);
  });

  test('tells of the first one of a list that breaks, and watches on afterwards', async () => {
    const failed = await runner.watch(breaking, [5, 2, 9, 4], NONE).catch((error: unknown) => error);
    expect(String(failed)).toMatch(/replication 5, day 0\)$/);
    expect(await runner.watch(plain, [8], NONE)).toEqual([watchedWorld(plain, NONE)(8)]);
  });
});
