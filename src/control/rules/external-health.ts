import { z } from 'zod';
import { type Settings, settingOf } from '../../units/settings.ts';
import type { View } from '../view.ts';
import { defineRule, FAIL, PASS } from './rule.ts';

export const externalHealth = defineRule('external-health', {
  says:
    'Fails while service-impacting incidents (category 1 or 2) are open: at the opening the day is no-go; with the action ' +
    'halt, an incident that opens in the day also cancels what is still queued for the day.',
  example: `
- rule: external-health
  count: 1
  action: no-go
`,
  words: z.strictObject({
    count: z.int().min(1).max(1000).default(1).describe('open incidents at which it fails'),
    category: z
      .union([z.literal(1), z.literal(2)])
      .optional()
      .describe('counts those of this category alone; all, where it is not stated'),
  }),
  settle: (words) => ({
    openIncidents: words.count,
    ...(words.category === undefined ? {} : { category: words.category }),
  }),
  scopes: ['programme'],
  actions: ['no-go', 'halt', 'warn'],
  watches: { figure: 'service-impacting incidents that are open', of: 'nothing: a count', over: 'now' },
  judged: 'at both',
  judge: (settings, view) => (openOf(settings, view) >= settingOf(settings, 'openIncidents') ? FAIL : PASS),
  evidence: (settings, view) => [['open incidents', openOf(settings, view)]],
});

function openOf(settings: Settings, view: View): number {
  return 'category' in settings ? view.openOfCategory[settingOf(settings, 'category')] : view.openIncidents;
}
