import type { DisturbanceItem } from '../../scenario/added-disturbances.ts';
import { type Magnitude, percentage } from './magnitude.ts';
import { dateOf, type Site, type Struck } from './site.ts';
import { disturbed, NOTHING_STARTED, type Staged, type StressTest } from './stress-test.ts';

const ROLLED_BACK = 'points added to the share of attempts that roll back';

const points = (of: string, usual: number, most: number): Magnitude => ({ of, unit: 'share', none: 0, usual, most });

const onDmc = ({ id }: Struck): DisturbanceItem => ({ scope: { dmc: id } });

function defectIn(
  site: Site,
  dmc: Struck | null,
  id: string,
  minutes: number,
  usual: number,
  missing?: string,
): Staged | string {
  if (dmc === null) return missing ?? NOTHING_STARTED;
  const onset = dateOf(site, dmc);
  return disturbed(
    points(ROLLED_BACK, usual, 0.9),
    (plus) =>
      `from ${onset} on ${percentage(plus)} more of the attempts of DMC ${dmc.label} roll back, until a halt leads to the fix`,
    (plus) => [
      {
        kind: 'defect',
        id,
        ...onDmc(dmc),
        onset,
        time: `${minutes} minutes`,
        trouble: 'rollBack',
        plus: percentage(plus),
      },
    ],
  );
}

