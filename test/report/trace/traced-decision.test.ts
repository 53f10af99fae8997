import { expect, test } from 'vitest';
import { DECISIONS } from '../../../src/control/decision.ts';
import type { TraceDecision } from '../../../src/report/trace/trace.ts';
import { traceOf } from '../../../src/report/trace/trace-of.ts';
import { eventfulPlan } from '../../kit/eventful-plan.ts';
import { samplePlan } from '../../kit/plan.ts';

const plan = eventfulPlan();
const decisions = [0, 1, 2, 3, 4, 5].flatMap((replication) =>
  traceOf(plan, replication).days.flatMap((day) => day.decisions),
);

function first(kind: string): TraceDecision | undefined {
  return decisions.find((decision) => decision.kind === kind);
}

test('the eventful plan logs all that can be logged but a pause, thresholds, outages, the cap, growth, stale authorisations, reviews, probes, hand-overs, steps of reports, what passes by itself or is told by its name, people, and what only an oracle knows', () => {
  const kinds = new Set(decisions.map(({ kind }) => kind));
  expect(DECISIONS.filter((kind) => !kinds.has(kind))).toEqual([
    'pause',
    'quarantine begins',
    'quarantine noticed',
    'threshold changed',
    'defect over',
    ...DECISIONS.filter((kind) => kind === 'cap' || kind.startsWith('raise ')),
    ...DECISIONS.filter((kind) => /^(?:disturbance|people (?:refuse|wave|late))/.test(kind)),
    'scope grows',
    'risk reopens',
    ...DECISIONS.filter((kind) => kind.startsWith('outage ')),
    ...DECISIONS.filter((kind) => /^(?:review$|probe|hand-over)/.test(kind)),
    'stale authorisations',
    'defect known',
    'report step',
    ...DECISIONS.filter((kind) =>
      /^(?:people (?:undecided|hold)|review |increase held|set aside|called back)/.test(kind),
    ),
  ]);
});

test('a halt names its scope, its rule and the evidence by its names', () => {
  expect(first('halt')).toMatchObject({
    subject: { kind: 'dmc', id: 'x', label: 'x' },
    rule: { id: 'failures', label: 'failures', dryRun: false },
    evidence: [{ name: 'failed today' }, { name: 'resolved today' }],
  });
  expect(first('halt')?.time).toMatch(/^(?:09|1[0-7]):00$/);
});

test('a report tells its steps by their labels', () => {
  const steps = [{ days: 2 }, { days: 3 }];
  const reporting = samplePlan({ milestones: { report: { date: 0, steps } }, days: 8 });
  const told = traceOf(reporting, 0).days.flatMap((day) => day.decisions.filter(({ kind }) => kind === 'report step'));
  expect(told.map(({ subject, evidence }) => [subject.kind, evidence.map(({ value }) => value)])).toEqual([
    ['report', [1, 2]],
    ['report', [2, 2]],
  ]);
  expect(told[0].subject.label).toMatch(/^report, ./);
});

test('what a threshold does names its supplier, and its figures by their names', () => {
  const threshold = samplePlan({ anomalyThreshold: { per: 'supplier', volumePerDay: 70, raisedTo: 90 }, days: 3 });
  const told = traceOf(threshold, 0).days.flatMap((day) => day.decisions.slice(-1));
  const subject = { kind: 'supplier', id: 'supplier-1', label: 'supplier-1' };
  expect(told.map(({ kind }) => kind)).toEqual(['quarantine noticed', 'quarantine noticed', 'threshold changed']);
  // The first change lets 40 go, of the first day and of the wave before it; the second, ten of each day after it.
  expect(told[2]).toMatchObject({
    subject,
    rule: null,
    evidence: [
      { name: 'released', value: 20 },
      { name: 'threshold', value: 90 },
    ],
  });
});

