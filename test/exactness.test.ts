import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULES } from '../src/control/rules/index.ts';
import { DISTURBANCES } from '../src/disturbance/index.ts';
import { checkPlan } from '../src/plan/check-plan.ts';
import { BLOCKER_SUM, BLOCKER_SUMS, CAMPAIGN_SUM, CAMPAIGN_SUMS } from '../src/simulation/barrier-run.ts';
import { TOTAL, type Total } from '../src/simulation/run.ts';
import { simulate } from '../src/simulation/simulate.ts';
import { newWorld } from '../src/simulation/world.ts';
import { anyOptions } from './kit/any-options.ts';
import { expectSame } from './kit/expect-same.ts';
import { clearedOn } from './kit/figures.ts';
import { figuresOf } from './kit/figures-of.ts';
import { expectSameLaw } from './kit/kolmogorov-smirnov.ts';
import { seedrandomChance } from './kit/plain/chance.ts';
import { plainFuture } from './kit/plain/plain.ts';
import { samplePlan } from './kit/plan.ts';
import { plannedRule } from './kit/planned-rule.ts';
import type { SampleOptions } from './kit/sample-options.ts';
import { filesIn, planIn } from './kit/scenario-files.ts';
import { shrunkPlan } from './kit/shrunk-plan.ts';
import { thinnedScenario } from './kit/thinned-scenario.ts';

/*
 * The simulator against the plain one, which was written from docs/model.md alone: one object an installation, every
 * mark looked at. Where both draw at the same addresses every figure must be equal to the last digit.
 */
describe('figure by figure', () => {
  test('any plan that uses every part of the model', () => {
    const disturbances = new Set<string>();
    const rules = new Set<string>();
    fc.assert(
      fc.property(anyOptions(), fc.nat(100_000), (options, replication) => {
        const plan = samplePlan(options);
        fc.pre(checkPlan(plan).length === 0);
        for (const { disturbance } of plan.disturbances) disturbances.add(disturbance);
        for (const { rule } of plan.control.rules) rules.add(rule);
        expectSame(figuresOf(simulate(plan, replication)), figuresOf(plainFuture(plan, replication)));
      }),
      { numRuns: 200, seed: 20_191_122 },
    );
    // As few plans as these have met everything.
    expect([...disturbances].sort()).toEqual(Object.keys(DISTURBANCES).sort());
    expect([...rules].sort()).toEqual(Object.keys(RULES).sort());
  });

  test.each([
    ['november-2019.yaml', 100],
    ['november-2019-anomaly.yaml', 1],
    ['two-cohorts.yaml', 60],
    ['firmware-over-the-air.yaml', 60],
    ['alerts-by-dno.yaml', 200],
    ['peer-benchmark.yaml', 800],
    ['tooling-by-hand.yaml', 300],
    ['outages-and-failovers.yaml', 60],
    ['february-2020-mds.yaml', 150],
    ['raising-the-cap.yaml', 50],
    ['live-service-criteria.yaml', 100],
    ['defect-or-drift.yaml', 20],
    ['firmware-first.yaml', 80],
    ['auxiliary-load.yaml', 200],
    ['dated-gates.yaml', 150],
    ['reports-and-gates.yaml', 20],
    ['people.yaml', 40],
    ['substantively-equivalent.yaml', 40],
    ['tested-one-by-one.yaml', 40],
    ['change-of-supplier.yaml', 200],
    ['stale-authorisations.yaml', 200],
    ['growing-fleet.yaml', 150],
    ['early-life.yaml', 60],
    ['learning.yaml', 20],
    ['background-surge.yaml', 100],
    ['slow-service.yaml', 60],
  ])('the scenario %s, at one part in %i of its size', async (scenario, divisor) => {
    const plan = shrunkPlan(await planIn(filesIn('scenarios'), scenario), divisor);
    expect(checkPlan(plan)).toEqual([]);
    for (const replication of [0, 1]) {
      const run = simulate(plan, replication);
      expectSame(figuresOf(run), figuresOf(plainFuture(plan, replication)));
      expect(run.totals[TOTAL.attempts]).toBeGreaterThan(300);
    }
  });

  test('December 2021 with what could be upgraded, thinned', async () => {
    const words = 'time: { horizon: 270 days }';
    // The first two combinations are tested, the others rest on them.
    const thinned = await thinnedScenario('december-2021-secure-upgradable', words, (cell) =>
      [cell('status'), Math.min(12, Number(cell('dmc').split('-').at(-1)))].join(),
    );
    const plan = shrunkPlan(thinned, 40);
    expect(checkPlan(plan)).toEqual([]);
    const run = simulate(plan, 0);
    expectSame(figuresOf(run), figuresOf(plainFuture(plan, 0)));
    expect(run.totals[TOTAL.attempts]).toBeGreaterThan(300);
  });

  test('the whole programme, thinned', async () => {
    // Until the campaigns of both large cohorts are at work; of each entry one stratum of every status and firmware.
    const words = 'time: { horizon: 640 days, target: 2020-12-31 }';
    const thinned = await thinnedScenario('national-programme', words, (cell) =>
      ['entry', 'status', 'firmware'].map(cell).join(),
    );
    const plan = shrunkPlan(thinned, 300);
    expect(checkPlan(plan)).toEqual([]);
    const run = simulate(plan, 0);
    expectSame(figuresOf(run), figuresOf(plainFuture(plan, 0)));
    const { attempts, removed, removedMigrated } = TOTAL;
    expect(run.totals[attempts]).toBeGreaterThan(2000);
    for (const total of [removed, removedMigrated]) expect(run.totals[total]).toBeGreaterThan(10);
    const { campaignSums, blockerSums } = run.barriers;
    for (const campaign of plan.firmware!.keys())
      expect(campaignSums[campaign * CAMPAIGN_SUMS + CAMPAIGN_SUM.upgraded]).toBeGreaterThan(10);
    const auxiliaryLoad = plan.blockers!.findIndex(({ id }) => id === 'auxiliary-load');
    expect(blockerSums[auxiliaryLoad * BLOCKER_SUMS + BLOCKER_SUM.held]).toBeGreaterThan(0);
  });

  // Fleets so large that what begins small has to grow: members, joiners, reports, marks that were found.
  const LARGE: SampleOptions = {
    days: 40,
    volumePerDay: 2500,
    strata: [
      { id: 'a', dmc: 'dmc-1', supplier: 'keen', untouched: 4000, prepayment: 0.2 },
      { id: 'b', dmc: 'dmc-2', supplier: 'slow', status: 'mixed', untouched: 3000 },
    ],
    stocks: [{ stratum: 'a', state: 'fixing forward', installations: 300 }],
    outcomes: {
      plain: {
        first: { stall: 0.1, reject: 0.2, rollBack: 0.2, fixForward: 0.1, unrecoverable: 0.01 },
        hopeless: 0.05,
        unknownCode: { rollBack: 0.01 },
        stallEnds: { rollBack: 0.2, fixForward: 0.1 },
        backOff: { least: 90, shares: [0.2, 0.2, 0.6] },
        recovered: 0.5,
      },
    },
    repair: { servers: 40, service: { least: 4, shares: [0.5, 0.3, 0.2] } },
    alerts: { pending: 1, operational: 2.3, burst: 4, burstDays: 5, limit: 9000 },
    control: {
      reportLagTicks: 2,
      rules: [
        plannedRule(
          'ratio-executed',
          { threshold: 0.65, minimumSample: 100, first: 1, later: 0 },
          { scopeKind: 'dmc' },
        ),
        plannedRule('alerts-total', { limitPerDay: 9000 }, { action: 'throttle' }),
      ],
    },
  };

  test.each([0, 1, 2])('a large fleet in much trouble, replication %i', (replication) => {
    const plan = samplePlan(LARGE);
    const world = newWorld(plan);
    const slots = world.members.slots;
    const run = simulate(plan, replication, world);
    expectSame(figuresOf(run), figuresOf(plainFuture(plan, replication)));
    expect(world.members.slots).toBeGreaterThan(slots);
  });
});

