import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pacing, temporaryFolder } from '../kit/pacing.ts';
import { SMALL_SCENARIO } from '../kit/small-scenario.ts';

/** A supplier that nothing names, and a freeze that a shorter horizon does not reach. */
const WARNED = `${SMALL_SCENARIO.replace('suppliers: {', 'suppliers: { supplier-b: { ready: 2026-01-05 },')}calendar:
  freezes: [{ name: moratorium, from: 2026-02-10, to: 2026-02-11 }]
`;

test('what all plans of a scenario have in common is warned of once; what some have, with their names', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'small.yaml'), WARNED);
  const vary = ['--vary', 'time.horizon=4 weeks,5 weeks', '--vary', 'control.strategy.volume=300,400,500,600'];
  const words = ['sweep', 'small.yaml', ...vary, '--latin', '8', '--replications', '2', '--json'];
  const { stderr } = await pacing(words, { cwd: folder });
  expect(stderr.match(/supplier-b'/g)).toHaveLength(1);
  // What is expected is within the horizon, so each has its own.
  expect(stderr.match(/warning at calendar\.freezes\[0\]\.from/g)).toHaveLength(2);
  expect(stderr.match(/\n {6}concerns 4 of 9 plans: '.*', '.*', '.*' and 1 more\n/g)).toHaveLength(2);
  expect(stderr).toContain("'time.horizon=4 weeks, control.strategy.volume=");
});
