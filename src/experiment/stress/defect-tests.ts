import { percentage, pointsOf } from './magnitude.ts';
import { dateOf, onDmc, type Site, type Struck } from './site.ts';
import { disturbed, NOTHING_STARTED, type Staged, type StressTest } from './stress-test.ts';

const ROLLED_BACK = 'points added to the share of attempts that roll back';

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
    pointsOf(ROLLED_BACK, usual, 0.9),
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

/** Tests of what is wrong with attempts and stays so until somebody looks. */
export const DEFECT_TESTS: readonly StressTest[] = [
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
        pointsOf('points that each day adds to the share of attempts that roll back, for 40 days', 0.001, 0.02),
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
    id: 'T7',
    name: 'unrecoverable',
    title: 'Unrecoverable device',
    fails: 'averages it away',
    stage: (site) => {
      if (site.largestDmc === null) return NOTHING_STARTED;
      const dmc = site.largestDmc;
      const onset = dateOf(site, dmc);
      return disturbed(
        pointsOf('points added to the share of attempts that leave an installation unrecoverable', 0.0005, 0.05),
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
    id: 'T10',
    name: 'delayed-failure',
    title: 'Delayed failure',
    fails: 'has no maturity window',
    stage: (site) =>
      delayed(site, 'stress-delayed-failure', 0.01, '14 days', '0%', 'fail 14 days after they were migrated'),
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
    pointsOf(`share of the installations that ${what}`, usual, 0.5),
    (share) =>
      `of the installations of DMC ${dmc.label} that are started from ${onset} on, ${percentage(share)} ${what}`,
    (share) => [{ kind: 'delayed-failures', id, ...onDmc(dmc), onset, share: percentage(share), age, unrecoverable }],
  );
}
