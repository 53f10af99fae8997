import { expect, test } from 'vitest';
import { stopCriteria } from '../../src/experiment/stop-criteria.ts';
import { here } from '../../src/runners/here.ts';
import { samplePlan } from '../kit/plan.ts';
import { plannedRule } from '../kit/planned-rule.ts';

test('rules that act are stop criteria, each with how often it speaks by itself where nothing is wrong', async () => {
  const plan = samplePlan({
    days: 14,
    alerts: { operational: 1 },
    control: {
      rules: [
        // From the third day on there are 200 alerts a day; a warning lets go what it warns of.
        plannedRule('alerts-total', { limitPerDay: 200 }, { id: 'jumpy', action: 'warn' }),
        plannedRule('alerts-total', { limitPerDay: 100_000 }, { id: 'quiet', action: 'warn' }),
        plannedRule('alerts-total', { limitPerDay: 1 }, { id: 'not acting', dryRun: true }),
      ],
    },
  });
  let futures = 0;
  const criteria = await stopCriteria(plan, here, 3, (more) => {
    futures += more;
  });
  expect(futures).toBe(6);
  expect(criteria.map(({ id, action }) => [id, action])).toEqual([
    ['jumpy', 'warn'],
    ['quiet', 'warn'],
  ]);
  expect(criteria[0].falseStops?.estimate).toBeGreaterThan(50);
  expect(criteria[1].falseStops).toMatchObject({ estimate: null, stops: 0 });
});
