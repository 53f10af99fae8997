import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isSeq, type Node, parseDocument } from 'yaml';
import { NEVER_DAY } from '../../src/fleet/eligible-products.ts';
import { STATE_NAMES } from '../../src/fleet/installation.ts';
import { hashOfId, NONE } from '../../src/kernel/identity.ts';
import { leastOf, mostOf } from '../../src/kernel/quantity.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planHash } from '../../src/plan/plan-hash.ts';
import { compileScenario } from '../../src/scenario/compile.ts';
import { dayNumberOf } from '../../src/units/date.ts';
import { FULL_FILES, FULL_FLEET, FULL_SCENARIO } from '../kit/full-scenario.ts';
import { filesOf, planIn } from '../kit/scenario-files.ts';

const planOf = (texts: Readonly<Record<string, string>>) => planIn(filesOf(texts), 'full.yaml');
const full = await planOf(FULL_FILES);
const hash = planHash(full);

const quantityAt = (plan: Plan, place: number) => plan.quantities[place];
const certainAt = (plan: Plan, place: number) => {
  const quantity = quantityAt(plan, place);
  expect(leastOf(quantity)).toBe(mostOf(quantity));
  return leastOf(quantity);
};

describe('what is said becomes a plan', () => {
  test('strata stand in the order of their ids, rows of a file and of the scenario alike', () => {
    const { strata } = full;
    expect(strata.ids).toEqual(['elster.model-2.supplier-a.dormant', 'extra', 'first', 'second']);
    expect(strata.labels).toEqual(['elster.model-2.supplier-a.dormant', 'An extra', 'The first, of itron', 'second']);
    expect([...strata.hashes]).toEqual(strata.ids.map(hashOfId));
    expect([...strata.untouched]).toEqual([200, 100, 400, 300]);
    expect([...strata.devicesPerInstallation]).toEqual([1, 1.5, 1.47, 1.5]);
    expect([...strata.cohort].map((place) => full.cohorts[place].id)).toEqual(['elster', 'elster', 'itron', 'itron']);
    expect([...strata.supplier].map((place) => full.suppliers[place].label)).toEqual([
      'Supplier A',
      'supplier-b',
      'Supplier A',
      'supplier-b',
    ]);
    expect([...strata.entry].map((place) => full.entries[place].id)).toEqual(['soon', 'soon', 'now', 'soon']);
    expect([...strata.outcome].map((place) => full.outcomes[place].id)).toEqual(['easy', 'easy', 'usual', 'usual']);
    expect([...strata.prepayment].map((place) => certainAt(full, place))).toEqual([0, 0.12, 0, 0.15]);
    // Two strata without prepayment share the quantity: there is no luck in a constant.
    expect(strata.prepayment[0]).toBe(strata.prepayment[2]);
  });

  test('stocks are told in installations, with age and attempts', () => {
    const told = full.stocks.map(({ stratum, state, ...rest }) => ({
      stratum: full.strata.ids[stratum],
      state: STATE_NAMES[state],
      ...rest,
    }));
    expect(told).toEqual([
      { stratum: 'extra', state: 'stalled', installations: 7, attemptsUsed: 0, ageTicks: 192 },
      { stratum: 'extra', state: 'stalled', installations: 2, attemptsUsed: 1, ageTicks: 96 },
      // 147 devices at 1.47 an installation.
      { stratum: 'first', state: 'stalled', installations: 100, attemptsUsed: 0, ageTicks: 480 },
      { stratum: 'first', state: 'migrated, pending supplier', installations: 30, attemptsUsed: 0, ageTicks: 0 },
      { stratum: 'second', state: 'rolled back', installations: 4, attemptsUsed: 2, ageTicks: 24 },
    ]);
  });

  test('quantities stand in the order of their ids, which are paths in the scenario', () => {
    const ids = full.quantities.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(ids).toContain('outcomes.usual.first.stall');
    expect(ids).toContain('suppliers.supplier-b.ready');
    expect(ids).toContain('control.cap.1.from');
    expect(ids).toContain('disturbances.bad-firmware.onset');
    expect(ids).toContain('alerts.cohorts.elster.operational');
    expect(ids).toContain('fleet.prepayment.0.12');
  });

  test('dates count from the first day, durations in days or ticks', () => {
    const firstDay = dayNumberOf('2019-11-14') as number;
    expect(full.calendar.firstDayNumber).toBe(firstDay);
    expect(full.targetDay).toBe((dayNumberOf('2019-12-31') as number) - firstDay);
    const [confirmed, fixed, report, review] = full.milestones;
    expect([confirmed.id, fixed.id, report.id, review.id]).toEqual(['confirmed', 'issue-fixed', 'report', 'review']);
    expect([leastOf(quantityAt(full, fixed.date)), mostOf(quantityAt(full, fixed.date))]).toEqual([4, 15]);
    expect(certainAt(full, review.remedyDays)).toBe(14);
    expect(certainAt(full, review.passes)).toBe(0.8);
    expect([fixed.passes, fixed.remedyDays, confirmed.remedyDays]).toEqual([NONE, NONE, NONE]);
    const [, now, soon] = full.entries;
    expect(now.when).toEqual({ all: [] });
    expect(soon.when).toEqual({ all: [{ milestone: 1 }, { any: [{ milestone: 3 }, { milestone: 0 }] }] });
    expect([now.leadIsWorking, soon.leadIsWorking]).toEqual([false, true]);
    expect([now.excludedDay, soon.excludedDay]).toEqual([NEVER_DAY, 52]);
    const ready = quantityAt(full, full.suppliers[1].ready);
    expect([...ready.lows]).toEqual([6, 36, NEVER_DAY]);
    expect(full.control.reportLagTicks).toBe(8);
  });

  test("'same' and one rate for all are one quantity; what differs is another", () => {
    const [easy, usual] = full.outcomes;
    expect(easy.later).toEqual(easy.first);
    expect(usual.later[0]).not.toBe(usual.first[0]);
    expect(usual.later.map((place) => certainAt(full, place))).toEqual([0.01, 0.05, 0, 0, 0]);
    expect(new Set(easy.unknownCode).size).toBe(1);
    expect(usual.unknownCode.map((place) => certainAt(full, place))).toEqual([0.01, 0, 0.05, 0, 0]);
    expect([easy.attemptsLimit, usual.attemptsLimit]).toEqual([5, 4]);
    const [elster, itron] = full.alerts.operationalRate;
    expect(elster).not.toBe(itron);
    expect(full.alerts.pendingRate[0]).toBe(full.alerts.pendingRate[1]);
    expect(full.alerts.burstDays).toBe(7);
  });

  test('reports are milestones that take steps, and entries rest on tested ones', () => {
    const [confirmed, fixed, report] = full.milestones;
    expect([confirmed.failedUntil, fixed.failedUntil, report.after]).toEqual([
      { milestone: 1 },
      undefined,
      { milestone: 0 },
    ]);
    expect(report.date).toBe(NONE);
    expect(report.steps?.map(({ label, isWorking }) => [label, isWorking])).toEqual([
      ['Objections', true],
      ['Approval', false],
    ]);
    const [objections, approval] = report.steps?.map(({ days }) => quantityAt(full, days)) ?? [];
    expect([objections.id, leastOf(objections), leastOf(approval), mostOf(approval)]).toEqual([
      'reports.report.steps.0.takes',
      5,
      1,
      3,
    ]);
    expect([certainAt(full, report.remedyDays), certainAt(full, report.passes)]).toEqual([7, 0.9]);
    expect(full.entries.map(({ id, testedParent }) => [id, testedParent])).toEqual([
      ['later', undefined],
      ['now', undefined],
      ['soon', 1],
    ]);
  });

  test('what spreads shares is a factor for each that is stated, and none for the others', () => {
    const { cohort, service, testedParent, dmc, hopeless } = full.spread ?? {};
    expect([cohort, service, hopeless]).toEqual([NONE, NONE, true]);
    expect([testedParent, dmc].map((place) => quantityAt(full, place as number).id)).toEqual([
      'spread.testedParent',
      'spread.dmc',
    ]);
  });

  test('alerts: regions by id, power and voltage alerts that one cohort cannot have configured, a cap from its day on', () => {
    const { alerts, cohorts } = full;
    expect(alerts.dnos.map(({ id, label, share, limitPerDay }) => [id, label, share, limitPerDay])).toEqual([
      ['north', 'North of the Humber', 0.25, 900],
      ['west', 'west', 0.75, NONE],
    ]);
    expect(cohorts.map(({ id }) => id)).toEqual(['elster', 'itron']);
    expect(alerts.powerRate.map((place) => certainAt(full, place))).toEqual([1, 0]);
    expect(alerts.configuredDay[0]).toBe(NONE);
    expect([certainAt(full, alerts.configuredDay[1]), certainAt(full, alerts.configuredShare)]).toEqual([26, 0.4]);
    expect([alerts.capPerDay, certainAt(full, alerts.capDay)]).toEqual([20, 36]);
    expect([alerts.backgroundPerDay, alerts.backgroundGrowth]).toEqual([50_000_000, 0.3]);
    expect(full.disturbances.map(({ id, scope, dno }) => [id, full.scopes[scope].kind, dno])).toMatchObject([
      ['alert-surge', 'programme', 0],
      ['background-surge', 'programme', NONE],
      ['bad-firmware', 'dmc', NONE],
      ['delayed-failures', 'programme', NONE],
      ['failover-test', 'programme', NONE],
      ['gateway', 'programme', NONE],
      ['incidents', 'programme', NONE],
      ['learning-loss', 'cohort', NONE],
      ['optimistic-inputs', 'programme', NONE],
      ['outage', 'programme', NONE],
      ['repeated-reports', 'programme', NONE],
      ['slow-service', 'programme', NONE],
      ['uneven-days', 'programme', NONE],
    ]);
  });

  test('outages strike a service; what is not told of them is not there', () => {
    const of = (id: string) => full.disturbances.find((planned) => planned.id === id);
    expect([of('outage')?.service, of('failover-test')?.service, of('incidents')?.service]).toEqual([0, 1, undefined]);
    expect(of('outage')?.settings).toEqual({ minutes: 660, fate: 0, lagMinutes: 60, category: 1 });
    expect(of('gateway')?.settings).toMatchObject({ category: 2, lagMinutes: 30, targetMinutes: 120 });
    expect(Object.keys(of('gateway')?.laws ?? {})).toEqual(['length', 'overrun']);
    expect([of('incidents')?.settings, Object.keys(of('incidents')?.quantities ?? {})]).toEqual([{}, ['perMonth']]);
  });

  test('services stand in the order of their ids, their steps in that of the author', () => {
    const [s1sp, tooling] = full.services;
    expect([s1sp.id, tooling.id, tooling.label]).toEqual(['s1sp', 'tooling', 'MCC tooling']);
    expect([s1sp.cohorts.map((cohort) => full.cohorts[cohort].id), tooling.cohorts]).toEqual([['itron'], []]);
    expect(tooling.steps.map(({ volumePerHour }) => volumePerHour)).toEqual([20, 40, 60]);
    expect(tooling.steps.map(({ milestone }) => full.milestones[milestone]?.id)).toEqual([
      undefined,
      'confirmed',
      undefined,
    ]);
    expect(certainAt(full, tooling.steps[0].fromDay)).toBe(0);
    expect(leastOf(quantityAt(full, tooling.steps[2].fromDay))).toBeGreaterThanOrEqual(25);
    expect(tooling.erosion).toEqual([{ utilisation: 0.8, left: 0.9 }]);
  });

  test('rules keep their order, scopes their kinds, disturbances the order of their ids', () => {
    expect(
      full.control.rules.map(({ id, action, resumption, resumeAfterDays, dryRun }) => [
        id,
        action,
        resumption,
        resumeAfterDays,
        dryRun,
      ]),
    ).toEqual([
      ['failures', 'halt', 'after a time', 3, false],
      ['severity', 'pause', 'after diagnosis', 0, false],
      ['unknown-error', 'halt', 'after diagnosis', 0, false],
      ['alerts-total', 'throttle', 'after diagnosis', 0, true],
    ]);
    expect(full.control.rules[0].settings).toEqual({ threshold: 0.05, minimumSample: 400, first: 1, later: 1 });
    expect(full.control.rules[2]).toMatchObject({
      looks: { fails: 2, of: 3 },
      cooldownDays: 2,
      probe: { share: 0.2, sample: 10, mostFailedOfResolved: 0.05 },
    });
    expect(full.control.handOver).toEqual([
      {
        day: 36,
        strategy: { name: 'dependent-groups', settings: { volumePerDay: 90, cohorts: [1], success: 0.6, error: 1 } },
      },
    ]);
    expect(full.control.rules[3]).toMatchObject({
      label: 'Alerts',
      throttleShare: 0.4,
      settings: { limitPerDay: 2500 },
    });
    expect(full.scopes.map(({ id }) => id)).toEqual([
      'programme',
      'cohort elster',
      'cohort itron',
      'dmc model-1',
      'dmc model-2',
      'supplier supplier-a',
      'supplier supplier-b',
    ]);
    expect(full.disturbances.map(({ id, scope }) => [id, full.scopes[scope].id])).toEqual([
      ['alert-surge', 'programme'],
      ['background-surge', 'programme'],
      ['bad-firmware', 'dmc model-1'],
      ['delayed-failures', 'programme'],
      ['failover-test', 'programme'],
      ['gateway', 'programme'],
      ['incidents', 'programme'],
      ['learning-loss', 'cohort itron'],
      ['optimistic-inputs', 'programme'],
      ['outage', 'programme'],
      ['repeated-reports', 'programme'],
      ['slow-service', 'programme'],
      ['uneven-days', 'programme'],
    ]);
    expect(full.outcomes.find(({ id }) => id === 'usual')?.learning).toMatchObject({
      troubles: [1, 2],
      pace: 100,
      exponent: 0.8,
    });
    expect(full.earlyLife).toMatchObject({ days: 28, team: { servers: 2 } });
    expect(full.groups).toEqual([
      { label: 'Elster, dormant', cohort: 0, status: 1 },
      { label: 'Elster, mixed', cohort: 0, status: 2 },
      { label: 'Itron, active', cohort: 1, status: 0 },
      { label: 'Itron, dormant', cohort: 1, status: 1 },
    ]);
  });

  test('a threshold has its amounts, and a plan without one does without the key', async () => {
    const { anomalyThreshold, quantities } = full;
    expect(anomalyThreshold).toMatchObject({ per: 'supplier', noticeTicks: 8, lead: { least: 96 } });
    expect(quantities[anomalyThreshold?.volumePerDay ?? NONE].id).toBe('anomalyThreshold.volume');
    expect(certainAt(full, anomalyThreshold?.raisedTo ?? NONE)).toBe(500);
    const lifted = FULL_SCENARIO.replace('  raisedTo: 500 installations a day\n', '');
    const plan = await planIn(filesOf({ ...FULL_FILES, 'full.yaml': lifted }), 'full.yaml');
    expect(plan.anomalyThreshold?.raisedTo).toBe(NONE);
    const without = lifted.replace(/^anomalyThreshold:\n(?: .*\n)+/m, '');
    expect(await planIn(filesOf({ ...FULL_FILES, 'full.yaml': without }), 'full.yaml')).not.toHaveProperty(
      'anomalyThreshold',
    );
  });

  test('churn has its scopes, what active ones become, and its growth; a plan without does without the key', async () => {
    const { churn, strata, scopes, quantities } = full;
    expect(churn?.settledEveryDays).toBe(7);
    expect(churn?.removals.map(({ scope }) => scopes[scope].id)).toEqual(['programme', 'cohort elster']);
    expect(churn?.changesOfSupplier.map(({ scope }) => scopes[scope].id)).toEqual(['supplier supplier-b']);
    // Only the second is active and of that supplier; the first is its one dormant kin.
    const [first, second] = [strata.ids.indexOf('first'), strata.ids.indexOf('second')];
    expect(Array.from(churn?.becomes ?? [])).toEqual(strata.ids.map((_, place) => (place === second ? first : NONE)));
    expect(churn?.growth.map(({ stratum, untilDay }) => [strata.ids[stratum], untilDay === NONE])).toEqual([
      ['extra', true],
      ['second', false],
    ]);
    expect(quantities[churn?.growth[0].installations ?? NONE].id).toBe('churn.growth.0.installations');
    expect(certainAt(full, churn?.growth[1].fromDay ?? NONE)).toBe(6);
    const named = FULL_FLEET.replace(/^id,/, 'becomes,id,')
      .replaceAll(/\n(?=.)/g, '\n,')
      .replace(',second,', 'first,second,');
    const byName = await planOf({ ...FULL_FILES, 'full.fleet.csv': named });
    expect(planHash(byName)).toBe(hash);
    const without = FULL_SCENARIO.replace(/^churn:\n(?: .*\n)+/m, '');
    expect(await planOf({ ...FULL_FILES, 'full.yaml': without })).not.toHaveProperty('churn');
  });

  test('seed, replications and precision may be set from outside', async () => {
    const compiled = await compileScenario('full.yaml', filesOf(FULL_FILES), { seed: 'others', replications: 7 });
    expect(compiled).toMatchObject({
      plan: { seed: { words: 'others' }, effort: { replications: 7, precisionDays: 0 } },
    });
    expect(full.effort).toEqual({ replications: 0, precisionDays: 2, mostReplications: 2000 });
    if ('plan' in compiled) expect(compiled.plan.seed.key).not.toEqual(full.seed.key);
  });
});

