import { z } from 'zod';
import { type Settings, settingOf } from '../../units/settings.ts';
import { share } from '../../units/share.ts';
import { wholeShareOf } from '../../units/share-of.ts';
import type { View } from '../view.ts';
import { defineRule, FAIL, PASS } from './rule.ts';

export const thresholdHeadroom = defineRule('threshold-headroom', {
  says:
    'Keeps the planned volume a share below the anomaly threshold of the whole programme that is in force, because what exceeds it is quarantined: throttles the day to the largest volume that leaves the room. ' +
    'Without such a threshold it passes.',
  example: `
- rule: threshold-headroom
  room: 10%
  action: throttle
`,
  words: z.strictObject({ room: share.prefault('10%').describe('share of the threshold that is to be left free') }),
  settle: (words) => ({ room: words.room }),
  scopes: ['programme'],
  actions: ['throttle', 'no-go', 'warn'],
  watches: { figure: 'attempts planned', of: 'the anomaly threshold in force', over: 'the day that is opened' },
  judged: 'at the opening',
  judge: (settings, view) => (view.plannedVolume > roomFor(settings, view) ? FAIL : PASS),
  ceiling: roomFor,
  evidence: (settings, view) => [
    ['planned volume', view.plannedVolume],
    ['largest volume with room', roomFor(settings, view)],
  ],
});

function roomFor(settings: Settings, view: View): number {
  if (view.anomalyThreshold < 0) return Number.MAX_SAFE_INTEGER;
  return wholeShareOf(view.anomalyThreshold, 1 - settingOf(settings, 'room'));
}