/** Tests of what becomes of attempts: defects, drifts, new errors, stalls, and how days hang together. */
export const ATTEMPT_TESTS: readonly StressTest[] = [
  {
    id: 'T2',
    name: 'step-defect',
    title: 'Step defect in one DMC',
    fails: 'needs more than 500 exposed attempts to see it, or halts the whole programme',
    stage: (site) => defectIn(site, site.largestDmc, 'stress-step-defect', site.middleMinutes, 0.08),
  },
  {
    id: 'T3',
    name: 'slow-drift',
    title: 'Slow drift',
    fails: 'never decreases',
    stage: (site) => {
      if (site.programme === null) return NOTHING_STARTED;
      const onset = dateOf(site, site.programme);
      const most = (perDay: number): string => percentage(Math.min(1, 40 * perDay));
      return disturbed(
        points('points that each day adds to the share of attempts that roll back, for 40 days', 0.001, 0.02),
        (perDay) => `from ${onset} on each day adds ${percentage(perDay)} to the share that rolls back, for 40 days`,
        (perDay) => [
          {
            kind: 'drift',
            id: 'stress-slow-drift',
            onset,
            trouble: 'rollBack',
            perDay: percentage(perDay),
            most: most(perDay),
          },
        ],
      );
    },
  },
  {
    id: 'T4',
    name: 'late-in-day',
    title: 'Late-in-day defect',
    fails: 'divides by what was planned, or by all of the day so far',
    stage: (site) => defectIn(site, site.largestDmc, 'stress-late-in-day', site.lateMinutes, 0.08),
  },
  {
    id: 'T5',
    name: 'masked-dmc',
    title: 'Masked small DMC',
    fails: 'looks at the whole only',
    stage: (site) =>
      defectIn(
        site,
        site.smallestDmc,
        'stress-masked-dmc',
        site.middleMinutes,
        0.6,
        'there is only one DMC of which anything is started',
      ),
  },
  {
    id: 'T6',
    name: 'new-error',
    title: 'New error code',
    fails: 'has no rule for an unknown error',
    stage: (site) => {
      if (site.largestDmc === null) return NOTHING_STARTED;
      const dmc = site.largestDmc;
      const onset = dateOf(site, dmc);
      return disturbed(
        points('points added to the share of failures that have an unknown error code', 0.2, 1),
        (plus) =>
          `for three weeks from ${onset} ${percentage(plus)} more of the failures of DMC ${dmc.label} have an unknown error code`,
        (plus) => [
          {
            kind: 'unknown-errors',
            id: 'stress-new-error',
            ...onDmc(dmc),
            onset,
            plus: percentage(plus),
            length: '3 weeks',
          },
        ],
      );
    },
  },
  {
    id: 'T7',
    name: 'unrecoverable',
    title: 'Unrecoverable device',
    fails: 'averages it away',
    stage: (site) => {
      if (site.largestDmc === null) return NOTHING_STARTED;
      const dmc = site.largestDmc;
      const onset = dateOf(site, dmc);
      return disturbed(
        points('points added to the share of attempts that leave an installation unrecoverable', 0.0005, 0.05),
        (plus) =>
          `from ${onset} on ${percentage(plus)} more of the attempts of DMC ${dmc.label} leave an installation unrecoverable`,
        (plus) => [
          {
            kind: 'defect',
            id: 'stress-unrecoverable',
            ...onDmc(dmc),
            onset,
            trouble: 'unrecoverable',
            plus: percentage(plus),
          },
        ],
      );
    },
  },
  {
    id: 'T9',
    name: 'stall-wave',
    title: 'Stall wave',
    fails: 'raises on attempts, and not on matured outcomes',
    stage: (site) => {
      if (site.programme === null) return NOTHING_STARTED;
      const onset = dateOf(site, site.programme);
      return disturbed(
        points('share of attempts that stall for 3 to 20 days', 0.05, 0.9),
        (share) => `for four weeks from ${onset} ${percentage(share)} of what is started stalls for 3 to 20 days`,
        (share) => [
          {
            kind: 'stall-wave',
            id: 'stress-stall-wave',
            onset,
            share: percentage(share),
            length: '4 weeks',
            stall: { uniform: ['3 days', '20 days'] },
          },
        ],
      );
    },
  },
  {
    id: 'T10',
    name: 'delayed-failure',
    title: 'Delayed failure',
    fails: 'has no maturity window',
    stage: (site) =>
      delayed(site, 'stress-delayed-failure', 0.01, '14 days', '0%', 'fail 14 days after they were migrated'),
  },
  {
    id: 'T15',
    name: 'retry-storm',
    title: 'Retry storm',
    fails: 'has no retry budget',
    stage: (site) => {
      if (site.programme === null) return NOTHING_STARTED;
      const onset = dateOf(site, site.programme);
      return disturbed(
        points('points added to the share of attempts that are rejected, for an hour', 0.3, 0.95),
        (plus) => `for an hour on ${onset} ${percentage(plus)} more of the attempts are rejected, and come back`,
        (plus) => [
          {
            kind: 'retry-storm',
            id: 'stress-retry-storm',
            onset,
            time: `${site.middleMinutes} minutes`,
            trouble: 'reject',
            plus: percentage(plus),
            length: '1 hour',
          },
        ],
      );
    },
  },
  {
    id: 'T24',
    name: 'overdispersion',
    title: 'Overdispersion',
    fails: 'uses limits for independent failures',
    stage: ({ programme }) => {
      if (programme === null) return NOTHING_STARTED;
      return disturbed(
        {
          of: "standard deviation of a day's factor on all shares of trouble, whose mean is 100%",
          unit: 'share',
          none: 0,
          usual: 0.5,
          most: 2,
        },
        (deviation) =>
          `on each day all shares of trouble are multiplied by a factor of that day: mean 100%, standard deviation ${percentage(deviation)}`,
        (deviation) =>
          deviation === 0
            ? []
            : [
                {
                  kind: 'uneven-days',
                  id: 'stress-overdispersion',
                  factor: { gamma: { shape: Number((1 / (deviation * deviation)).toPrecision(6)), mean: '100%' } },
                },
              ],
      );
    },
  },
  {
    id: 'T28',
    name: 'optimism',
    title: 'Optimism in inputs',
    fails: 'has no warning from a backtest',
    stage: ({ programme }) => {
      if (programme === null) return NOTHING_STARTED;
      return disturbed(
        {
          of: 'what all shares of trouble are multiplied by, on every day',
          unit: 'factor',
          none: 1,
          usual: 1.2,
          most: 10,
        },
        (times) => `all shares of trouble are ${percentage(times)} of what the scenario says, on every day`,
        (times) => [{ kind: 'uneven-days', id: 'stress-optimism', factor: percentage(times) }],
      );
    },
  },
  {
    id: 'T33',
    name: 'false-alarm',
    title: 'False alarm shock',
    fails: 'cannot resume',
    stage: (site) => {
      if (site.largestDmc === null) return NOTHING_STARTED;
      const dmc = site.largestDmc;
      const onset = dateOf(site, dmc);
      return disturbed(
        points('points added to the share of failures that have an unknown error code, for a day', 1, 1),
        (plus) =>
          `for one day, ${onset}, ${percentage(plus)} more of the failures of DMC ${dmc.label} have an unknown error code, and nothing is wrong`,
        (plus) => [
          {
            kind: 'unknown-errors',
            id: 'stress-false-alarm',
            ...onDmc(dmc),
            onset,
            plus: percentage(plus),
            length: '1 day',
          },
        ],
      );
    },
  },
  {
    id: 'T34',
    name: 'certificate-defect',
    title: 'Certificate or DNO class defect',
    fails: 'has no measure of exposure that cannot be undone',
    stage: (site) =>
      delayed(
        site,
        'stress-certificate-defect',
        0.005,
        '4 weeks',
        '100%',
        'turn out unrecoverable four weeks after they were migrated',
      ),
  },
];

function delayed(
  site: Site,
  id: string,
  usual: number,
  age: string,
  unrecoverable: string,
  what: string,
): Staged | string {
  if (site.largestDmc === null) return NOTHING_STARTED;
  const dmc = site.largestDmc;
  const onset = dateOf(site, dmc);
  return disturbed(
    points(`share of the installations that ${what}`, usual, 0.5),
    (share) =>
      `of the installations of DMC ${dmc.label} that are started from ${onset} on, ${percentage(share)} ${what}`,
    (share) => [{ kind: 'delayed-failures', id, ...onDmc(dmc), onset, share: percentage(share), age, unrecoverable }],
  );
}
