import { z } from 'zod';
import { volumeText } from '../amount-words.ts';
import { noteDevices } from '../devices.ts';
import type { NoteList } from '../note-list.ts';
import { defineFormat, volumeGiven } from './format.ts';

/** Percentages of a group at which hawkBit goes on to the next, or pauses, where a rollout states none. */
const USUAL_PERCENTAGE = '50';

const MARKS = ['amountGroups', 'groups', 'successCondition', 'errorCondition'];

const expected = "a percentage from 0 to 100, such as '50'";

/** hawkBit keeps the percentage as a text. */
const percentage = z
  .union([z.string(), z.number()], { error: `expected ${expected}` })
  .transform((written) => String(written).trim())
  .refine((text) => /^\d{1,3}(?:\.\d+)?$/.test(text) && Number(text) <= 100, {
    error: `expected ${expected}`,
    params: { expected },
  });

const condition = z.looseObject({
  condition: z.literal('THRESHOLD').default('THRESHOLD').describe('the one kind of condition that hawkBit knows'),
  expression: percentage.describe('percentage of the whole group'),
});

const conditions = {
  successCondition: condition.optional().describe('when the next group begins'),
  successAction: z.looseObject({ action: z.enum(['NEXTGROUP', 'PAUSE']).default('NEXTGROUP') }).optional(),
  errorCondition: condition.optional().describe('when the rollout pauses'),
  errorAction: z.looseObject({ action: z.literal('PAUSE').default('PAUSE') }).optional(),
};

const ownNames = 'groups whose names differ in letters or digits';

const words = z.looseObject({
  ...conditions,
  amountGroups: z.int().min(1).max(500).optional().describe('groups into which hawkBit divides the targets'),
  groups: z
    .array(z.looseObject({ ...conditions, name: z.string().min(1).max(128).optional() }))
    .max(500)
    .refine((groups) => new Set(groups.map(cohortOf)).size === groups.length, {
      error: `expected ${ownNames}`,
      params: { expected: ownNames },
    })
    .optional()
    .describe('groups in the order in which they go'),
});

type Words = z.output<typeof words>;

const SILENT = 'no word of the pace';
const DATE = "it is a date: the scenario's first day, or the milestone for which its entries wait, says when it begins";
const USER = 'it asks the user of the device: who agrees, and how late, is not modelled';
const REASONS: Readonly<Record<string, string>> = {
  name: SILENT,
  description: SILENT,
  distributionSetId: SILENT,
  type: SILENT,
  forcetime: SILENT,
  weight: SILENT,
  startAt: DATE,
  confirmationRequired: USER,
  targetFilterQuery: 'it names the devices: the fleet of the scenario says who is migrated',
  dynamic:
    "it lets devices that join later make new groups; what joins later here ('churn') belongs to its stratum's cohort",
  dynamicGroupTemplate:
    "it lets devices that join later make new groups; what joins later here ('churn') belongs to its stratum's cohort",
};

const REASONS_OF_GROUP: Readonly<Record<string, string>> = {
  description: SILENT,
  confirmationRequired: USER,
  targetFilterQuery: "it says who is in the group: the cohort of the scenario's strata does",
  targetPercentage: "it says how many are in the group: the cohort of the scenario's strata does",
};

export const hawkbitRollout = defineFormat('hawkbit-rollout', {
  says: 'a hawkBit rollout',
  marks: "'amountGroups', 'groups', 'successCondition' or 'errorCondition'",
  policyIn: (document) => (MARKS.some((key) => document.entries.has(key)) ? document : undefined),
  words,
  wantsVolume: 'a hawkBit rollout states no pace: all devices of a group may begin at once',
  translate: (rollout, given, notes) => {
    noteDevices(notes, 'a target', 'targets');
    notes.leaveOutRest([], [...Object.keys(conditions), 'amountGroups', 'groups'], REASONS);
    const stated = rollout.groups ?? [];
    for (const place of stated.keys()) {
      notes.leaveOutRest(['groups', place], [...Object.keys(conditions), 'name'], REASONS_OF_GROUP);
    }
    const groups = groupsOf(rollout, notes);
    notePauses(rollout, notes);
    notes.differs(
      [],
      'hawkBit starts a whole group at once, and looks at its conditions every few seconds. Here a group is migrated at the volume that was given with --full-volume, and ' +
        'the conditions are looked at at the opening of each day; a pause is for good.',
    );
    return {
      strategy: {
        kind: 'dependent-groups',
        volume: volumeText(volumeGiven(given)),
        groups,
        success: `${thresholdOf(rollout, 'successCondition', Math.max, notes)}%`,
        error: `${thresholdOf(rollout, 'errorCondition', Math.min, notes)}%`,
      },
      rules: [],
    };
  },
});

/** The cohorts that the groups come to; those of hawkBit's own making are 'group-1' and so on. */
function groupsOf({ groups, amountGroups = 1 }: Words, notes: NoteList): readonly string[] {
  if (groups !== undefined && groups.length > 0) {
    const cohorts = groups.map(cohortOf);
    notes.needs(
      ['groups'],
      `The fleet needs these cohorts, which go one after another: ${cohorts.join(', ')}. A cohort of another name goes with the last.`,
    );
    return cohorts;
  }
  const cohorts = Array.from({ length: amountGroups }, (_, place) => `group-${place + 1}`);
  notes.needs(
    ['amountGroups'],
    `hawkBit divides the devices into groups of equal size by itself: ${amountGroups} here. Divide the strata of the fleet into the cohorts ${cohorts.join(', ')}, or put your own cohorts into 'groups'.`,
  );
  return cohorts;
}

/** The identifier that a group's name comes to: its letters and digits in lower case, joined by hyphens. */
function cohortOf({ name }: { readonly name?: string | undefined }, place: number): string {
  const joined = (name ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 64)
    .replace(/-$/, '');
  return joined === '' ? `group-${place + 1}` : joined;
}

/** One threshold for all groups: where they have several, the most careful of them. */
function thresholdOf(
  rollout: Words,
  key: 'successCondition' | 'errorCondition',
  choose: (...percentages: number[]) => number,
  notes: NoteList,
): number {
  const ofRollout = rollout[key]?.expression ?? USUAL_PERCENTAGE;
  const groups = rollout.groups ?? [];
  const all = groups.length === 0 ? [ofRollout] : groups.map((group) => group[key]?.expression ?? ofRollout);
  const chosen = choose(...all.map(Number));
  if (all.some((percentage) => Number(percentage) !== chosen)) {
    notes.differs(
      ['groups'],
      `The groups differ in their ${key}; the strategy has one for all: the most careful of them, ${chosen}%.`,
    );
  } else if (rollout[key] === undefined && groups.every((group) => group[key] === undefined)) {
    notes.differs([], `It states no ${key}: ${chosen}% is what hawkBit takes.`);
  }
  return chosen;
}

function notePauses(rollout: Words, notes: NoteList): void {
  const places = [
    ...(rollout.successAction?.action === 'PAUSE' ? [['successAction']] : []),
    ...(rollout.groups ?? []).flatMap((group, place) =>
      group.successAction?.action === 'PAUSE' ? [['groups', place, 'successAction']] : [],
    ),
  ];
  for (const place of places) {
    notes.leftOut(place, 'Somebody has to resume the rollout after the group. Here the next group begins by itself.');
  }
}
