import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { riskEffects } from '../../src/experiment/risk-effects.ts';
import { riskEffectLines, riskEffectsCsv } from '../../src/report/risk-effects.ts';
import { here } from '../../src/runners/here.ts';
import { samplePlan } from '../kit/plan.ts';

const defect = {
  id: 'bad',
  disturbance: 'defect',
  settings: { minutes: 0, trouble: 2, times: 1, plus: 1 },
  quantities: { onset: 0 },
  enacted: false,
};
const measured = await riskEffects(
  samplePlan({
    strata: [{ id: 'a', untouched: 100 }],
    outcomes: { plain: { backOff: 96, attemptsLimit: 1 } },
    disturbances: [defect],
    risks: { unmeasured: {}, worse: { enactedBy: 'bad' } },
  }),
  here,
  3,
);

test('each risk is told in lines: the date, then harm, each with its interval', () => {
  const lines = riskEffectLines(measured);
  expect(lines).toContain('  no disturbance enacts it, so nothing is measured');
  expect(lines).toContain('worse, enacted by bad (not part of the forecast)');
  expect(lines).toContain('  clearance P50: 0 working days (0 to 0); 6 Jan 2020 without, 6 Jan 2020 with');
  expect(lines).toContain('  failed attempts: +100 (+100 to +100); 0 without, 100 with');
  expect(riskEffectLines({ ...measured, risks: [] })).toContain('No risk is registered.');
});

test('as CSV there is a row for each risk and figure', () => {
  const rows: Record<string, string>[] = parse(riskEffectsCsv(measured), { columns: true });
  expect(rows.map((row) => `${row['risk']} ${row['figure']}`)).toEqual([
    'unmeasured ',
    ...['clearance.p50', 'clearance.p80', 'clearance.p90'].map((figure) => `worse ${figure}`),
    ...['interruptions', 'failed', 'unrecoverable'].map((harm) => `worse harm.${harm}.mean`),
  ]);
  expect(rows[5]).toMatchObject({ with: '100', without: '0', difference: '100', replications: '3' });
});
