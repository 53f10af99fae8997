import { z } from 'zod';
import { textAt } from '../../scenario/written.ts';
import { noteDevices } from '../devices.ts';
import { noteAnalysis } from './argo-analysis.ts';
import { canarySteps, climbOf } from './argo-steps.ts';
import { defineFormat, volumeGiven } from './format.ts';

const CANARY = ['spec', 'strategy', 'canary'];

const SILENT = 'no word of the pace';
const TRAFFIC = 'it steers requests between versions of a service: an installation is migrated or it is not';
const CLUSTER = 'it says how many instances a cluster may have or lack meanwhile: there is no such thing here';

/** Why nothing is made of a key, map by map from the top. */
const REASONS: readonly (readonly [
  path: readonly string[],
  used: readonly string[],
  reasons: Readonly<Record<string, string>>,
])[] = [
  [[], ['spec', 'kind', 'apiVersion'], { metadata: SILENT, status: SILENT }],
  [
    ['spec'],
    ['strategy'],
    {
      ...Object.fromEntries(
        ['replicas', 'selector', 'template', 'workloadRef', 'revisionHistoryLimit', 'restartAt', 'analysis']
          .concat(['minReadySeconds', 'rollbackWindow', 'paused'])
          .map((key) => [key, SILENT]),
      ),
      progressDeadlineSeconds:
        'it says when a version that does not come up is given up: an attempt that hangs is stalled here',
      progressDeadlineAbort:
        'it says when a version that does not come up is given up: an attempt that hangs is stalled here',
    },
  ],
  [
    CANARY,
    ['steps', 'analysis'],
    {
      ...Object.fromEntries(
        [
          'canaryService',
          'stableService',
          'canaryMetadata',
          'stableMetadata',
          'trafficRouting',
          'pingPong',
          'antiAffinity',
        ].map((key) => [key, TRAFFIC]),
      ),
      ...Object.fromEntries(
        ['maxSurge', 'maxUnavailable', 'minPodsPerReplicaSet', 'scaleDownDelaySeconds', 'abortScaleDownDelaySeconds']
          .concat(['scaleDownDelayRevisionLimit', 'dynamicStableScale'])
          .map((key) => [key, CLUSTER]),
      ),
    },
  ],
];

export const argoRollout = defineFormat('argo-rollout', {
  says: 'an Argo Rollout',
  marks: "'kind: Rollout' with 'spec'",
  policyIn: (document) =>
    textAt(document, ['kind']) === 'Rollout' && document.entries.has('spec') ? document : undefined,
  words: z.looseObject({
    spec: z.looseObject({
      strategy: z.looseObject({
        canary: z
          .looseObject({
            steps: canarySteps.optional(),
            trafficRouting: z.looseObject({ maxTrafficWeight: z.int().min(1).max(1_000_000).optional() }).optional(),
          })
          .describe("the canary strategy; 'blueGreen' switches all at once, and has no pace to carry over"),
      }),
    }),
  }),
  wantsVolume: 'the weights of an Argo Rollout are shares',
  translate: ({ spec }, given, notes) => {
    const { canary } = spec.strategy;
    noteDevices(notes, 'an instance', 'instances');
    for (const [path, used, reasons] of REASONS) notes.leaveOutRest(path, used, reasons);
    noteAnalysis(canary, notes);
    const whole = canary.trafficRouting?.maxTrafficWeight ?? 100;
    return { strategy: climbOf(canary.steps ?? [], whole, volumeGiven(given), notes), rules: [] };
  },
});
