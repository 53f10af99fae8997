import type { CriterionFound, RiskForecast } from '../../src/forecast/register-forecast.ts';
import { november2019Forecast } from './forecast.ts';

/** A risk of the made-up futures that reopens in some of them, and one that nothing can reopen. */
export function sampleRisks(): RiskForecast[] {
  const { p10, p25, p50, p80, p90, interval } = november2019Forecast().clearance;
  const probability = { estimate: 0.62, low: 0.55, high: 0.69, says: '62% (55% to 69%)' };
  const words = { likelihood: 'low', impact: '', mitigation: 'Monitored daily', owner: 'Operations Group' };
  return [
    {
      id: 'capacity',
      label: 'Capacity is not tested end to end',
      says: 'Components were tested one by one.',
      ...words,
      enactedBy: ['worn-off'],
      enacted: false,
      acceptedUpTo: 2000,
      reopens: { probability, p10, p25, p50, p80, p90, interval },
    },
  ];
}

/** A criterion of each kind. */
export function sampleCriteria(): CriterionFound[] {
  const words = { reason: '', owner: 'Operations Group', condition: '' };
  return [
    {
      number: 1,
      title: 'Migration services are ready',
      rating: 'green',
      basis: 'stated',
      sure: true,
      ...words,
      reason: 'The statement of readiness was accepted',
      claims: [],
    },
    {
      number: 3,
      title: 'Runs at the volumes that are needed',
      rating: 'amber',
      basis: 'claims',
      sure: false,
      ...words,
      condition: 'Further assurance above 2,000 a day',
      claims: [
        {
          rating: 'green',
          text: 'services.dsp.utilisation.p90 < 80%',
          found: 0.81,
          low: 0.79,
          high: 0.82,
          holds: false,
          straddles: true,
        },
        {
          rating: 'amber',
          text: 'services.dsp.utilisation.p90 < 95%',
          found: 0.81,
          low: 0.79,
          high: 0.82,
          holds: true,
          straddles: false,
        },
      ],
    },
    {
      number: 4,
      title: 'Regression testing',
      rating: 'not applicable',
      basis: 'stated',
      sure: true,
      ...words,
      reason: 'No code changes',
      claims: [],
    },
    {
      number: 8,
      title: 'No harm to consumers',
      rating: 'red',
      basis: 'claims',
      sure: true,
      ...words,
      claims: [
        {
          rating: 'green',
          text: 'harm.interruptionsPerThousand.mean <= 1 interruption per 1,000 migrated',
          found: 2.3,
          low: 2.2,
          high: 2.4,
          holds: false,
          straddles: false,
        },
      ],
    },
  ];
}
