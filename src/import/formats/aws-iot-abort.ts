import { z } from 'zod';
import type { NoteList } from '../note-list.ts';
import type { ScenarioWordsToWrite } from './format.ts';

const LIST = ['abortConfig', 'criteriaList'];

/** When a job is given up. */
export const abortConfig = z
  .looseObject({
    criteriaList: z
      .array(
        z.looseObject({
          failureType: z.enum(['FAILED', 'REJECTED', 'TIMED_OUT', 'ALL']).describe('which executions count as failed'),
          action: z.literal('CANCEL').describe('what is done'),
          thresholdPercentage: z.number().min(0).max(100).describe('percentage of executions at which it is done'),
          minNumberOfExecutedThings: z.int().min(1).max(1_000_000_000).describe('executions before it may be done'),
        }),
      )
      .min(1)
      .max(100)
      .describe('criteria, of which any one is enough'),
  })
  .describe('when the job is given up');

/** What of a failure type a scenario cannot tell. */
const DIFFERS = {
  FAILED: "'FAILED' alone counts in AWS. Here rejected attempts count as failed too.",
  ALL: "'ALL' counts time-outs in AWS. Here what hangs is stalled, and counts neither as failed nor as resolved.",
} as const;

const LEFT_OUT = {
  REJECTED:
    'Rejections cannot be watched alone: a rule counts all failed attempts. As a rule on all it would stop for more than it should.',
  TIMED_OUT: 'Nothing times out: an attempt that hangs is stalled, and no rule counts stalls as failures.',
} as const;

/** The rules that the criteria of an abort come to. */
export function abortRules(
  config: z.output<typeof abortConfig> | undefined,
  notes: NoteList,
): readonly ScenarioWordsToWrite[] {
  if (config === undefined) return [];
  const rules = config.criteriaList.flatMap((criterion, place) => {
    const { failureType, thresholdPercentage, minNumberOfExecutedThings } = criterion;
    const at = [...LIST, place];
    if (failureType === 'REJECTED' || failureType === 'TIMED_OUT') {
      notes.leftOut(at, LEFT_OUT[failureType]);
      return [];
    }
    if (thresholdPercentage === 0) {
      notes.leftOut(
        at,
        'A threshold of 0% gives the job up whatever happens, once enough is executed: a rule wants a share above 0%.',
      );
      return [];
    }
    notes.differs(at, DIFFERS[failureType]);
    return [
      {
        rule: 'ratio-executed',
        id: `abort-${place + 1}`,
        scope: 'programme',
        threshold: `${thresholdPercentage}%`,
        minimumSample: minNumberOfExecutedThings,
        action: 'halt',
      },
    ];
  });
  if (rules.length > 0) {
    notes.differs(
      ['abortConfig'],
      'AWS counts executions since the job began, and gives the job up for good; what is in progress goes on. Here attempts are counted since the opening of the day; ' +
        "a halt lets what is in flight go on too, and after its diagnosis migration goes on, as with a new job. 'resume' says otherwise.",
    );
  }
  return rules;
}