/*
 * With a law of turnarounds the two draw at different addresses (a whole wave is split at once, or each attempt draws),
 * and the plain one takes all its words from seedrandom: they must agree in distribution. Eight claims of false-alarm rate
 * 1.2e-7 each.
 */
describe('in distribution, against draws from seedrandom', () => {
  // The limit of n futures and m is that of twice nm / (n + m) each, so that many quick ones spare slow ones: as 500 each.
  const FAST = 2000;
  const PLAIN = 286;
  const plan = samplePlan({
    seed: 'in distribution',
    days: 16,
    everyDay: true,
    volumePerDay: 24,
    strata: [
      { id: 'a', untouched: 60 },
      { id: 'b', dmc: 'dmc-2', untouched: 60 },
    ],
    outcomes: {
      plain: {
        first: { stall: { uniform: [0.02, 0.2] }, reject: 0.05, rollBack: 0.1, fixForward: 0.04 },
        hopeless: 0.02,
        turnaround: { least: 4, shares: [0.3, ...new Array(69).fill(0.01)] },
        stallLength: { least: 20, shares: new Array(100).fill(0.01) },
        stallEnds: { rollBack: 0.3 },
        backOff: 30,
        attemptsLimit: 3,
      },
    },
    repair: { servers: 1, service: { least: 10, shares: new Array(40).fill(0.025) } },
    alerts: { operational: 2.3, dayFactor: { uniform: [0.5, 1.5] } },
    control: {
      rules: [
        plannedRule('ratio-executed', { threshold: 0.4, minimumSample: 8, first: 1, later: 1 }, { scopeKind: 'dmc' }),
      ],
    },
  });
  const world = newWorld(plan);
  const sampled = ['stalled', 'failed', 'excluded', 'repairWaitingTicks', 'halts'] as const satisfies readonly Total[];
  const sampleOf = (run: ReturnType<typeof simulate>): number[] => [
    clearedOn(run),
    ...sampled.map((total) => run.totals[TOTAL[total]]),
    // What is on the network when half of the time has passed: the turnarounds decide it.
    run.migrated[3],
    run.alerts[6],
  ];
  const fast = Array.from({ length: FAST }, (_, replication) => sampleOf(simulate(plan, replication, world)));
  const plain = Array.from({ length: PLAIN }, (_, replication) =>
    sampleOf(plainFuture(plan, replication, seedrandomChance(`plain ${replication}`))),
  );

  test.each(['clearance', ...sampled, 'on the network', 'alerts'].map((name, place) => [name, place] as const))(
    '%s',
    (_, place) => {
      expectSameLaw(
        fast.map((sample) => sample[place]),
        plain.map((sample) => sample[place]),
        1.2e-7,
      );
      // A figure that never varies would prove nothing.
      expect(new Set(fast.map((sample) => sample[place])).size).toBeGreaterThan(2);
    },
  );
});
