import { z } from 'zod';
import { volumeText } from '../amount-words.ts';
import { noteDevices } from '../devices.ts';
import type { NoteList } from '../note-list.ts';
import { defineFormat, type ScenarioWordsToWrite, volumeGiven } from './format.ts';

const FAILURE = ['rollbackPolicy', 'failure'];

const failure = z.looseObject({
  devicesFailedPercentage: z.number().min(0).max(100).describe('percentage of devices that failed'),
  devicesFailedCount: z.int().min(1).max(1_000_000_000).describe('number of devices that failed'),
});

const SILENT = 'no word of the pace';
const REASONS: Readonly<Record<string, string>> = {
  deploymentId: SILENT,
  update: SILENT,
  deviceClassSubgroups: SILENT,
  isCanceled: SILENT,
  isRetried: SILENT,
  isCloudInitiatedRollback: SILENT,
  downloadSecurity: SILENT,
  startDateTime:
    "it is a date: the scenario's first day, or the milestone for which its entries wait, says when it begins",
  groupId: 'it names the devices: the fleet of the scenario says who is migrated',
};

export const azureDeviceUpdate = defineFormat('azure-device-update', {
  says: 'an Azure Device Update deployment',
  marks: "'rollbackPolicy', or 'deploymentId' with 'groupId'",
  policyIn: (document) => {
    const has = (key: string): boolean => document.entries.has(key);
    return has('rollbackPolicy') || (has('deploymentId') && has('groupId')) ? document : undefined;
  },
  words: z.looseObject({
    rollbackPolicy: z
      .looseObject({ failure: failure.describe('when all devices are rolled back: both have to be reached') })
      .optional(),
  }),
  wantsVolume: 'a deployment of Azure Device Update states no pace: all devices of the group may begin at once',
  translate: ({ rollbackPolicy }, given, notes) => {
    noteDevices(notes, 'a device', 'devices');
    notes.leaveOutRest([], ['rollbackPolicy'], REASONS);
    notes.leaveOutRest(['rollbackPolicy'], ['failure', 'update'], {});
    notes.differs(
      [],
      'All devices of the group may begin at once; the volume is the one that was given with --full-volume.',
    );
    return {
      strategy: { kind: 'fixed', volume: volumeText(volumeGiven(given)) },
      rules: rollbackPolicy === undefined ? [] : rollbackRules(rollbackPolicy.failure, notes),
    };
  },
});

function rollbackRules(
  { devicesFailedPercentage, devicesFailedCount }: z.output<typeof failure>,
  notes: NoteList,
): readonly ScenarioWordsToWrite[] {
  notes.leaveOutRest(FAILURE, ['devicesFailedPercentage', 'devicesFailedCount'], {});
  notes.leftOut(
    ['rollbackPolicy'],
    'Azure puts all devices of the group back to another update, those that had succeeded too. Here nobody who is migrated is taken back: the rule halts, and what is in flight goes on.',
  );
  if (devicesFailedPercentage === 0) {
    notes.leftOut(FAILURE, 'A percentage of 0 leaves the count alone to decide: a rule wants a share above 0%.');
    return [];
  }
  notes.differs(
    FAILURE,
    'Azure counts devices since the deployment began. Here failed attempts are counted since the opening of the day, and their share is that of the attempts resolved; after its diagnosis migration goes on.',
  );
  return [
    {
      rule: 'count-and-ratio',
      id: 'rollback',
      scope: 'programme',
      count: devicesFailedCount,
      threshold: `${devicesFailedPercentage}%`,
      action: 'halt',
    },
  ];
}
