import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileScenario } from '../../src/scenario/compile.ts';
import { describeProblem } from '../../src/scenario/problem.ts';
import { filesIn, planIn } from '../kit/scenario-files.ts';

/**
 * Every scenario in test/broken that has a `.txt` beside it is broken in its own way; the text is all that its author is told.
 * `RENEW=1 npx vitest run test/scenario/broken` writes the texts anew: read what changed before it is committed.
 */
const FOLDER = join(import.meta.dirname, '../broken');
const names = readdirSync(FOLDER);
const isRenewal = process.env['RENEW'] === '1';
/** Parts that other scenarios of the folder refer to. */
const PARTS = ['good.yaml', 'circle.back.yaml', 'inherited-fault.parent.yaml'];
const broken = names.filter((name) => name.endsWith('.yaml') && !PARTS.includes(name));

describe('broken scenarios', () => {
  test('there are plenty, and nothing lies about', () => {
    expect(broken.length).toBeGreaterThanOrEqual(100);
    const texts = names.filter((name) => name.endsWith('.txt')).map((name) => name.replace('.txt', '.yaml'));
    expect(isRenewal ? broken : texts).toEqual(broken);
  });

  test('what they inherit from is sound', async () => {
    const plan = await planIn(filesIn(FOLDER), 'good.yaml');
    expect(plan.strata.count).toBe(3);
  });

  test.each(broken)('%s', async (name) => {
    const compiled = await compileScenario(name, filesIn(FOLDER));
    expect(compiled).not.toHaveProperty('plan');
    if (!('problems' in compiled)) return;
    const { problems } = compiled;
    expect(problems.filter(({ severity }) => severity === 'error')).not.toEqual([]);
    for (const problem of problems) {
      expect(problem.line).toBeGreaterThanOrEqual(1);
      expect(problem.column).toBeGreaterThanOrEqual(1);
      expect(problem.message).not.toMatch(/undefined|\[object|NaN%|Invalid input|Unrecognized/);
    }
    const told = `${problems.map(describeProblem).join('\n\n')}\n`;
    const file = join(FOLDER, name.replace('.yaml', '.txt'));
    if (isRenewal) writeFileSync(file, told);
    expect(told).toBe(readFileSync(file, 'utf8'));
  });
});