test('gates, blockers and campaigns are told of by their names', () => {
  expect(first('gate opens')).toMatchObject({ subject: { kind: 'gate', id: 'agreed' }, evidence: [] });
  expect(first('blocker lifted')).toMatchObject({
    subject: { kind: 'blocker', id: 'load' },
    evidence: [{ name: 'released' }],
  });
  expect(first('firmware begins')?.evidence).toEqual([{ name: 'below target', value: 40 }]);
  expect(first('firmware done')).toMatchObject({
    subject: { kind: 'firmware', id: 'air' },
    evidence: [
      { name: 'upgraded', value: 40 },
      { name: 'given up', value: 0 },
    ],
  });
});

test('growth names its stratum, and how many join', () => {
  const growth = [{ stratum: 'a', installations: 40, fromDay: 2 }];
  const [told] = traceOf(samplePlan({ days: 3, strata: [{ id: 'a', label: 'A' }], churn: { growth } }), 0).days[2]
    .decisions;
  expect(told).toEqual({
    time: '00:00',
    kind: 'scope grows',
    subject: { kind: 'stratum', id: 'a', label: 'A' },
    rule: null,
    evidence: [{ name: 'joined', value: 40 }],
  });
});

test('a dry run is marked', () => {
  expect(first('throttle')).toMatchObject({ rule: { id: 'look', dryRun: true } });
});

test('what no rule asked for has evidence with names of its own', () => {
  expect(first('go')).toMatchObject({ time: '08:00', rule: null, evidence: [{ name: 'volume' }, { name: 'target' }] });
  expect(first('target')?.evidence).toEqual([
    { name: 'target', value: 150 },
    { name: 'target before', value: 0 },
  ]);
  expect(first('incident opens')).toMatchObject({ rule: null, evidence: [{ name: 'open incidents', value: 1 }] });
});

test('a storm names the region or the scope that it strikes, and its factor', () => {
  const storms = decisions.filter(({ kind }) => kind === 'storm begins' || kind === 'storm ends');
  expect(storms.slice(0, 4).map(({ kind, subject, evidence }) => [kind, subject, evidence])).toEqual([
    ['storm begins', { kind: 'dno', id: 'north', label: 'north' }, [{ name: 'times', value: 3.5 }]],
    ['storm ends', { kind: 'dno', id: 'north', label: 'north' }, [{ name: 'times', value: 3.5 }]],
    ['storm begins', { kind: 'dmc', id: 'y', label: 'y' }, [{ name: 'times', value: 2 }]],
    ['storm ends', { kind: 'dmc', id: 'y', label: 'y' }, [{ name: 'times', value: 2 }]],
  ]);
});

test('an outage names its service, or its scope', () => {
  const told = (service?: string) => {
    const plan = samplePlan({
      days: 2,
      services: [{ id: 'dsp', steps: [{ volumePerHour: 9 }] }],
      disturbances: [
        {
          id: 'out',
          disturbance: 'outage',
          ...(service === undefined ? { scope: 'dmc dmc-1' } : { service }),
          settings: { minutes: 600, fate: 2 },
          quantities: { onset: 0, hits: 0.5 },
          laws: { length: 4 },
        },
      ],
    });
    const all = traceOf(plan, 0).days.flatMap((day) => day.decisions);
    return all.filter(({ kind }) => kind.startsWith('outage')).map(({ subject, evidence }) => [subject.id, evidence]);
  };
  const test = { name: 'planned test', value: 0 };
  expect(told('dsp')).toEqual([
    ['dsp', [{ name: 'share hit', value: 0.5 }, test]],
    ['dsp', [{ name: 'ticks', value: 4 }, test]],
  ]);
  expect(told().map(([id]) => id)).toEqual(['dmc-1', 'dmc-1']);
});

test('entries and suppliers are named', () => {
  expect(first('listed')).toMatchObject({ time: '00:00', subject: { kind: 'entry', id: 'late' } });
  expect(first('excluded')).toMatchObject({ subject: { kind: 'entry', id: 'never' } });
  expect(first('capacity')).toMatchObject({
    time: '00:00',
    subject: { kind: 'service', id: 'tooling' },
    evidence: [
      { name: 'volume an hour', value: 20 },
      { name: 'volume an hour before', value: 13 },
    ],
  });
  expect(first('supplier ready')).toMatchObject({ subject: { kind: 'supplier', id: 'supplier-2' } });
});
