import { expect, test } from 'vitest';
import { stretchesOf } from '../../../src/report/trace/quiet.ts';
import type { TraceDecision } from '../../../src/report/trace/trace.ts';
import { traceDay } from '../../kit/trace-day.ts';

const GO: TraceDecision = {
  time: '08:00',
  kind: 'go',
  subject: { kind: 'programme', id: 'programme', label: 'programme' },
  rule: null,
  evidence: [
    { name: 'volume', value: 0 },
    { name: 'target', value: 100 },
  ],
};

test('quiet days that follow one another are one stretch; every other day stands alone', () => {
  const quiet = traceDay();
  const goWithNothing = traceDay({ decisions: [GO] });
  const busy = traceDay({ started: 5 });
  const decided = traceDay({ decisions: [{ ...GO, kind: 'no-go' }] });
  const stretches = stretchesOf([quiet, goWithNothing, busy, busy, quiet, decided, quiet, quiet]);
  expect(stretches.map(({ isQuiet, days }) => [isQuiet, days.length])).toEqual([
    [true, 2],
    [false, 1],
    [false, 1],
    [true, 1],
    [false, 1],
    [true, 2],
  ]);
  expect(stretches.flatMap(({ days }) => days)).toHaveLength(8);
});

test('a go that planned something is not quiet, even if nothing was started', () => {
  const planned = { ...GO, evidence: [{ name: 'volume', value: 7 }, GO.evidence[1]] };
  expect(stretchesOf([traceDay({ decisions: [planned] })])).toMatchObject([{ isQuiet: false }]);
});
