/**
 * The text behind `pacing new NAME`: a small scenario with a comment for every decision, which compiles as it is.
 *
 * @param name lower-case words and digits joined by hyphens
 */
export function starterScenario(name: string): string {
  return TEXT.replaceAll('NAME', name);
}

const TEXT = `# What this scenario asks, in a sentence. Lines that begin with '#' are comments: write your reasons into them.
#
# Amounts always have a unit: 5%, 3 days, 2,000 installations a day. Within [ ] or { } an amount with a comma needs quotes.
# In the place of an amount you may say how unsure you are: { uniform: [4%, 7%] }, { triangular: [least, most likely, most] },
# { lognormal: { median: 6 hours, p90: 1 day } }; 'pacing explain uniform' tells more, and so for every word of the language.
schemaVersion: 1
name: NAME
question: When is the backlog migrated, and what does that pace cost?
classification: internal # printed on everything that comes of this scenario

# Where the figures come from, and what had to be assumed. Both are printed with the result.
sources: {}
assumptions:
  - about: time.target
    says: Replace this by the reason for your target, or leave it out.

time:
  firstDay: 2026-01-05
  horizon: 1 year
  target: 2026-06-30 # optional: its probability is printed

calendar:
  bankHolidays: england and wales # or: scotland, none
  weekends: no
  freezes: # days on which nothing is migrated
    - name: Christmas freeze
      from: 2026-12-18
      to: 2027-01-03
  window: { opens: 08:00, lastWave: 17:00, waves: 10 }

# Who is responsible for the installations. From 'ready' on, a supplier operates what is migrated and authorises active ones.
suppliers:
  supplier-a:
    ready: 2026-01-05
    accuracy: { triangular: [70%, 90%, 100%] } # what it authorises, of what it forecasts
  supplier-b:
    ready: { triangular: [2026-02-02, 2026-03-02, 2026-05-29] }
    weeksAhead: 1 # it wants to be done in a week, whatever is left: with 2, half of what is left is put off each week

# What has to happen before a group may be migrated.
milestones:
  issue-fixed:
    label: The issue is fixed
    date: { triangular: [2026-01-19, 2026-02-02, 2026-03-31] }
  review:
    label: Review by the committee
    date: 2026-01-28
    passes: 80%
    remedy: 3 weeks # from a failed review to what makes good for it

entries:
  first-model: { when: listed }
  second-model:
    when: { all: [issue-fixed, review] } # or: any
    lead: 5 working days

# What may become of an attempt. What is not stated has a share of 0%; the rest goes straight through.
outcomes:
  usual:
    first:
      stall: { uniform: [1%, 4%] } # neither succeeds nor fails
      reject: 0.5% # refused before anything changed
      rollBack: { uniform: [0.5%, 2%] } # failed, and put back
      fixForward: 0.2% # failed part-way; the repair team puts it right
      unrecoverable: 0.01%
    turnaround: 4 hours
    hopeless: 0.5% # of installations: these fail every attempt
    stallLength: { lognormal: { median: 2 days, p90: 6 days } }
    attemptsLimit: 5

# Groups of installations that are alike. Large fleets stand in a CSV file beside this one: 'file: NAME.fleet.csv'.
fleet:
  strata:
    - cohort: first
      dmc: model-1
      supplier: supplier-a
      status: dormant # or: active, mixed
      entry: first-model
      untouched: 40,000 installations
    - cohort: first
      dmc: model-1
      supplier: supplier-b
      status: active
      entry: first-model
      untouched: 15,000 installations
      prepayment: 15%
    - cohort: second
      dmc: model-2
      supplier: supplier-b
      status: dormant
      entry: second-model
      untouched: 20,000 installations
      stalled: 120 installations # the same for: waiting, rejected, rolledBack, pending, operational ...

repair:
  servers: 4
  service: { lognormal: { median: 6 hours, p90: 1 day } }
  hours: { from: '08:00', to: '18:00', days: working days }

alerts:
  perInstallation: 2.3 alerts a day
  limit: 300,000 alerts a day

control:
  strategy: # which volume to aim at; 'fixed' is the other kind so far
    kind: ladder
    rungs:
      - 500 installations a day
      - 1,000 installations a day
      - 2,000 installations a day
    minimumDays: 5
    gate: { failedOfResolved: 6%, minimumSample: 500 }
  cap: 2,000 installations a day # what governance allows
  rules: # when to slow down or stop
    - rule: ratio-executed
      scope: dmc
      attempts: first # in the end there are only retries, which fail more often
      threshold: 8%
      action: halt
    - rule: external-health
      action: no-go

disturbances: # what goes wrong
  - kind: incidents
    perMonth: { triangular: [1 incidents a month, 2 incidents a month, 5 incidents a month] }
    length: { lognormal: { median: 3 hours, p90: 12 hours } }

# Claims on the forecast: each is held against it, and a broken one is told.
expect:
  - clearance.p50 <= 2026-08-31
`;
