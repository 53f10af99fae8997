import { expect, test } from 'vitest';
import { titleLines } from '../../../src/report/trace/title-lines.ts';
import { traceOf } from '../../../src/report/trace/trace-of.ts';
import { samplePlan } from '../../kit/plan.ts';

test('a trace says which future it is, and that it is one of many', () => {
  const [title, provenance] = titleLines(traceOf(samplePlan({ days: 1 }), 12));
  expect(title).toBe('One future of sample: replication 12');
  expect(provenance).toMatch(
    /^seed 'sample', plan [0-9a-f]{12}, version 0\.0\.0; one of many that may come, not a forecast$/,
  );
});
