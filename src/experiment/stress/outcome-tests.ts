import { percentage, pointsOf } from './magnitude.ts';
import { dateOf, onDmc } from './site.ts';
import { disturbed, NOTHING_STARTED, type StressTest } from './stress-test.ts';

/** Tests of outcomes that come in another way for a time: stalls, retries, new errors, and how days hang together. */
export const OUTCOME_TESTS: readonly StressTest[] = [
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
        pointsOf('points added to the share of failures that have an unknown error code', 0.2, 1),
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
    id: 'T9',
    name: 'stall-wave',
    title: 'Stall wave',
    fails: 'raises on attempts, and not on matured outcomes',
    stage: (site) => {
      if (site.programme === null) return NOTHING_STARTED;
      const onset = dateOf(site, site.programme);
      return disturbed(
        pointsOf('share of attempts that stall for 3 to 20 days', 0.05, 0.9),
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
    id: 'T15',
    name: 'retry-storm',
    title: 'Retry storm',
    fails: 'has no retry budget',
    stage: (site) => {
      if (site.programme === null) return NOTHING_STARTED;
      const onset = dateOf(site, site.programme);
      return disturbed(
        pointsOf('points added to the share of attempts that are rejected, for an hour', 0.3, 0.95),
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
        (deviation) => [
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
    id: 'T25',
    name: 'autocorrelated-days',
    title: 'Days that hang together, and bad Mondays',
    fails: 'takes days for independent',
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
          `on each day all shares of trouble are multiplied by a factor of that day: mean 100%, standard deviation ${percentage(deviation)}; four days in five keep that of the day before, and on Mondays it is ${percentage(1 + deviation)} of that`,
        (deviation) => [
          {
            kind: 'uneven-days',
            memory: '80%',
            weekdays: { monday: percentage(1 + deviation) },
            id: 'stress-autocorrelated-days',
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
          of: 'what all shares of trouble are multiplied by',
          unit: 'factor',
          none: 1,
          usual: 1.2,
          most: 10,
        },
        (times) => `all shares of trouble are ${percentage(times)} of what the scenario says`,
        (times) => [{ kind: 'optimistic-inputs', id: 'stress-optimism', times: percentage(times) }],
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
        pointsOf('points added to the share of failures that have an unknown error code, for a day', 1, 1),
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
];
