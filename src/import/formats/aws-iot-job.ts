import { z } from 'zod';
import { valueAt } from '../../scenario/written.ts';
import { installationsText, volumeText } from '../amount-words.ts';
import { noteDevices } from '../devices.ts';
import { type MigrationWindow, minutesOf, USUAL_WINDOW, windowText } from '../migration-window.ts';
import type { NoteList } from '../note-list.ts';
import { abortConfig, abortRules } from './aws-iot-abort.ts';
import { schedulingConfig, windowOfSchedule } from './aws-iot-schedule.ts';
import { defineFormat, type ScenarioWordsToWrite } from './format.ts';

/** Keys of a job of which at least one says something of its pace. */
const MARKS = ['jobExecutionsRolloutConfig', 'abortConfig', 'jobExecutionsRetryConfig', 'timeoutConfig'];

/** Executions a minute where none are stated. */
const USUAL_PER_MINUTE = 1000;

const ROLLOUT = 'jobExecutionsRolloutConfig';

const oneOfTwo = "'numberOfNotifiedThings' or 'numberOfSucceededThings'";

const perMinute = z.int().min(1).max(1000);

const things = z.int().min(1).max(2_000_000_000);

const exponentialRate = z.looseObject({
  baseRatePerMinute: perMinute.describe('things notified a minute at the beginning'),
  incrementFactor: z.number().min(1.1).max(5).describe('what the rate is multiplied by at a step'),
  rateIncreaseCriteria: z
    .looseObject({
      numberOfNotifiedThings: things.optional(),
      numberOfSucceededThings: things.optional(),
    })
    .refine((criteria) => criteria.numberOfNotifiedThings ?? criteria.numberOfSucceededThings, {
      error: `expected ${oneOfTwo}`,
      params: { expected: oneOfTwo },
    })
    .describe('when a step is made'),
});

type ExponentialRate = z.output<typeof exponentialRate>;

/** Why nothing is made of a key. */
const SILENT = 'no word of the pace';
const REASONS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['jobId', 'jobArn', 'targets', 'document', 'documentSource', 'documentParameters', 'description', 'tags']
      .concat([
        'presignedUrlConfig',
        'jobTemplateArn',
        'namespaceId',
        'destinationPackageVersions',
        'status',
        'comment',
      ])
      .concat(['createdAt', 'lastUpdatedAt', 'completedAt', 'forceCanceled', 'reasonCode', 'isConcurrent'])
      .concat(['jobProcessDetails', 'scheduledJobRollouts'])
      .map((key) => [key, SILENT]),
  ),
  timeoutConfig:
    "it ends an execution that hangs. What hangs is stalled here: 'outcomes' says how long, by 'stallLength', and a stalled attempt does not fail by waiting",
  jobExecutionsRetryConfig:
    "it says how often a thing tries again. That is 'attemptsLimit' of 'outcomes' here: the retries and one, without telling FAILED from TIMED_OUT",
  targetSelection:
    "it says whether things that join later get the job too, which AWS does not hold to the rate. Here what joins later ('churn') waits its turn with the rest",
};

export const awsIotJob = defineFormat('aws-iot-job', {
  says: 'an AWS IoT job',
  marks: "'jobExecutionsRolloutConfig' or 'abortConfig', at the top or under 'job'",
  policyIn: (document) => {
    const job = valueAt(document, ['job']);
    return [document, job].flatMap((map) =>
      map?.kind === 'map' && MARKS.some((key) => map.entries.has(key)) ? [map] : [],
    )[0];
  },
  words: z.looseObject({
    jobExecutionsRolloutConfig: z
      .looseObject({
        maximumPerMinute: perMinute.optional().describe('things notified a minute at most'),
        exponentialRate: exponentialRate.optional(),
      })
      .optional(),
    abortConfig: abortConfig.optional(),
    schedulingConfig: schedulingConfig.optional(),
  }),
  translate: (words, given, notes) => {
    noteDevices(notes, 'a thing', 'things');
    notes.leaveOutRest([], [ROLLOUT, 'abortConfig', 'schedulingConfig'], REASONS);
    notes.leaveOutRest([ROLLOUT], ['maximumPerMinute', 'exponentialRate'], {});
    const { window, calendar } = windowOfSchedule(words.schedulingConfig, given, notes);
    const config = words.jobExecutionsRolloutConfig;
    const most = volumeOf(config?.maximumPerMinute ?? USUAL_PER_MINUTE, window ?? USUAL_WINDOW);
    if (config?.maximumPerMinute === undefined) {
      const place = config === undefined ? [] : [ROLLOUT];
      notes.differs(
        place,
        `It states no 'maximumPerMinute': ${volumeText(most)} is what AWS takes, ${USUAL_PER_MINUTE} a minute.`,
      );
    }
    const rate = config?.exponentialRate;
    const strategy =
      rate === undefined
        ? { kind: 'fixed', volume: volumeText(most) }
        : geometric(rate, most, window ?? USUAL_WINDOW, notes);
    noteRate(notes, config === undefined ? [] : [ROLLOUT], window ?? USUAL_WINDOW);
    return {
      strategy,
      rules: abortRules(words.abortConfig, notes),
      ...(calendar === undefined ? {} : { calendar }),
    };
  },
});

function volumeOf(ratePerMinute: number, window: MigrationWindow): number {
  return ratePerMinute * minutesOf(window);
}

function noteRate(notes: NoteList, path: readonly string[], window: MigrationWindow): void {
  notes.differs(
    path,
    `A rate a minute becomes a volume a day by the ${minutesOf(window)} minutes of the migration window (${windowText(window)}): AWS goes on at night and at weekends, unless it is told windows. Another window: --window.`,
  );
}

function geometric(
  { baseRatePerMinute, incrementFactor, rateIncreaseCriteria }: ExponentialRate,
  most: number,
  window: MigrationWindow,
  notes: NoteList,
): ScenarioWordsToWrite {
  const at = [ROLLOUT, 'exponentialRate'];
  notes.leaveOutRest(at, ['baseRatePerMinute', 'incrementFactor', 'rateIncreaseCriteria'], {});
  const { numberOfNotifiedThings: notified, numberOfSucceededThings: succeeded } = rateIncreaseCriteria;
  // Nobody succeeds without having been notified: with the same number, that of the notified is always reached first.
  const countsStarted = notified !== undefined && (succeeded === undefined || notified <= succeeded);
  if (notified !== undefined && succeeded !== undefined) {
    const key = countsStarted ? 'numberOfSucceededThings' : 'numberOfNotifiedThings';
    notes.leftOut(
      [...at, 'rateIncreaseCriteria', key],
      countsStarted
        ? 'AWS makes a step at whichever is reached first, which is always the number of notified things here.'
        : 'AWS makes a step at whichever is reached first; the strategy knows one count, and takes the smaller number.',
    );
  }
  notes.differs(
    at,
    'AWS raises the rate as soon as the count is reached. Here the volume of a day is one: the count is looked at at the opening, and all steps that are due by then are made at once.',
  );
  return {
    kind: 'geometric',
    base: volumeText(volumeOf(baseRatePerMinute, window)),
    factor: incrementFactor,
    every: installationsText((countsStarted ? notified : succeeded) ?? 0),
    on: countsStarted ? 'started' : 'succeeded',
    most: volumeText(most),
  };
}