describe('the same plan, to the byte', () => {
  test('from files with a byte order mark, and with any line ends', async () => {
    for (const [mark, end] of [
      ['\ufeff', '\n'],
      ['', '\r\n'],
      ['\ufeff', '\r\n'],
      ['', '\r'],
    ]) {
      const texts = Object.entries(FULL_FILES).map(([file, text]) => [file, mark + text.replaceAll('\n', end)]);
      expect(planHash(await planOf(Object.fromEntries(texts)))).toBe(hash);
    }
  });

  test('with the rows of the fleet and the keys of every map in any order', async () => {
    const [header, ...rows] = FULL_FLEET.trim().split('\n');
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), fc.nat(), async (shuffled, luck) => {
        const texts = {
          'full.yaml': withShuffledKeys(FULL_SCENARIO, luck),
          'full.fleet.csv': [header, ...shuffled].join('\n'),
        };
        expect(planHash(await planOf(texts))).toBe(hash);
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  test('with its columns in another order', async () => {
    const rows = FULL_FLEET.trim()
      .split('\n')
      .map((row) => row.replace('"The first, of itron"', 'The first').split(','));
    const before = planHash(
      await planOf({ ...FULL_FILES, 'full.fleet.csv': rows.map((row) => row.join(',')).join('\n') }),
    );
    const turned = rows.map((row) => [...row].reverse().join(',')).join('\n');
    expect(planHash(await planOf({ ...FULL_FILES, 'full.fleet.csv': turned }))).toBe(before);
  });

  test('but for the labels, when only labels change', async () => {
    const relabelled = {
      'full.yaml': FULL_SCENARIO.replaceAll(/label: [^,}\n]+/g, 'label: Another name'),
      'full.fleet.csv': FULL_FLEET.replace('"The first, of itron"', 'Renamed'),
    };
    const plan = await planOf(relabelled);
    expect(planHash(plan)).not.toBe(hash);
    expect(withoutLabels(plan)).toEqual(withoutLabels(full));
  });

  test('and another one, when any amount changes', async () => {
    const amounts = [
      ...FULL_SCENARIO.matchAll(/\b(\d+)(?=%|(?:,000)? (?:days?|hours|weeks?|installations|alerts|meters|incidents))/g),
    ];
    expect(amounts.length).toBeGreaterThan(70);
    let compiledTimes = 0;
    for (const { 0: amount, index } of amounts.filter((_, place) => place % 6 === 0)) {
      const other =
        FULL_SCENARIO.slice(0, index) + String(Number(amount) + 1) + FULL_SCENARIO.slice(index + amount.length);
      const compiled = await compileScenario('full.yaml', filesOf({ ...FULL_FILES, 'full.yaml': other }));
      if (!('plan' in compiled)) continue;
      compiledTimes++;
      expect(planHash(compiled.plan), other.slice(index - 20, index + 20)).not.toBe(hash);
    }
    expect(compiledTimes).toBeGreaterThan(10);
  });
});

/** The scenario with the pairs of every map in another order. */
function withShuffledKeys(text: string, luck: number): string {
  const document = parseDocument(text);
  let state = luck;
  const shuffle = (node: Node | null | undefined): void => {
    if (isSeq(node)) for (const item of node.items) shuffle(item as Node);
    if (!isMap(node)) return;
    for (const { value } of node.items) shuffle(value as Node);
    for (let place = node.items.length - 1; place > 0; place--) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      const other = state % (place + 1);
      [node.items[place], node.items[other]] = [node.items[other], node.items[place]];
    }
  };
  shuffle(document.contents as Node);
  return document.toString();
}

