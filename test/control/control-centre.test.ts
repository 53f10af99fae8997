import { describe, expect, test } from 'vitest';
import { closedDay, openDay } from '../../src/control/control-centre.ts';
import { DecisionLog } from '../../src/control/decision.ts';
import { newDesk } from '../../src/control/desk.ts';
import { CALENDAR, GO_NO_GO, GOVERNANCE, RULES } from '../../src/control/unused-pace.ts';
import type { View } from '../../src/control/view.ts';
import { samplePlan } from '../kit/plan.ts';
import { plannedRule } from '../kit/planned-rule.ts';
import type { SampleOptions } from '../kit/sample-options.ts';
import { sampleView } from '../kit/sample-view.ts';

const NO_CAP = Number.POSITIVE_INFINITY;

function centreOf(options: SampleOptions) {
  const plan = samplePlan(options);
  const desk = newDesk(plan);
  const log = new DecisionLog();
  return {
    desk,
    log,
    open: (figures: Partial<View> = {}, capPerDay = NO_CAP) => {
      const view = sampleView(plan, figures);
      openDay(desk, plan, view, capPerDay, log);
      return view;
    },
    stayClosed: (figures: Partial<View> = {}) => closedDay(desk, plan, sampleView(plan, figures), NO_CAP, log),
    said: () => log.lines().map(({ kind, evidence }) => [kind, ...evidence]),
  };
}

describe('an opening', () => {
  test('goes with the target, tells it, and shares it out', () => {
    const centre = centreOf({ volumePerDay: 100 });
    const view = centre.open();
    expect(centre.said()).toEqual([
      ['target', 100, 0],
      ['go', 100, 100],
    ]);
    expect([...centre.desk.allocation.ofStratum]).toEqual([100]);
    expect([centre.desk.go, centre.desk.volume, view.goDays, view.plannedVolume]).toEqual([true, 100, 1, 100]);
  });

  test('tells the target only when it changes, in whole installations', () => {
    const centre = centreOf({ volumePerDay: 99.9 });
    centre.open();
    centre.open();
    expect(centre.said().filter(([kind]) => kind === 'target')).toEqual([['target', 99, 0]]);
  });

  test('holds the volume to the cap and to what is there', () => {
    const centre = centreOf({ volumePerDay: 100 });
    centre.open({}, 60);
    expect(centre.desk.volume).toBe(60);
    expect(centre.desk.account.taken[GOVERNANCE]).toBe(40);
    centre.open({ freshWaiting: Int32Array.of(7) }, 60);
    expect(centre.desk.volume).toBe(7);
  });

  test('what a strategy held back goes on once another has taken over that holds nothing back', () => {
    const groups = { name: 'dependent-groups', settings: { volumePerDay: 10, cohorts: [0, 1], success: 1, error: 1 } };
    const centre = centreOf({
      strata: [
        { id: 'a', cohort: 'first', untouched: 50 },
        { id: 'b', cohort: 'second', untouched: 50 },
      ],
      control: {
        strategy: groups,
        handOver: [{ day: 1, strategy: { name: 'fixed', settings: { volumePerDay: 10 } } }],
      },
    });
    // A group of nobody would have succeeded.
    const inScope = new Float64Array(centre.desk.paused.length).fill(50);
    centre.open({ day: 0, inScope });
    expect([...centre.desk.allocation.ofStratum]).toEqual([10, 0]);
    centre.open({ day: 1 });
    expect([...centre.desk.allocation.ofStratum]).toEqual([5, 5]);
  });

  test('with nothing to start is go, and no experience', () => {
    const centre = centreOf({ volumePerDay: 100 });
    const view = centre.open({ freshWaiting: Int32Array.of(0) });
    expect([centre.desk.go, centre.desk.volume, view.goDays]).toEqual([true, 0, 0]);
  });

  test('is no-go without figures of yesterday, unless that is waived or there was no yesterday', () => {
    const strict = centreOf({ control: { waivesMissingData: false } });
    strict.open({ alertsYesterday: -1, day: 3 });
    expect(strict.said().at(-1)).toEqual(['no-go']);
    expect([strict.desk.go, strict.desk.volume, strict.desk.account.taken[GO_NO_GO]]).toEqual([false, 0, 100]);
    strict.open({ alertsYesterday: -1, day: 0 });
    expect(strict.desk.go).toBe(true);
    const lenient = centreOf({ control: { waivesMissingData: true } });
    lenient.open({ alertsYesterday: -1, day: 3 });
    expect(lenient.desk.go).toBe(true);
  });

  test('is no-go where a rule lets less than one installation through', () => {
    const rules = [plannedRule('alerts-total', { limitPerDay: 100 }, { action: 'throttle' })];
    const centre = centreOf({ control: { rules } });
    const view = centre.open({ alertsYesterday: 100, migratedInstallations: 50 });
    expect([centre.desk.go, view.goDays]).toEqual([false, 0]);
    expect([...centre.desk.allocation.ofStratum]).toEqual([0]);
  });

  test('charges a throttle to the rules', () => {
    const rules = [plannedRule('alerts-total', { limitPerDay: 100 }, { action: 'throttle' })];
    const centre = centreOf({ control: { rules } });
    centre.open({ alertsYesterday: 50, migratedInstallations: 50 });
    expect([centre.desk.volume, centre.desk.account.taken[RULES]]).toEqual([49, 51]);
  });

  test('lets the strategy look at the evidence first', () => {
    const settings = { rungs: [10, 20], minimumDays: 1, mostFailedOfResolved: 1, minimumSample: 0, down: 1 };
    const centre = centreOf({ control: { strategy: { name: 'ladder', settings } } });
    centre.open({ goDays: 1 });
    expect(centre.desk.volume).toBe(20);
    centre.open({ goDays: 1, halts: 1 });
    expect(centre.desk.volume).toBe(10);
  });
});

