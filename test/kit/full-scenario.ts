/** A small scenario that says something of everything the language has, for tests that take it apart. */
export const FULL_SCENARIO = `schemaVersion: 1
name: full
question: When is it clear?
classification: public
sources:
  paper: { title: A paper, date: 2019-11-13, marking: White }
  minutes: { title: Minutes, date: 2020-02-28, marking: White }
assumptions:
  - { about: suppliers.*.ready, says: A guess. }
seed: some words
effort: { precision: 2 days, atMost: 2000 }
time: { firstDay: 2019-11-14, horizon: 60 days, target: 2019-12-31 }
calendar:
  bankHolidays: scotland
  weekends: no
  holidays: [ { name: Local, date: 2019-12-02 } ]
  freezes: [ { name: Christmas, from: 2019-12-20, to: 2020-01-02 } ]
  releaseDays: [ { name: Release, date: 2019-11-28, migrates: yes } ]
  window: { opens: 08:00, lastWave: 16:30, waves: 4 }
cohorts:
  itron: { label: Itron }
  elster: { label: Elster }
dmcs:
  model-1: { label: Model 1 }
  model-2: {}
suppliers:
  supplier-a: { label: Supplier A, ready: 2019-10-01, accuracy: 90%, weeklyFactor: { uniform: [90%, 110%] }, weeksAhead: 2 }
  supplier-b: { ready: { dates: { 2019-11-20: 50%, 2019-12-20: 30% } } }
milestones:
  issue-fixed: { label: The issue is fixed, date: { uniform: [2019-11-18, 2019-11-29] } }
  review: { date: 2019-11-20, passes: 80%, remedy: 2 weeks }
  confirmed: { date: 2019-11-21, passes: 50%, failedUntil: issue-fixed }
reports:
  report:
    after: confirmed
    steps: [ { step: Objections, takes: 5 working days }, { step: Approval, takes: { uniform: [1 day, 3 days] } } ]
    passes: 90%
    remedy: 1 week
entries:
  now: { when: listed }
  soon:
    label: Soon
    when: { all: [issue-fixed, { any: [review, confirmed] }] }
    lead: { uniform: [1 working day, 5 working days] }
    excludedOn: 2020-01-05
    testedParent: now
  later: { when: report, dmc: model-2, status: mixed }
gates:
  plan-agreed: { label: Continuity plan, when: review }
  displays: { scope: { cohort: elster, dmc: [model-1, model-2], supplier: supplier-b, status: [active, mixed] }, when: { any: [confirmed, issue-fixed] } }
blockers:
  split-supply: { label: Split supply points, when: issue-fixed, share: { uniform: [1%, 3%] } }
  auxiliary-load:
    scope: { supplier: supplier-a }
    when: { all: [confirmed] }
    categories:
      - { label: both say so, share: 2%, affected: 90%, held: yes }
      - { label: none says so, share: 98%, affected: { uniform: [0%, 1%] }, held: no }
firmware:
  over-the-air:
    label: Over the air
    scope: { cohort: itron }
    from: { uniform: [2019-11-15, 2019-11-18] }
    volume: 50 installations a day
    days: migration days
    succeeds: 90%
    attempts: 3
    retryAfter: 7 days
    noConnection: { uniform: [2%, 5%] }
outcomes:
  usual:
    label: The usual
    first: { stall: { uniform: [1%, 3%] }, reject: 1%, rollBack: 2%, fixForward: 0.5%, unrecoverable: 0.1% }
    later: { stall: 1%, reject: 5% }
    hopeless: 1%
    unknownCode: { stall: 1%, rollBack: 5% }
    turnaround: 4 hours
    troubledTurnaround: { uniform: [2 hours, 9 hours] }
    stallLength: { exponential: { mean: 2 days } }
    stallEnds: { rollBack: 10%, fixForward: 1% }
    rejectDelay: 12 hours
    backOff: { empirical: { values: [1 day, 2 days, 2 days] } }
    repairEnds: { rollBack: 5% }
    recovered: 50%
    recoveryLength: 1 week
    attemptsLimit: 4
    learning: { troubles: [reject, rollBack], leaves: { uniform: [30%, 60%] }, pace: 100 installations, exponent: 0.8 }
  easy: {}
spread: { testedParent: { lognormal: { mu: 0, sigma: 0.5 } }, dmc: { uniform: [50%, 150%] }, hopeless: yes }
fleet:
  file: full.fleet.csv
  strata:
    - id: extra
      label: An extra
      cohort: elster
      dmc: model-2
      supplier: supplier-b
      status: mixed
      entry: soon
      outcome: easy
      untouched: 150 meters
      devicesPerInstallation: 1.5
      prepayment: 12%
      stalled:
        - { count: 7 installations, age: 2 days }
        - { count: 2 installations, age: 1 day, attemptsUsed: 1 }
repair:
  servers: 3
  service: { uniform: [2 hours, 8 hours] }
  hours: { from: '08:00', to: '18:00', days: working days }
earlyLifeSupport:
  lasts: 4 weeks
  servers: 2
  service: { uniform: [15 minutes, 2 hours] }
  hours: { from: '09:00', to: '17:00', days: weekdays }
  questions: 5%
alerts:
  perInstallation: { pending: 1 alerts a day, operational: 2.3 alerts a day, burst: 4 alerts a day, burstDays: 7 days }
  cohorts:
    elster: { operational: { uniform: [2 alerts a day, 3 alerts a day] }, powerAndVoltage: 1 alerts a day, configurable: no }
  dayFactor: { uniform: [80%, 120%] }
  limit: { uniform: ['2,000 alerts a day', '3,000 alerts a day'] }
  networkLimit: { uniform: ['60,000,000 alerts a day', '70,000,000 alerts a day'] }
  configured: { from: 2019-12-10, leaves: 40% }
  cap: { perInstallation: 20 alerts a day, from: 2019-12-20 }
  dnos:
    west: { share: 75% }
    north: { label: North of the Humber, share: 25%, limit: 900 alerts a day }
  background: { perDay: '50,000,000 alerts a day', growth: 30% }
services:
  tooling:
    label: MCC tooling
    capacity:
      - { volume: 20 installations an hour }
      - { volume: 40 installations an hour, when: confirmed }
      - { volume: 60 installations an hour, from: { uniform: [2019-12-09, 2019-12-20] } }
    erosion: [ { utilisation: 80%, left: 90% } ]
  s1sp: { serves: [itron], capacity: 30 installations an hour }
control:
  strategy: { kind: ladder, rungs: [50 installations a day, 100 installations a day], minimumDays: 3 }
  handOver:
    - { on: 2019-12-20, strategy: { kind: dependent-groups, volume: 90 installations a day, groups: [itron], success: 60% } }
  rules:
    - { rule: ratio-executed, id: failures, scope: dmc, threshold: 5%, action: halt, inFlight: rolls back, resume: 3 days }
    - { rule: severity, counts: either, count: 2, action: pause }
    - rule: unknown-error
      count: 40
      for: { fails: 2, of: 3 }
      cooldown: 2 days
      probe: { share: 20%, minimumSample: 10, failedOfResolved: 5% }
    - { rule: alerts-total, label: Alerts, threshold: '2,500 alerts a day', action: throttle, throttle: 40%, dryRun: yes }
  cap:
    - volume: 100 installations a day
    - { from: { uniform: [2019-12-02, 2019-12-06] }, volume: 200 installations a day }
    - volume: 300 installations a day
      by: board
      accepted: confirmed
      evidence: { goDays: 3, gate: { failedOfResolved: 20%, minimumSample: 20 }, bestDay: 20 installations a day }
  governance:
    board:
      label: The board
      meets: { every: 1 week, from: 2019-11-18 }
      approvers: { users: { label: Users, refuses: 5%, defers: { uniform: [10%, 30%] } }, security: {} }
      remedy: 2 weeks
      endorsement: 1 working day
      notice: 2 working days
  steadiness: { changes: 2, within: 10 days, afterHalt: 3 days }
  penaltyBox: { halts: 3, within: 20 days, length: { uniform: [10 days, 30 days] } }
  goNoGo:
    roles:
      dcc: { label: The DCC, needed: yes, late: { uniform: [0 hours, 3 hours] } }
      dsp: { absent: { uniform: [0%, 20%] }, absences: [ { name: Leave, from: 2019-12-02, to: 2019-12-04 } ] }
      dco: {}
    quorum: 2
    cutOff: '10:00'
    undecided: hold
    missingData: hold
    inconclusive: hold
    mostHolds: 2
  shareOut: { floor: 10 installations a day, newEntry: { volume: 20 installations a day, days: 3 }, mix: { leastActive: 10%, mostActive: 80% } }
  reportLag: 2 hours
  diagnosis: { uniform: [1 day, 3 days] }
  retryShare: 30%
anomalyThreshold:
  per: supplier
  volume: { uniform: [80 installations a day, 120 installations a day] }
  suppliers: { supplier-b: 60 installations a day }
  noticed: 2 hours
  lead: { uniform: [1 day, 3 days] }
  raisedTo: 500 installations a day
churn:
  settledEvery: 7 days
  removal: [ { yearlyShare: 2.4% }, { yearlyShare: { uniform: [1%, 2%] }, scope: { cohort: elster } } ]
  changeOfSupplier: [ { yearlyShare: 15%, scope: { supplier: supplier-b } } ]
  unnoticed: { uniform: [20%, 40%] }
  growth:
    - { kind: lump, stratum: extra, installations: { uniform: [10 installations, 30 installations] }, on: { uniform: [2019-11-20, 2019-11-30] } }
    - { kind: monthly, stratum: second, installations: 12 installations a month, from: 2019-11-20, until: 2019-12-20 }
disturbances:
  - { kind: incidents, perMonth: 3 incidents a month, length: { uniform: [1 hour, 9 hours] } }
  - { kind: defect, id: bad-firmware, scope: { dmc: model-1 }, onset: 2019-12-03, trouble: rollBack, plus: 8% }
  - { kind: learning-loss, scope: { cohort: itron }, onset: 2019-12-09, part: 40% }
  - { kind: delayed-failures, onset: 2019-11-14, lasts: 3 weeks, share: { uniform: [0.1%, 1%] }, age: 14 days, unrecoverable: 5% }
  - { kind: incidents, id: gateway, category: 2, byMonth: { january: 200% }, perMonth: 2 incidents a month, length: 1 hour, lag: 30 minutes, target: 2 hours, missed: 20%, overrun: { uniform: [1 hour, 3 hours] } }
  - { kind: outage, service: s1sp, onset: 2019-12-04, time: 11 hours, length: 3 hours, hits: 40%, fate: stall, lag: 1 hour, category: 1 }
  - { kind: failover-test, service: tooling, onset: 2019-12-10, time: 8 hours, length: 5 hours, hits: 5% }
  - { kind: background-surge, onset: 2019-12-06, times: { uniform: [110%, 200%] }, length: 3 days }
  - { kind: slow-service, service: s1sp, onset: 2019-12-09, time: 9 hours, left: 60%, longer: 3 hours, length: 2 days }
  - { kind: repeated-reports, onset: 2019-12-11, times: 2, length: 1 day }
  - { kind: optimistic-inputs, times: { uniform: [100%, 120%] } }
  - { kind: uneven-days, factor: { uniform: [50%, 150%] }, memory: 60%, weekdays: { monday: 150% } }
  - { kind: alert-surge, scope: { dno: north }, onset: 2019-12-05, times: 400%, length: 3 days }
liveServiceCriteria:
  - { number: 8, title: No harm, green: harm.interruptions.mean <= 1 installation, amber: [harm.interruptions.p90 <= 9 installations], owner: A group }
  - { number: 9, title: Continuity, rating: amber, reason: The plan is not agreed, condition: agreed in December }
risks:
  - { id: capacity, label: Capacity, says: Not tested, likelihood: low, impact: high, mitigation: watched, owner: A group, acceptedUpTo: 150 installations a day }
expect:
  - clearance.p80 <= 2020-01-10
  - by.cohort.itron.clearance.share95.p50 <= 2019-12-31
  - harm.attempts.mean <= 1,000 attempts
  - rules.failures.falseHaltsPer100 < 100
`;

export const FULL_FLEET = `id,label,cohort,dmc,supplier,status,firmware,entry,outcome,devicesPerInstallation,prepayment,untouched_installations,stalled_devices,stalled_age,pending_installations,rolledBack_installations,rolledBack_attemptsUsed,rolledBack_age
first,"The first, of itron",itron,model-1,supplier-a,dormant,at target,now,usual,1.47,0%,400,147,5 days,30,,,
second,,itron,model-1,supplier-b,active,upgradable,soon,usual,1.5,15%,300,,,,4,2,6 hours
,,elster,model-2,supplier-a,dormant,,soon,easy,1,0%,200,,,,,,
`;

/** The files of the full scenario. */
export const FULL_FILES = { 'full.yaml': FULL_SCENARIO, 'full.fleet.csv': FULL_FLEET } as const;