function withoutLabels(plan: Plan): unknown {
  return JSON.parse(JSON.stringify(plan, (key, value) => (key === 'label' || key === 'labels' ? undefined : value)));
}

describe('what is not said', () => {
  const SHORT = `schemaVersion: 1
name: short
question: What is the least that can be said?
classification: public
time: { firstDay: 2019-11-14, horizon: 30 days }
outcomes: { usual: {} }
fleet: { strata: [ { cohort: a, dmc: b, supplier: c, status: dormant, untouched: 9 installations } ] }
control: { strategy: { kind: fixed, volume: 5 installations a day } }
`;

  test('has defaults that harm nobody', async () => {
    const plan = await planIn(filesOf({ 'short.yaml': SHORT }), 'short.yaml');
    expect(plan.entries).toMatchObject([{ id: 'listed', when: { all: [] }, leadIsWorking: false }]);
    expect(plan.outcomes[0].first.map((place) => certainAt(plan, place))).toEqual([0, 0, 0, 0, 0]);
    expect(plan.outcomes[0].turnaround.least).toBe(16);
    expect(plan.alerts).toMatchObject({
      limitPerDay: NONE,
      configuredShare: NONE,
      capDay: NONE,
      capPerDay: 0,
      dnos: [],
    });
    expect(plan.targetDay).toBe(NONE);
    expect(plan.control).toMatchObject({ rules: [], cap: [], retryShare: 1, waivesMissingData: false });
    expect(plan.calendar.waves.length).toBe(10);
    expect(plan.repair.servers).toBe(0);
    expect(plan.effort).toEqual({ replications: 0, precisionDays: 0, mostReplications: 10_000 });
    // Nobody said when the supplier is ready.
    expect(certainAt(plan, plan.suppliers[0].ready)).toBe(NEVER_DAY);
  });

  test('may be the whole fleet: that there is nothing to migrate is an answer', async () => {
    const empty = SHORT.replace(/fleet: .*/, 'fleet: { strata: [] }');
    const plan = await planIn(filesOf({ 'short.yaml': empty }), 'short.yaml');
    expect(plan.strata.count).toBe(0);
    expect(plan.groups).toEqual([]);
    const fromFile = SHORT.replace(/fleet: .*/, 'fleet: { file: f.csv }');
    const files = filesOf({ 'short.yaml': fromFile, 'f.csv': 'cohort,dmc,supplier,status\n' });
    expect((await planIn(files, 'short.yaml')).strata.count).toBe(0);
  });

  test('is warned of where it is probably forgotten', async () => {
    const forgetful = `${SHORT}suppliers: { c: {}, d: { ready: 2019-11-14 } }
milestones: { never-used: { date: 2019-12-01 } }
calendar: { freezes: [ { name: Long ago, from: 2018-12-20, to: 2019-01-03 } ] }
assumptions: [ { about: outcomes.usual.hopeless, says: None are. } ]
`;
    const compiled = await compileScenario('short.yaml', filesOf({ 'short.yaml': forgetful }));
    expect('plan' in compiled && compiled.warnings.map(({ path, severity }) => [path, severity])).toEqual([
      ['suppliers.c', 'warning'],
      ['suppliers.d', 'warning'],
      ['milestones.never-used', 'warning'],
      ['calendar.freezes[0].from', 'warning'],
      ['assumptions[0].about', 'warning'],
    ]);
  });

  test('the scenario itself cannot be missing: that is the world, not the author', async () => {
    await expect(compileScenario('none.yaml', filesOf({}))).rejects.toThrow('no such file');
  });
});

