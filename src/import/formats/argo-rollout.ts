import { z } from 'zod';
import { textAt, valueAt, type WrittenMap, withEntry } from '../../scenario/written.ts';
import { noteDevices } from '../devices.ts';
import { analysisRules, analysisTemplates, TEMPLATES } from './argo-analysis.ts';
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
  [[], ['spec', 'kind', 'apiVersion', TEMPLATES], { metadata: SILENT, status: SILENT }],
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
  marks: "'kind: Rollout' with 'spec', alone or as the one rollout of a list of 'items'",
  policyIn: (document) => (isRollout(document) ? document : rolloutInList(document)),
  words: z.looseObject({
    [TEMPLATES]: analysisTemplates.default([]),
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
  translate: ({ spec, analysisTemplates: templates }, given, notes) => {
    const { canary } = spec.strategy;
    noteDevices(notes, 'an instance', 'instances');
    for (const [path, used, reasons] of REASONS) notes.leaveOutRest(path, used, reasons);
    const whole = canary.trafficRouting?.maxTrafficWeight ?? 100;
    const climb = climbOf(canary.steps ?? [], whole, volumeGiven(given), notes);
    const rules = analysisRules(canary, templates, notes);
    const rungs = climb['rungs'];
    const down = rules.length > 0 && Array.isArray(rungs) ? { down: rungs.length - 1 } : {};
    return { strategy: { ...climb, ...down }, rules };
  },
});

function isRollout(map: WrittenMap): boolean {
  return textAt(map, ['kind']) === 'Rollout' && map.entries.has('spec');
}

/** The one rollout of a list as Kubernetes prints it, with the templates of the list put beside its own keys. */
function rolloutInList(document: WrittenMap): WrittenMap | undefined {
  const items = valueAt(document, ['items']);
  if (items?.kind !== 'list') return undefined;
  const maps = items.items.filter((item) => item.kind === 'map');
  const [rollout, ...others] = maps.filter(isRollout);
  if (rollout === undefined || others.length > 0) return undefined;
  const templates = maps.filter((item) => textAt(item, ['kind']) === 'AnalysisTemplate');
  return withEntry(rollout, TEMPLATES, { kind: 'list', items: templates, at: items.at });
}
