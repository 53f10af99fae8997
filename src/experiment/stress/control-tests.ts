import { DAYS_PER_WEEK } from '../../kernel/clock.ts';
import { percentage } from './magnitude.ts';
import { forced, frozen, grown, hopeless, slipped, thresholdBelow } from './plan-changes.ts';
import { SERVICE_TESTS } from './service-tests.ts';
import { dateOf, type Site } from './site.ts';
import { changed, disturbed, NOTHING_STARTED, type Staged, type StressTest } from './stress-test.ts';

/** Tests of supply, calendar, scope and people, and what several do together. */
export const CONTROL_TESTS: readonly StressTest[] = [
  {
    id: 'T8',
    name: 'anomaly-threshold',
    title: 'Anomaly detection quarantine',
    fails: 'counts stalls as failures, or as successes',
    stage: (site) => threshold(site),
  },
  {
    id: 'T17',
    name: 'release-slip',
    title: 'Release slip',
    fails: 'plans on the promise',
    stage: ({ plan }) =>
      plan.milestones.some(({ date }) => date >= 0)
        ? changed(
            { of: 'how much later every dated milestone comes', unit: 'weeks', none: 0, usual: 1, most: 26 },
            (weeks) => `every dated milestone comes ${weeks} weeks later than the scenario says`,
            (changing, weeks) => slipped(changing, weeks * DAYS_PER_WEEK),
          )
        : 'no milestone of the scenario has a date',
  },
  {
    id: 'T18',
    name: 'freeze',
    title: 'Freeze or holiday stack',
    fails: 'promises dates without a calendar',
    stage: ({ programme }) => {
      if (programme === null) return NOTHING_STARTED;
      return changed(
        { of: 'how long nothing is migrated', unit: 'weeks', none: 0, usual: 2, most: 26 },
        (weeks) => `from the day on which a third is done nothing is migrated for ${weeks} weeks more, as in a freeze`,
        (plan, weeks) => frozen(plan, programme.onsetDay, weeks * DAYS_PER_WEEK),
      );
    },
  },
  {
    id: 'T20',
    name: 'demand-shortfall',
    title: 'Demand shortfall, then a dump',
    fails: 'keeps raising a cap that nobody uses',
    stage: (site) => shortfall(site),
  },
  {
    id: 'T21',
    name: 'supplier-crowding',
    title: 'Supplier crowding',
    fails: 'starves the others',
    stage: (site) => {
      if (site.largestSupplier === null) return 'there is only one supplier of whose installations any are started';
      const { id, label } = site.largestSupplier;
      const onset = dateOf(site, site.largestSupplier);
      return disturbed(
        { of: 'what the supplier authorises is multiplied by', unit: 'factor', none: 1, usual: 3, most: 20 },
        (times) => `for eight weeks from ${onset} ${label} authorises ${percentage(times)} of what it would`,
        (times) => [
          {
            kind: 'supplier-crowding',
            id: 'stress-supplier-crowding',
            scope: { supplier: id },
            onset,
            times: percentage(times),
            length: '8 weeks',
          },
        ],
      );
    },
  },
  {
    id: 'T22',
    name: 'scope-growth',
    title: 'Scope growth',
    fails: 'tells the clearance of the first day only',
    stage: ({ programme }) => {
      if (programme === null) return NOTHING_STARTED;
      return changed(
        { of: 'part of the first backlog that joins', unit: 'share', none: 0, usual: 0.15, most: 2 },
        (share) => `when a third is done, ${percentage(share)} of the first backlog joins it`,
        (plan, share) => grown(plan, programme.onsetDay, share),
      );
    },
  },
  {
    id: 'T23',
    name: 'scope-tail',
    title: 'Scope tail',
    fails: 'draws a straight line to the end',
    stage: () =>
      changed(
        {
          of: 'points added to the share of installations that fail every attempt',
          unit: 'share',
          none: 0,
          usual: 0.05,
          most: 0.5,
        },
        (share) => `${percentage(share)} more of the installations fail every attempt, and are left at the end`,
        hopeless,
      ),
  },
  {
    id: 'T29',
    name: 'human-gate',
    title: 'Human gate',
    fails: 'takes the gate for instantaneous and wise',
    stage: (site) => {
      if (site.programme === null) return NOTHING_STARTED;
      const onset = dateOf(site, site.programme);
      return disturbed(
        {
          of: 'chance of a day that people say no-go where every rule would go',
          unit: 'share',
          none: 0,
          usual: 0.15,
          most: 0.95,
        },
        (refuses) =>
          `for eight weeks from ${onset} people decide two hours late, and say no-go on ${percentage(refuses)} of the days on which every rule would go`,
        (refuses) => [
          {
            kind: 'human-gate',
            id: 'stress-human-gate',
            onset,
            length: '8 weeks',
            late: '2 hours',
            refuses: percentage(refuses),
          },
        ],
      );
    },
  },
  {
    id: 'T30',
    name: 'override',
    title: 'Override',
    fails: 'leaves nothing in the decision log',
    stage: ({ programme }) => {
      if (programme === null) return NOTHING_STARTED;
      return changed(
        null,
        () =>
          'when a third is done the date is decreed: from then on all that is left is aimed at every day (maximum-rate)',
        (plan) => forced(plan, programme.onsetDay),
      );
    },
  },
  {
    id: 'T32',
    name: 'compound',
    title: 'Compound: threshold, incidents and shortfall together',
    fails: 'takes shocks for independent',
    stage: (site) => {
      const parts = [threshold(site), incidents(site), shortfall(site)];
      const staged = parts.filter((part): part is Staged => typeof part !== 'string');
      if (staged.length < parts.length) return NOTHING_STARTED;
      const sizes = staged.map(({ magnitude }) => magnitude?.usual ?? 0);
      return {
        magnitude: null,
        says: () => `at once: ${staged.map((part, place) => part.says(sizes[place])).join('; ')}`,
        items: () => staged.flatMap((part, place) => part.items(sizes[place])),
        apply: (plan) => staged.reduce((changing, part, place) => part.apply(changing, sizes[place]), plan),
      };
    },
  },
];

function incidents(site: Site): Staged | string {
  return (SERVICE_TESTS.find(({ name }) => name === 'incident-month') as StressTest).stage(site);
}

function threshold({ programme, busiestDay }: Site): Staged | string {
  if (programme === null) return NOTHING_STARTED;
  const volume = (share: number): number => Math.max(1, Math.floor(busiestDay * (1 - share)));
  return changed(
    {
      of: 'by how much the anomaly threshold lies below the busiest day',
      unit: 'share',
      none: 0,
      usual: 0.25,
      most: 0.95,
    },
    (share) =>
      `the anomaly threshold is ${volume(share)} attempts a day, ${percentage(share)} below the busiest day without it`,
    (plan, share) => thresholdBelow(plan, volume(share)),
  );
}

function shortfall(site: Site): Staged | string {
  if (site.programme === null) return NOTHING_STARTED;
  const onset = dateOf(site, site.programme);
  return disturbed(
    { of: 'share of what would be authorised that is held back', unit: 'share', none: 0, usual: 0.5, most: 1 },
    (held) =>
      `for four weeks from ${onset} suppliers hold back ${percentage(held)} of what they would authorise, and then authorise it at once`,
    (held) => [
      {
        ...{
          kind: 'demand-shortfall',
          id: 'stress-demand-shortfall',
          onset,
          length: '4 weeks',
          authorised: percentage(1 - held),
        },
        afterwards: 'all that was held back',
      },
    ],
  );
}
