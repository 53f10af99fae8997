import { expect, test } from 'vitest';
import { registerLines } from '../../../src/report/plan/register-lines.ts';
import { samplePlan } from '../../kit/plan.ts';
import { filesIn, planIn } from '../../kit/scenario-files.ts';

test('criteria and risks are told back; a plan without any has no line', async () => {
  expect(registerLines(samplePlan())).toEqual([]);
  const lines = registerLines(await planIn(filesIn('scenarios'), 'live-service-criteria.yaml'));
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatch(/^criterion 1, .*: green, as stated$/);
  expect(lines[1]).toContain('green if services.dsp.peakUtilisation.p90 < 80%; green if services.dsp.daysAtCapacity');
  expect(lines).toContain('risk No capacity test from end to end: accepted up to 2,000 a day; nothing enacts it');
  expect(lines).toContain(
    'risk DSP failover is not tested with SMETS1: accepted whatever the volume; enacted by failover-untested',
  );
});
