import { percentage } from './magnitude.ts';
import { dateOf } from './site.ts';
import { disturbed, NOTHING_STARTED, type StressTest } from './stress-test.ts';

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];

/** Tests of what surrounds the migration: alerts, providers, incidents, reports. */
export const SERVICE_TESTS: readonly StressTest[] = [
  {
    id: 'T11',
    name: 'alert-storm',
    title: 'Alert storm per installation',
    fails: 'watches failures only',
    stage: (site) => {
      if (site.largestDmc === null) return NOTHING_STARTED;
      const dmc = site.largestDmc;
      const onset = dateOf(site, dmc);
      return disturbed(
        { of: 'what the alerts of an installation are multiplied by', unit: 'factor', none: 1, usual: 3.5, most: 50 },
        (times) =>
          `for four weeks from ${onset} each migrated installation of DMC ${dmc.label} raises ${percentage(times)} of its alerts`,
        (times) => [
          {
            kind: 'alert-surge',
            id: 'stress-alert-storm',
            scope: { dmc: dmc.id },
            onset,
            times: percentage(times),
            length: '4 weeks',
          },
        ],
      );
    },
  },
  {
    id: 'T12',
    name: 'background-surge',
    title: 'Background alert surge',
    fails: 'blames its own cohort',
    stage: (site) => {
      if (site.programme === null) return NOTHING_STARTED;
      if (site.plan.alerts.backgroundPerDay === 0) return 'the scenario states no background of alerts';
      const onset = dateOf(site, site.programme);
      return disturbed(
        { of: 'what the background of alerts is multiplied by', unit: 'factor', none: 1, usual: 2, most: 20 },
        (times) => `for a week from ${onset} everything else on the network raises ${percentage(times)} of its alerts`,
        (times) => [
          {
            kind: 'background-surge',
            id: 'stress-background-surge',
            onset,
            times: percentage(times),
            length: '1 week',
          },
        ],
      );
    },
  },
  {
    id: 'T13',
    name: 'provider-outage',
    title: 'Provider outage',
    fails: 'restarts at full rate',
    stage: (site) => {
      if (site.programme === null) return NOTHING_STARTED;
      const onset = dateOf(site, site.programme);
      return disturbed(
        { of: 'how long nothing can be started', unit: 'hours', none: 0, usual: 48, most: 1440 },
        (hours) => `on ${onset} every provider is down for ${hours} hours; a quarter of what is in flight rolls back`,
        (hours) => [
          {
            ...{
              kind: 'outage',
              id: 'stress-provider-outage',
              onset,
              time: `${site.middleMinutes} minutes`,
              length: `${hours} hours`,
            },
            ...{ hits: '25%', lag: '30 minutes', category: 1 },
          },
        ],
      );
    },
  },
  {
    id: 'T14',
    name: 'capacity-erosion',
    title: 'Capacity erosion',
    fails: 'is open-loop',
    stage: (site) => {
      if (site.programme === null) return NOTHING_STARTED;
      if (site.plan.services.length === 0) return 'the scenario has no service whose capacity could erode';
      const onset = dateOf(site, site.programme);
      return disturbed(
        { of: 'share of the room of every service that is lost', unit: 'share', none: 0, usual: 0.23, most: 0.95 },
        (lost) =>
          `for eight weeks from ${onset} every service has ${percentage(1 - lost)} of its room, and nobody is told`,
        (lost) => [
          { kind: 'slow-service', id: 'stress-capacity-erosion', onset, left: percentage(1 - lost), length: '8 weeks' },
        ],
      );
    },
  },
  {
    id: 'T16',
    name: 'incident-month',
    title: 'Month of category 1 and 2 incidents',
    fails: 'ignores open incidents',
    stage: (site) => {
      if (site.programme === null) return NOTHING_STARTED;
      const month = MONTHS[Number(dateOf(site, site.programme).slice(5, 7)) - 1];
      const byMonth = Object.fromEntries(MONTHS.map((each) => [each, each === month ? '100%' : '0%']));
      return disturbed(
        { of: 'incidents in the month', unit: 'incidents a month', none: 0, usual: 6, most: 60 },
        (perMonth) => `in ${month} there are ${perMonth} incidents of category 2 more, each open for half a day`,
        (perMonth) => [
          {
            kind: 'incidents',
            id: 'stress-incident-month',
            category: 2,
            perMonth: `${perMonth} incidents a month`,
            byMonth,
            length: '12 hours',
          },
        ],
      );
    },
  },
  {
    id: 'T26',
    name: 'late-reports',
    title: 'Missing or late reports',
    fails: 'reads silence as success',
    stage: (site) => {
      if (site.programme === null) return NOTHING_STARTED;
      const onset = dateOf(site, site.programme);
      return disturbed(
        { of: 'how long no outcome is reported', unit: 'hours', none: 0, usual: 72, most: 1440 },
        (hours) =>
          `from ${onset} on no outcome is reported for ${hours} hours; then all of them are, and for as long again each is counted twice, as when a file is read twice or meters are taken for installations`,
        (hours) => [
          { kind: 'late-reports', id: 'stress-late-reports', onset, length: `${hours} hours`, figures: ['outcomes'] },
          { kind: 'repeated-reports', id: 'stress-repeated-reports', onset, length: `${2 * hours} hours`, times: 2 },
        ],
      );
    },
  },
  {
    id: 'T27',
    name: 'misclassified',
    title: 'Misclassified outcomes',
    fails: 'trusts one field',
    stage: (site) => {
      if (site.programme === null) return NOTHING_STARTED;
      const onset = dateOf(site, site.programme);
      return disturbed(
        { of: 'share of failures that are first reported as success', unit: 'share', none: 0, usual: 0.1, most: 1 },
        (share) =>
          `for eight weeks from ${onset} ${percentage(share)} of the failures are reported as success until they are reworked`,
        (share) => [
          {
            kind: 'misclassified-outcomes',
            id: 'stress-misclassified',
            onset,
            length: '8 weeks',
            share: percentage(share),
            rework: { uniform: ['1 day', '5 days'] },
          },
        ],
      );
    },
  },
];
