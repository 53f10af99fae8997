import { z } from 'zod';
import type { Path } from '../../scenario/written.ts';
import { volumeText } from '../amount-words.ts';
import type { NoteList } from '../note-list.ts';
import type { ScenarioWordsToWrite } from './format.ts';

const STEPS = ['spec', 'strategy', 'canary', 'steps'];

const SECONDS_PER_DAY = 86_400;

const MOST_DAYS = 1000;

const SECONDS_OF: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600 };

const DURATION = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$|^\d+$/;

const expected = "seconds, or a duration such as '30s', '10m' or '1h', of at most 1,000 days";

/** In seconds: a number of them, or amounts with the units s, m and h one after another. */
const duration = z
  .union([z.string(), z.number()], { error: `expected ${expected}` })
  .transform((written) => secondsIn(String(written).trim()))
  .refine((seconds) => seconds >= 0 && seconds <= MOST_DAYS * SECONDS_PER_DAY, {
    error: `expected ${expected}`,
    params: { expected },
  });

/** Steps in their order; each is a map with one key, which says what is done. */
export const canarySteps = z
  .array(
    z.looseObject({
      setWeight: z.int().min(0).max(1_000_000).optional().describe('share of the traffic, as a percentage'),
      pause: z
        .looseObject({ duration: duration.optional() })
        .optional()
        .describe('how long to wait; without a duration, for somebody'),
    }),
  )
  .max(1000)
  .describe('what is done, step by step');

type Steps = z.output<typeof canarySteps>;

const TRAFFIC = 'It steers requests between versions of a service: an installation is migrated or it is not.';
const OTHERS: Readonly<Record<string, string>> = {
  setCanaryScale: 'It says how many instances run beside the traffic: there is no such thing here.',
  setHeaderRoute: TRAFFIC,
  setMirrorRoute: TRAFFIC,
  replicaProgressThreshold: 'It says how many instances have to be up: an attempt that hangs is stalled here.',
  experiment: 'It runs versions side by side for a while, and changes nobody.',
  plugin: 'What a plug-in does is known to nobody but itself.',
};

function secondsIn(text: string): number {
  if (!DURATION.test(text)) return Number.NaN;
  if (/^\d+$/.test(text)) return Number(text);
  let seconds = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g))
    seconds += Number(amount) * SECONDS_OF[unit];
  return seconds;
}

/**
 * The ladder that steps come to: a rung for each weight that is higher than those before, and the full volume at the top.
 *
 * @param whole the weight that is all of the traffic
 * @param fullVolumePerDay installations a day at that weight
 */
export function climbOf(steps: Steps, whole: number, fullVolumePerDay: number, notes: NoteList): ScenarioWordsToWrite {
  const { rungs, waitSeconds } = rungsOf(steps, whole, fullVolumePerDay, notes);
  noteOthers(steps, notes);
  if (rungs.length === 1) {
    notes.differs(
      STEPS,
      'No step has a weight between nothing and all: the volume is the full one from the first day.',
    );
    return { kind: 'fixed', volume: volumeText(rungs[0]) };
  }
  const minimumDays = Math.max(1, Math.ceil(Math.max(...waitSeconds) / SECONDS_PER_DAY));
  notes.differs(
    STEPS,
    'A weight is a share of the traffic of a service that is there as a whole; here it is a share of the volume of a day. All are migrated in the end, each once, and nobody is taken back when the ladder goes down.',
  );
  notes.differs(
    STEPS,
    `All rungs take as long: ${minimumDays === 1 ? 'one go day' : `${minimumDays} go days`}, the longest of the pauses rounded up to days. A rung cannot take less than a day.`,
  );
  return { kind: 'ladder', rungs: rungs.map(volumeText), minimumDays };
}

function rungsOf(
  steps: Steps,
  whole: number,
  fullVolumePerDay: number,
  notes: NoteList,
): { rungs: number[]; waitSeconds: number[] } {
  const rungs: number[] = [];
  const waitSeconds = [0];
  for (const [place, { setWeight, pause }] of steps.entries()) {
    const at: Path = [...STEPS, place];
    if (setWeight !== undefined) {
      const volume = Math.floor((Math.min(setWeight, whole) * fullVolumePerDay) / whole);
      if (volume <= (rungs.at(-1) ?? 0)) {
        notes.leftOut(
          [...at, 'setWeight'],
          'The rungs of a ladder rise, from one installation a day: a weight that brings no more than the one before, or nothing, is no rung.',
        );
      } else {
        rungs.push(volume);
        waitSeconds.push(0);
      }
    }
    if (pause === undefined) continue;
    if (pause.duration !== undefined) waitSeconds[waitSeconds.length - 1] += pause.duration;
    else {
      notes.leftOut(
        [...at, 'pause'],
        'It waits until somebody promotes. Nobody does here: the ladder climbs after its days, within its gate if you give it one.',
      );
    }
  }
  if (rungs.at(-1) !== fullVolumePerDay) rungs.push(fullVolumePerDay);
  return { rungs, waitSeconds };
}

function noteOthers(steps: Steps, notes: NoteList): void {
  for (const [place, step] of steps.entries()) {
    for (const key of Object.keys(step)) {
      const says = Object.hasOwn(OTHERS, key) ? OTHERS[key] : undefined;
      if (says !== undefined) notes.leftOut([...STEPS, place, key], says);
    }
    notes.leaveOutRest([...STEPS, place], ['setWeight', 'pause', 'analysis', ...Object.keys(OTHERS)], {});
  }
}
