import { z } from 'zod';
import { settingOf } from '../../units/settings.ts';
import { defineRule, FAIL, PASS } from './rule.ts';

export const externalHealth = defineRule('external-health', {
  says:
    'Fails while service-impacting incidents (category 1 or 2) are open: at the opening the day is no-go; with the action ' +
    'halt, an incident that opens in the day also cancels what is still queued for the day.',
  example: `
- rule: external-health
  openIncidents: 1
  action: no-go
`,
  words: z.strictObject({
    openIncidents: z.int().min(1).max(1000).default(1).describe('open incidents at which it fails'),
  }),
  settle: (words) => ({ openIncidents: words.openIncidents }),
  scopes: ['programme'],
  actions: ['no-go', 'halt', 'warn'],
  judged: 'at both',
  judge: (settings, view) => (view.openIncidents >= settingOf(settings, 'openIncidents') ? FAIL : PASS),
  evidence: (_settings, view) => [['open incidents', view.openIncidents]],
});
