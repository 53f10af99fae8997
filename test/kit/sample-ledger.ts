import type { Exposure } from '../../src/experiment/exposure.ts';
import type { DefectTold, Found, RuleLedger, RuleWorth } from '../../src/experiment/rule-ledger.ts';
import { probabilityOf } from '../../src/forecast/probability.ts';

function defect(name: DefectTold['name'], scope: string, times: number, plus: number): DefectTold {
  const rest = { onset: '2020-01-30', attemptsPerDay: 1162.4, failedOfResolved: 0.012, daysLeft: 288 };
  return { name, scope, times, plus, ...rest };
}

const SEEN: Exposure = {
  futures: 100,
  p50: { attempts: 979, low: 931, high: 1073 },
  p90: { attempts: null, low: 1319, high: null },
  notSeen: probabilityOf(12, 100),
  anyway: probabilityOf(0, 88),
};

const NOT_SEEN: Exposure = {
  futures: 100,
  p50: { attempts: null, low: null, high: null },
  p90: { attempts: null, low: null, high: null },
  notSeen: probabilityOf(100, 100),
  anyway: null,
};

const BY_CHANCE: Exposure = { ...SEEN, notSeen: probabilityOf(0, 100), anyway: probabilityOf(100, 100) };

function found(exposures: readonly (Exposure | null)[], reaction: Found['reaction']): Found[] {
  return (['twice', 'fiveTimes', 'canary'] as const).map((name, place) => ({
    defect: name,
    exposure: exposures[place],
    reaction,
  }));
}

const COMMON = { label: 'rule', scope: 'dmc', action: 'halt' } as const;

const RULES: readonly RuleWorth[] = [
  {
    ...COMMON,
    id: 'ratio',
    rule: 'ratio-executed',
    from: 'scenario',
    falseStops: { estimate: 0.11, low: 0.02, high: 0.37, stops: 9, days: 8231 },
    daysLost: { mean: 0.001, low: -0.35, high: 0.13 },
    found: found([NOT_SEEN, SEEN, SEEN], { attempts: 1697.4, days: 1.46 }),
  },
  {
    ...COMMON,
    id: 'unknown-error',
    rule: 'unknown-error',
    from: 'catalogue',
    falseStops: { estimate: null, low: 0, high: 0.04, stops: 0, days: 8247 },
    daysLost: { mean: 0, low: 0, high: 0 },
    found: found([NOT_SEEN, NOT_SEEN, null], { attempts: null, days: null }),
  },
  {
    ...COMMON,
    id: 'external-health',
    rule: 'external-health',
    from: 'scenario',
    falseStops: { estimate: 12.5, low: 11.1, high: 14, stops: 1024, days: 8193 },
    daysLost: { mean: 0.94, low: 0.65, high: 1.23 },
    found: found([BY_CHANCE, BY_CHANCE, BY_CHANCE], null),
  },
];

/** A ledger of three rules: one finds, one does not, one stops whatever happens. */
export function sampleLedger(): RuleLedger {
  return {
    schemaVersion: 1,
    scenario: 'sample',
    question: 'Which rule is worth it?',
    classification: 'Made up for tests',
    planHash: 'ab'.repeat(32),
    seed: 'sample',
    version: '0.0.0',
    code: [],
    replications: 100,
    horizonDays: 365,
    defects: [defect('twice', 'Elster', 2, 0), defect('fiveTimes', 'Elster', 5, 0), defect('canary', 'Itron', 1, 0.1)],
    rules: RULES,
  };
}
