/** A scenario of one file that a moment forecasts, and in which the pace decides. */
export const SMALL_SCENARIO = `schemaVersion: 1
name: small
question: Does a higher pace help?
classification: public (made-up figures)
time: { firstDay: 2026-01-05, horizon: 8 weeks }
suppliers: { supplier-a: { ready: 2026-01-05 } }
outcomes: { usual: { first: { rollBack: { uniform: [1%, 9%] }, fixForward: 0.2% }, turnaround: 2 hours } }
fleet:
  strata:
    - { cohort: all, dmc: model, supplier: supplier-a, status: dormant, untouched: '3,000 installations' }
control:
  strategy: { kind: fixed, volume: '200 installations a day' }
`;