describe('retries', () => {
  const twoQueues: Partial<View> = { freshWaiting: Int32Array.of(0), retriesWaiting: Int32Array.of(80) };

  test('may take all of the day where no budget holds them', () => {
    const centre = centreOf({ volumePerDay: 100 });
    centre.open(twoQueues);
    expect([...centre.desk.retriesLeft]).toEqual([80]);
  });

  test('have their budget as an allowance', () => {
    const centre = centreOf({ volumePerDay: 100, control: { retryShare: 0.3 } });
    centre.open(twoQueues);
    expect([...centre.desk.retriesLeft]).toEqual([30]);
  });
});

describe('a closed day', () => {
  test('starts nothing, tells no decision but a new target, and charges the calendar', () => {
    const centre = centreOf({ volumePerDay: 100 });
    centre.stayClosed();
    expect([centre.desk.go, centre.desk.volume]).toEqual([false, 0]);
    expect(centre.desk.account.taken[CALENDAR]).toBe(100);
    expect(centre.said()).toEqual([['target', 100, 0]]);
  });

  test('leaves the strategy where it was', () => {
    const settings = { rungs: [10, 20], minimumDays: 1, mostFailedOfResolved: 1, minimumSample: 0, down: 1 };
    const centre = centreOf({ control: { strategy: { name: 'ladder', settings } } });
    centre.stayClosed({ goDays: 5 });
    expect(centre.desk.target).toBe(10);
  });
});

test("days without a start use nobody's turn up: seven strata share one retry a day, five days a week", () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const strata = ids.map((id) => ({ id, untouched: 100 }));
  for (const off of ['closed', 'no-go'] as const) {
    const centre = centreOf({ volumePerDay: 100, strata, control: { strategy: FIXED, retryShare: 0.01, rules: CALM } });
    const turns = ids.map(() => 0);
    for (let day = 0; day < 70; day++) {
      const isOff = day % 7 >= 5;
      const figures: Partial<View> = {
        retriesWaiting: new Int32Array(7).fill(50),
        openIncidents: isOff ? 1 : 0,
      };
      if (isOff && off === 'closed') centre.stayClosed(figures);
      else centre.open(figures);
      if (centre.desk.go)
        centre.desk.demand.retries.forEach((retries, stratum) => {
          turns[stratum] += retries;
        });
    }
    // 50 working days, one retry each, over seven strata.
    expect(Math.min(...turns)).toBeGreaterThanOrEqual(6);
    expect(Math.max(...turns)).toBeLessThanOrEqual(9);
  }
});

const FIXED = { name: 'fixed', settings: { volumePerDay: 100 } };
const CALM = [plannedRule('external-health', { openIncidents: 1 }, { action: 'no-go' })];
