import { expect, test } from 'vitest';
import { DECISIONS, type DecisionKind } from '../../../src/control/decision.ts';
import { decisionWords } from '../../../src/report/trace/decision-words.ts';
import type { TraceDecision, TraceSubject } from '../../../src/report/trace/trace.ts';

const DMC: TraceSubject = { kind: 'dmc', id: 'x', label: 'X' };
const CAP: TraceSubject = { kind: 'cap', id: '2000', label: '2,000 a day' };
const RULE = { id: 'failures', label: 'failures', dryRun: false };
const EVIDENCE = [
  { name: 'failed today', value: 29 },
  { name: 'resolved today', value: 1553 },
];

function decision(kind: DecisionKind, more: Partial<TraceDecision> = {}): TraceDecision {
  return { time: '09:00', kind, subject: DMC, rule: RULE, evidence: EVIDENCE, ...more };
}

test.each([
  [decision('go', { rule: null, evidence: figures(400, 800) }), 'Go: 400 planned of the 800 aimed at.'],
  [decision('go', { rule: null, evidence: figures(800, 800) }), 'Go: 800 planned.'],
  [decision('go', { rule: null, evidence: figures(0, 800) }), 'Go, but there is nothing that could be started.'],
  [decision('no-go', { rule: null, evidence: [] }), "No-go: yesterday's figures have not arrived."],
  [decision('no-go'), 'No-go, by rule failures (failed today 29, resolved today 1,553): nothing is started today.'],
  [decision('target', { evidence: figures(800, 0) }), 'The strategy aims at 800 a day.'],
  [decision('target', { evidence: figures(1200, 800) }), 'The strategy now aims at 1,200 a day (before: 800).'],
  [
    decision('warn'),
    'Warning about DMC X, by rule failures (failed today 29, resolved today 1,553): nothing is held back.',
  ],
  [
    decision('throttle', { rule: { ...RULE, dryRun: true } }),
    'Throttle of DMC X, by rule failures (failed today 29, resolved today 1,553): a dry run, so nothing follows.',
  ],
  [
    decision('halt'),
    'Halt of DMC X, by rule failures (failed today 29, resolved today 1,553): what was still to be started today is not.',
  ],
  [
    decision('pause'),
    'Pause of DMC X, by rule failures (failed today 29, resolved today 1,553): nothing is planned for it from the next opening on.',
  ],
  [decision('resume', { subject: { kind: 'programme', id: 'p', label: 'p' } }), 'The whole programme may go on.'],
  [
    decision('gate opens', { subject: { kind: 'gate', id: 'g', label: 'Continuity plan' } }),
    'Continuity plan: the gate opens.',
  ],
  [
    decision('blocker lifted', {
      subject: { kind: 'blocker', id: 'b', label: 'Auxiliary load' },
      evidence: figures(1200),
    }),
    'Auxiliary load: lifted; 1,200 that were held back may be migrated.',
  ],
  [
    decision('firmware begins', {
      subject: { kind: 'firmware', id: 'f', label: 'Over the air' },
      evidence: figures(40),
    }),
    'Over the air begins: 40 are below their target firmware.',
  ],
  [
    decision('firmware done', {
      subject: { kind: 'firmware', id: 'f', label: 'over the air' },
      evidence: figures(37, 3),
    }),
    'Over the air is done: 37 upgraded, 3 given up.',
  ],
  [decision('incident opens', { evidence: figures(2) }), 'A service incident opens; open now: 2.'],
  [decision('incident closes', { evidence: figures(0) }), 'A service incident closes; still open: 0.'],
  [decision('defect begins'), 'A defect begins in DMC X; nobody has seen it yet.'],
  [decision('defect over'), 'The defect in DMC X is over.'],
  [
    decision('disturbance begins', { subject: { kind: 'disturbance', id: 'feed-down', label: 'feed-down' } }),
    'Disturbance feed-down begins.',
  ],
  [
    decision('disturbance ends', { subject: { kind: 'disturbance', id: 'feed-down', label: 'feed-down' } }),
    'Disturbance feed-down is over.',
  ],
  [decision('people refuse'), 'No-go: no rule asks for it, but those who decide are over-cautious.'],
  [
    decision('people wave through'),
    'Go all the same: those who decide wave through what rules or missing figures forbid.',
  ],
  [
    decision('people late', { evidence: figures(140) }),
    'The decision comes late: 140 of the day are lost with the waves before it.',
  ],
  [
    decision('people undecided', { evidence: figures(2, 3) }),
    'Undecided by the cut-off: of those who are asked 2 are there today, and 3 have to be together in time.',
  ],
  [
    decision('people hold', { evidence: figures(400, 1) }),
    "The day is held to 400, the volume of before: yesterday's figures are missing.",
  ],
  [
    decision('people hold', { evidence: figures(0, 0) }),
    'No-go: nobody has decided, and there is nothing to hold the volume to, or it was held too often in a row.',
  ],
  [decision('review put off', { evidence: figures(1) }), 'The review is due, and put off by 1 day.'],
  [
    decision('increase held back', { evidence: figures(800, 400) }),
    'The strategy would aim at 800 a day; the pace was not steady, and stays at 400.',
  ],
  [decision('set aside', { evidence: figures(3) }), 'DMC X was halted 3 times and is set aside.'],
  [decision('called back', { evidence: figures(7) }), 'Of what is in flight in DMC X, 7 attempts are rolled back.'],
  [decision('defect mended'), 'The defect in DMC X is mended.'],
  [decision('storm begins', { evidence: figures(3.5) }), 'An alert storm begins in DMC X: 3.5 times as many alerts.'],
  [
    decision('storm ends', { subject: { kind: 'dno', id: 'n', label: 'North' } }),
    'The alert storm in the region of North ends.',
  ],
  [
    decision('quarantine begins', { rule: null, evidence: figures(1001, 1000) }),
    'DMC X has started 1,001 today, above the anomaly threshold of 1,000: the excess is quarantined as stalled.',
  ],
  [
    decision('quarantine noticed', { rule: null, evidence: figures(156) }),
    'Somebody notices that 156 of DMC X are in quarantine, and asks for another threshold.',
  ],
  [
    decision('threshold changed', { rule: null, evidence: figures(156, 2000) }),
    'The anomaly threshold of DMC X is now 2,000 starts a day; 156 are released.',
  ],
  [
    decision('threshold changed', { rule: null, evidence: figures(156) }),
    'The anomaly threshold of DMC X is lifted; 156 are released.',
  ],
  [
    decision('outage begins', { subject: { kind: 'service', id: 'dsp', label: 'DSP' }, evidence: figures(0.25, 0) }),
    'An outage of DSP begins, and hits 25% of what is in flight there.',
  ],
  [decision('outage begins', { evidence: figures(0, 1) }), 'A planned test of DMC X begins.'],
  [
    decision('outage noticed', { evidence: figures(2, 0) }),
    'The control centre hears that DMC X has been out for 0.5 hours.',
  ],
  [decision('outage ends', { evidence: figures(4, 1) }), 'A planned test of DMC X ends after 1 hour.'],
  [
    decision('cap', { subject: CAP, evidence: figures(2000, 500) }),
    'The governance cap is now 2,000 a day (before: 500).',
  ],
  [decision('cap', { subject: CAP, evidence: figures(2000, 0) }), 'The governance cap is 2,000 a day.'],
  [
    decision('risk reopens', { subject: { kind: 'risk', id: 'a', label: 'A' }, evidence: figures(2600, 2000) }),
    'The risk A reopens: 2,600 are planned, and it was accepted up to 2,000 a day.',
  ],
  [
    decision('scope grows', { rule: null, evidence: figures(5000), subject: { kind: 'stratum', id: 'a', label: 'a' } }),
    'The scope grows: 5,000 installations join stratum a.',
  ],
] as const)('%j', (told, words) => {
  expect(decisionWords(told)).toBe(words);
});

test('every kind of decision has its sentence, which names what it is about', () => {
  for (const kind of DECISIONS) {
    const words = decisionWords(decision(kind, { evidence: figures(1, 2, 3), by: { id: 'a', label: 'A' } }));
    expect(words, kind).toMatch(/^[A-Z].*\.$/);
  }
});

function figures(...values: readonly number[]): TraceDecision['evidence'] {
  return values.map((value, place) => ({ name: `figure ${place}`, value }));
}
