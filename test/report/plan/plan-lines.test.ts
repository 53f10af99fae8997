import { describe, expect, test } from 'vitest';
import { barrierLines } from '../../../src/report/plan/barrier-lines.ts';
import { churnLines } from '../../../src/report/plan/churn-lines.ts';
import { controlLines } from '../../../src/report/plan/control-lines.ts';
import { eligibilityLines } from '../../../src/report/plan/eligibility-lines.ts';
import { fleetLines } from '../../../src/report/plan/fleet-lines.ts';
import { planLines } from '../../../src/report/plan/plan-lines.ts';
import { serviceLines } from '../../../src/report/plan/service-lines.ts';
import { timeLines } from '../../../src/report/plan/time-lines.ts';
import { troubleLines } from '../../../src/report/plan/trouble-lines.ts';
import { eventfulPlan } from '../../kit/eventful-plan.ts';
import { samplePlan } from '../../kit/plan.ts';
import { richPlan } from '../../kit/rich-plan.ts';

describe('the parts of a plan in words', () => {
  test('time', () => {
    expect(timeLines(eventfulPlan())).toEqual([
      '6 January 2020 to 5 March 2020, 60 days: 43 migration days; closed: weekend 16, closed 1',
      'attempts start in 10 waves from 08:00 to 17:00',
      'no target date',
    ]);
    expect(timeLines({ ...samplePlan({ waves: [40] }), targetDay: 5 }).slice(1)).toEqual([
      'attempts start at 10:00',
      'wanted clear by 11 January 2020',
    ]);
  });

  test('services', () => {
    expect(serviceLines(samplePlan())).toEqual([]);
    expect(serviceLines(richPlan())).toEqual([
      'dsp, for all: 300 an hour (3,000 a day) from the first day on; of its capacity 90% is left from 80% on, 50% is left from 90% on',
      's1sp, for elster: 100 an hour (1,000 a day) from the first day on; 400 an hour (4,000 a day) from fix on',
    ]);
  });

  test('how the fleet changes by itself', () => {
    expect(churnLines(samplePlan())).toEqual([]);
    const plan = samplePlan({
      strata: [
        { id: 'a', label: 'Active ones', status: 'active', untouched: 10 },
        { id: 'b', untouched: 10 },
      ],
      churn: {
        settledEveryDays: 28,
        removals: [{ yearlyShare: 0.024 }],
        changesOfSupplier: [{ yearlyShare: { uniform: [0.1, 0.2] }, scope: 'dmc dmc-1' }],
        becomes: { a: 'b' },
        growth: [
          { stratum: 'a', installations: 500, fromDay: 7 },
          { stratum: 'b', installations: 30, untilDay: 1_000_000 },
          { stratum: 'b', installations: 60, untilDay: 20 },
        ],
      },
    });
    expect(churnLines(plan)).toEqual([
      '2.4% a year of the installations of the whole programme are removed, migrated or not',
      '15% (P10 to P90: 11% to 19%) a year of the untouched active installations of dmc-1 change supplier, and go dormant',
      'settled every 28 days',
      '500 installations join Active ones on 13 Jan 2020',
      '30 installations a month join b from the first day on',
      '60 installations a month join b from the first day on, until 26 Jan 2020',
    ]);
    const growth = Array.from({ length: 20 }, () => ({ stratum: 'a', installations: 5 }));
    expect(churnLines(samplePlan({ strata: [{ id: 'a' }], churn: { growth } })).slice(11)).toEqual([
      '5 installations join a on the first day',
      'and 8 more',
    ]);
  });

  test('the fleet', () => {
    expect(fleetLines(eventfulPlan())).toEqual([
      '1,770 installations in 3 strata of 2 cohorts, 2 DMCs and 2 suppliers; 1,770 open, 0 migrated before',
      'first: 930 installations, 930 open',
      'second: 840 installations, 840 open',
      'active: 930 installations, 930 open',
      'dormant: 840 installations, 840 open',
    ]);
    expect(fleetLines(samplePlan())[0]).toBe(
      '1,000 installations in 1 stratum of 1 cohort, 1 DMC and 1 supplier; 1,000 open, 0 migrated before',
    );
    const many = Array.from({ length: 20 }, (_, place) => ({
      id: `s${place}`,
      cohort: `c${place + 10}`,
      untouched: 1,
    }));
    expect(fleetLines(samplePlan({ strata: many }))[13]).toBe('and 8 more');
  });

  test('eligibility', () => {
    expect(eligibilityLines(richPlan())).toEqual([
      'late (500 open): fix and (go or fix), then 2 days',
      'listed (707 open): listed from the start',
      'fix: after the horizon; passes with 90%, else 7 days later',
      'go: 7 Jan 2020',
      's1 is ready: from the start',
      's2 is ready: from the start',
    ]);
    expect(eligibilityLines(eventfulPlan())).toEqual([
      'late (800 open): soon',
      'listed (930 open): listed from the start',
      'never (40 open): never; given up if not listed by 26 Jan 2020',
      'never: after the horizon',
      'soon: 13 Jan 2020',
      'soon-after: 18 Jan 2020',
      'supplier-1 is ready: from the start',
      'supplier-2 is ready: 31 Jan 2020',
    ]);
  });

  test('gates, blockers and firmware', () => {
    expect(barrierLines(samplePlan())).toEqual([]);
    expect(barrierLines(richPlan())).toEqual([
      'agreed (500 untouched in 1 stratum): go',
      'load (1,200 untouched in 2 strata), until fix; 0: 15% (P10 to P90: 11% to 19%) of homes, all truly affected, held back; ' +
        '1: 80% of homes, 1% truly affected, let pass',
      'air (700 untouched in 1 stratum): 300 tries on every day from 7 Jan 2020 on; 90% succeed, up to 3 tries each, 7 days apart; ' +
        'without a connection: none',
    ]);
  });

  test('control', () => {
    expect(controlLines(eventfulPlan())).toEqual([
      'strategy fixed: volumePerDay 150',
      'governance cap: 120 a day from the first day',
      "days go ahead without yesterday's figures",
      'rule failures (ratio-executed): halt, resumed after diagnosis on each DMC; threshold 0.2; minimumSample 20; first 1; later 1',
      'rule health (external-health): no-go on the programme; openIncidents 1',
      'rule look (ratio-executed): throttle to 50% on each DMC; threshold 0.2; minimumSample 20; first 1; later 1; a dry run',
    ]);
    const mix = { leastActive: 0.1, mostActive: 0.8 };
    const shareOut = { floorPerDay: 100, newEntryPerDay: 50, newEntryDays: 3, mix };
    expect(controlLines(samplePlan({ control: { shareOut, retryShare: 0.2 } })).slice(1)).toEqual([
      'no governance cap',
      "days go ahead without yesterday's figures",
      'every supplier gets 100 a day before the rest',
      'a newly listed entry starts at most 50 a day for 3 migration days',
      'of each day 10% is kept for active and mixed installations',
      'active and mixed installations take at most 80% of a day',
      'retries take at most 20% of a day',
    ]);
  });

  test('trouble', () => {
    expect(troubleLines(eventfulPlan())).toEqual([
      'plain: of first attempts 3% stall, 2% are rejected, 4% are rolled back, 2% are fixed forward, 1% are left unrecoverable',
      'plain: an attempt that goes straight through takes 4 hours; given up after 5 failed attempts',
      'the repair team has no limit; 1 hour of work each, round the clock',
      'defect in DMC x',
      'incidents in the whole programme',
      'late (delayed-failures) in the whole programme',
      'loss (learning-loss) in the whole programme',
      'surge (alert-surge) in the region of north',
      'surge-of-y (alert-surge) in DMC y',
      'no limit of alerts',
      'alerts by DNO: mid 60%, limit 1,500 a day; north 40%, no limit',
    ]);
    const anomalyThreshold = { volumePerDay: 680, noticeTicks: 4, lead: { least: 96, shares: [0.5, 0.5] } };
    expect(troubleLines(samplePlan({ anomalyThreshold })).at(-2)).toBe(
      'what is started above 680 a day is quarantined as stalled; noticed 1 hour later; lifted, and all released, 24 to 24.3 hours after that',
    );
    const raised = { ...anomalyThreshold, per: 'supplier' as const, lead: 288, raisedTo: 2000 };
    expect(troubleLines(samplePlan({ anomalyThreshold: raised })).at(-2)).toBe(
      'what is started by one supplier above 680 a day is quarantined as stalled; noticed 1 hour later; raised to 2,000, and all released, 72 hours after that',
    );
    const own = { ...raised, suppliers: { 'supplier-1': 60 } };
    expect(troubleLines(samplePlan({ anomalyThreshold: own })).at(-2)).toContain('680 a day (60 for supplier-1) is');
    const outage = {
      id: 'out',
      disturbance: 'outage',
      settings: { minutes: 0, fate: 2, lagMinutes: 60 },
      laws: { length: 4 },
    };
    const services = [{ id: 'dsp', steps: [{ volumePerHour: 9 }] }];
    const disturbances = [{ ...outage, service: 'dsp', quantities: { onset: 0, hits: 0.25 } }];
    expect(troubleLines(samplePlan({ services, disturbances })).at(-2)).toBe(
      'out (outage) in what goes through dsp; hits 25% of what is in flight; known 1 hour later',
    );
    expect(troubleLines(samplePlan())[0]).toBe('plain: of first attempts all go straight through');
  });
});

test('the whole begins with the verdict and ends with what it can be found by', () => {
  const plan = { ...eventfulPlan(), classification: 'Public' };
  const lines = planLines(plan);
  expect(lines.slice(0, 4)).toEqual(['sample is sound.', plan.question, '', 'When']);
  expect(lines.at(-2)).toMatch(/^plan [0-9a-f]{12}, seed 'sample', version 0\.0\.0$/);
  expect(lines.at(-1)).toBe('Public');
  expect(lines.filter((line) => line.length > 100)).toEqual([]);
  expect(planLines(richPlan()).join('\n')).toContain('Stated\n  1 assumption, 1 source');
});
