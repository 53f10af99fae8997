import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strategiesOf } from '../../src/control/hand-over.ts';
import { STATES } from '../../src/fleet/installation.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { sampleLaw } from '../kit/amounts.ts';
import { anyLawfulOptions } from '../kit/any-plan.ts';
import { samplePlan } from '../kit/plan.ts';
import { plannedRule } from '../kit/planned-rule.ts';
import type { SampleOptions } from '../kit/sample-options.ts';
import { GUIDE_PLUG_IN, guideDefinitions } from '../kit/sample-plug-in.ts';
import { SEVERE_SETTINGS } from '../kit/severe-settings.ts';

const SEVERE = plannedRule(
  'ratio-executed',
  { ...SEVERE_SETTINGS['ratio-executed'], threshold: 0.05 },
  { scopeKind: 'dmc' },
);

await guideDefinitions();

/** A control centre that goes by the module of the guide. */
const OF_THE_GUIDE: NonNullable<SampleOptions['control']> = {
  plugIns: [GUIDE_PLUG_IN],
  strategy: { name: 'steady', settings: { start: 20, add: 5 } },
  rules: [plannedRule('failed-so-far', { threshold: 0.1, minimumSample: 5 }, { scopeKind: 'dmc' })],
};

/** All that was decided and done on the first days of a future. */
function firstDays(plan: Plan, days: number, replication: number) {
  const run = simulate(plan, replication);
  return {
    log: run.log.lines().filter(({ tick }) => tick < days * 96),
    started: [...run.started.subarray(0, days)],
    states: [...run.states.subarray(0, days * STATES)],
    alerts: [...run.alerts.subarray(0, days)],
    conduct: [...run.conduct.subarray(0, days)],
  };
}

/*
 * The control centre decides on what it is shown. So two worlds that differ only in what will happen from some day on are
 * the same world until then.
 */
describe('what is to come changes nothing before it comes', () => {
  const DAYS = 12;
  /** The same plan with a stratum, a supplier and a defect whose dates lie that far beyond the first days. */
  const withFuture = (options: SampleOptions, ahead: number): Plan =>
    samplePlan({
      ...options,
      days: Math.max(options.days ?? 0, 20),
      repair: {},
      strata: [
        ...(options.strata ?? []),
        { id: 's7', cohort: 'cohort-3', dmc: 'dmc-3', supplier: 'future', entry: 'future', untouched: 30 },
      ],
      milestones: { ...options.milestones, zero: { date: DAYS + ahead } },
      entries: { ...options.entries, future: { when: { milestone: 2 } } },
      suppliers: { ...options.suppliers, future: { ready: DAYS + 2 * ahead } },
      disturbances: [
        ...(options.disturbances ?? []),
        {
          id: 'z-future',
          disturbance: 'defect',
          settings: { minutes: 0, trouble: ahead % 5, times: 1, plus: ahead / 10 },
          quantities: { onset: DAYS + (ahead % 3) },
        },
      ],
    });

  test('dates, defects and shares of later days', () => {
    fc.assert(
      fc.property(
        anyLawfulOptions(),
        fc.integer({ min: 0, max: 7 }),
        fc.integer({ min: 0, max: 7 }),
        fc.nat(99),
        (options, one, other, replication) => {
          const [a, b] = [one, other].map((ahead) => firstDays(withFuture(options, ahead), DAYS, replication));
          expect(a).toEqual(b);
        },
      ),
      { numRuns: 80, seed: 1 },
    );
  });

  // A defect that changes no outcome is there all the same: who knows the truth would stop.
  test('nor does what is wrong and cannot be seen', () => {
    const hidden: NonNullable<SampleOptions['disturbances']>[number] = {
      id: 'z-hidden',
      disturbance: 'defect',
      settings: { minutes: 0, trouble: 2, times: 1, plus: 1e-16 },
      quantities: { onset: 2 },
    };
    let stopped = 0;
    fc.assert(
      fc.property(anyLawfulOptions(), fc.nat(99), fc.nat(3), (drawn, replication, how) => {
        // One in four is decided by code of a user's own.
        const options = how === 0 ? { ...drawn, control: { ...drawn.control, ...OF_THE_GUIDE } } : drawn;
        const decided = (disturbances: NonNullable<SampleOptions['disturbances']>) => {
          const plan = samplePlan({ ...options, disturbances });
          const all = firstDays(plan, plan.calendar.days, replication);
          return { ...all, log: all.log.filter(({ kind }) => !kind.startsWith('defect')) };
        };
        const stated = options.disturbances ?? [];
        const [without, withHidden] = [stated, [...stated, hidden]].map(decided);
        const { control } = samplePlan(options);
        const knows = strategiesOf(control).some(({ heed }) => heed !== undefined);
        if (!knows) expect(withHidden).toEqual(without);
        else if (JSON.stringify(withHidden) !== JSON.stringify(without)) stopped++;
      }),
      { numRuns: 120, seed: 3 },
    );
    expect(stopped).toBeGreaterThan(0);
  });

  test('and how long a diagnosis will take, until the shorter one would be over', () => {
    let halted = 0;
    fc.assert(
      fc.property(anyLawfulOptions(), fc.nat(99), (options, replication) => {
        const withDiagnosis = (ticks: number): Plan =>
          samplePlan({ ...options, control: { rules: [SEVERE], diagnosis: sampleLaw(ticks) } });
        const plan = withDiagnosis(300);
        const first = simulate(plan, replication)
          .log.lines()
          .find(({ kind }) => kind === 'halt');
        fc.pre(first !== undefined && first.tick < (plan.calendar.days - 4) * 96);
        halted++;
        const days = Math.floor((first?.tick ?? 0) / 96) + 3;
        expect(firstDays(withDiagnosis(5000), days, replication)).toEqual(firstDays(plan, days, replication));
      }),
      { numRuns: 20, seed: 2 },
    );
    expect(halted).toBeGreaterThanOrEqual(20);
  });
});
