import { describe, expect, test } from 'vitest';
import { DISTURBANCES, type Disturbance } from '../../src/disturbance/index.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { begin } from '../../src/simulation/begin.ts';
import { layOutEpisodes } from '../../src/simulation/given.ts';
import type { Run } from '../../src/simulation/run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { expectSame } from '../kit/expect-same.ts';
import { figuresOf } from '../kit/figures-of.ts';
import { plainFuture } from '../kit/plain/plain.ts';
import { planAround } from '../kit/scenario-around.ts';

/*
 * What every disturbance of the registry keeps. A new one is taken in by itself: its example must do something in this
 * scenario, and what it calls harmless must not.
 */

const RULES = `
- { rule: ratio-executed, scope: dmc, threshold: 12%, minimumSample: 12, action: halt, resume: after diagnosis }
- { rule: unknown-error, count: 1, action: halt, resume: 2 days }
- { rule: external-health, count: 1, action: no-go }
- { rule: alerts-total, threshold: '900 alerts a day', action: throttle }
`;

const REPLICATIONS = [0, 1, 2];
const ALL = Object.values(DISTURBANCES);

/** The scenario with these items in its list of disturbances. */
function planWith(...items: readonly string[]): Promise<Plan> {
  // It reviews and aims at the same volume for ever: what befalls its reviews shows in the log.
  const volume = "'20 installations a day'";
  const strategy = `kind: aimd\nstart: ${volume}\nadd: ${volume}\nleast: ${volume}\nmost: ${volume}\ngate: { failedOfResolved: 5%, minimumSample: 10 }`;
  const disturbances = items.map((item) => item.trim()).join('\n');
  return planAround({ strategy, rules: RULES, horizon: '45 days', ...(items.length === 0 ? {} : { disturbances }) });
}

const WITHOUT = await planWith();

/** The same item under another id. */
function renamed({ example }: Disturbance, id: string): string {
  return example.replace(/^( *(?:- )?id:).*$/m, `$1 ${id}`);
}

/** What it lays out in one replication, wherever it stands in the plan. */
function episodesOf(plan: Plan, replication: number) {
  const world = newWorld(plan);
  begin(world, replication);
  const episodes = layOutEpisodes(world.given, plan, world.luck).map(({ episode }) => episode);
  return episodes.filter(({ fromTick, untilTick }) => fromTick < untilTick);
}

/** Episodes in words that are the same for the same chance: whose they are is left out. */
function told(episodes: unknown): string {
  return JSON.stringify(episodes, (key, value) => (key === 'owner' ? null : value));
}

function figures(plan: Plan, replication: number) {
  return figuresOf(simulate(plan, replication));
}

const FIGURES_WITHOUT = REPLICATIONS.map((replication) => figures(WITHOUT, replication));

/** All that was decided and seen before a day. */
function seenUntil(run: Run, day: number) {
  return {
    log: run.log.lines().filter(({ tick }) => tick < day * 96),
    started: [...run.started.subarray(0, day)],
    open: [...run.open.subarray(0, day)],
    alerts: [...run.alerts.subarray(0, day)],
    conduct: [...run.conduct.subarray(0, day)],
  };
}

describe.each(ALL)('the disturbance $name', (disturbance) => {
  const { example, harmless } = disturbance;
  const planned = planWith(example);

  test('without size or length, or beyond the horizon, is as if it were not there', async () => {
    expect(harmless.length).toBeGreaterThan(0);
    for (const item of harmless) {
      const plan = await planWith(item);
      expect(plan.disturbances).toHaveLength(1);
      for (const replication of REPLICATIONS) {
        expectSame(figures(plan, replication), FIGURES_WITHOUT[replication]);
      }
    }
  });

  test('does something otherwise, the same whenever the same future is asked for', async () => {
    const plan = await planned;
    const world = newWorld(plan);
    const changed = REPLICATIONS.filter((replication) => {
      const alone = figures(plan, replication);
      // In a world that was used before, after another replication.
      simulate(plan, replication + 7, world);
      expectSame(figuresOf(simulate(plan, replication, world)), alone);
      return JSON.stringify(alone) !== JSON.stringify(FIGURES_WITHOUT[replication]);
    });
    expect(changed.length).toBeGreaterThan(0);
  });

  test('befalls every strategy and pace alike', async () => {
    const plan = await planned;
    const slow = { ...plan.control, strategy: { name: 'fixed', settings: { volumePerDay: 3 } }, rules: [] };
    for (const replication of REPLICATIONS) {
      expect(episodesOf({ ...plan, control: slow }, replication)).toEqual(episodesOf(plan, replication));
    }
  });

  test('is its own: two of a kind under different ids differ where chance decides', async () => {
    const one = await planWith(renamed(disturbance, 'one'));
    const other = await planWith(renamed(disturbance, 'another'));
    const laidOut = (plan: Plan) => REPLICATIONS.map((replication) => told(episodesOf(plan, replication)));
    const draws = new Set(laidOut(one)).size > 1;
    expect(JSON.stringify(laidOut(one)) !== JSON.stringify(laidOut(other))).toBe(draws);
  });

  test('is seen by nobody before it begins', async () => {
    const plan = await planned;
    for (const replication of REPLICATIONS) {
      const first = Math.min(...episodesOf(plan, replication).map(({ fromTick }) => fromTick));
      const day = Math.min(Math.floor(first / 96), plan.calendar.days);
      const [run, runWithout] = [simulate(plan, replication), simulate(WITHOUT, replication)];
      expectSame(seenUntil(run, day), seenUntil(runWithout, day));
    }
  });
});

describe('goes together with any other: the books add up', async () => {
  // Each twice, compiled once; then any two are left in the plan.
  const twice = ['one', 'other'].flatMap((which) => ALL.map((each) => renamed(each, `${which}-${each.name}`)));
  const plan = await planWith(...twice);

  // The simulator audits its books at every midnight: a fault in them is thrown.
  test.each(ALL)('$name', ({ name }) => {
    for (const other of ALL) {
      const ids = [`one-${name}`, `other-${other.name}`];
      const disturbances = plan.disturbances.filter(({ id }) => ids.includes(id));
      expect(disturbances).toHaveLength(2);
      expect(simulate({ ...plan, disturbances }, 5).replication).toBe(5);
    }
  });
});

// Both simulators meet all of them at random in test/exactness.test.ts.
test('each with its neighbour, and all at once: both simulators agree', async () => {
  const plans = ALL.map((one, place) => [renamed(one, 'm-one'), renamed(ALL[(place + 1) % ALL.length], 'm-other')]);
  for (const items of [...plans, ALL.map((each, place) => renamed(each, `m-${place}`))]) {
    const plan = await planWith(...items);
    expectSame(figures(plan, 7), figuresOf(plainFuture(plan, 7)));
  }
});