test('more DNOs than a plan may have are refused', async () => {
  const dnos = Array.from({ length: 101 }, (_, place) => `    dno-${place}: { share: ${place < 100 ? '1%' : '0%'} }`);
  const scenario = FULL_SCENARIO.replace(/ {2}dnos:\n.*\n.*\n/, `  dnos:\n${dnos.join('\n')}\n`).replace(
    'dno: north',
    'dno: dno-1',
  );
  const compiled = await compileScenario('full.yaml', filesOf({ ...FULL_FILES, 'full.yaml': scenario }));
  expect('problems' in compiled && compiled.problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('at most 100 DNOs'),
  ]);
});

test('more groups than a plan may have: the largest keep theirs, the last takes the others', async () => {
  const rows = Array.from({ length: 70 }, (_, place) => `c${place},d,s,dormant,${1000 + place}`);
  const text = `schemaVersion: 1
name: many
question: How many groups?
classification: public
time: { firstDay: 2019-11-14, horizon: 30 days }
outcomes: { usual: {} }
fleet: { file: f.csv }
control: { strategy: { kind: fixed, volume: 5 installations a day } }
`;
  const csv = ['cohort,dmc,supplier,status,untouched_installations', ...rows].join('\n');
  const plan = await planIn(filesOf({ 'many.yaml': text, 'f.csv': csv }), 'many.yaml');
  expect(plan.groups.length).toBe(64);
  expect(plan.groups[63]).toEqual({ label: 'all others', cohort: NONE, status: NONE });
  const others = plan.strata.ids.filter((_, place) => plan.strata.group[place] === 63);
  expect(others.sort()).toEqual(['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6'].map((id) => `${id}.d.s.dormant`));
});
