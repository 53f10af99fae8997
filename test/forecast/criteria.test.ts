import { describe, expect, test } from 'vitest';
import { criteriaOf } from '../../src/forecast/criteria.ts';
import type { Expectation } from '../../src/plan/expectation.ts';
import type { Criterion } from '../../src/plan/register.ts';
import { november2019Forecast } from '../kit/forecast.ts';
import { samplePlan } from '../kit/plan.ts';

/** Harm of the made-up forecast: a mean of 171.2 with a standard error of 1.712, a P90 between 201.3 and 209.5. */
const figures = november2019Forecast();

function claim(path: string, comparator: Expectation['comparator'], value: number | string): Expectation {
  return { text: `${path} ${comparator} ${value}`, path: path.split('.'), comparator, value };
}

const under = (value: number) => claim('harm.interruptions.mean', '<=', value);

function rated(green: readonly Expectation[], amber: readonly Expectation[] = [], forecast: unknown = figures) {
  const criterion: Criterion = {
    ...{ number: 8, title: 'No harm', rating: null, green, amber },
    ...{ reason: '', owner: '', condition: '' },
  };
  const [found] = criteriaOf({ ...samplePlan(), liveServiceCriteria: [criterion] }, forecast);
  return found;
}

describe('a criterion that claims decide', () => {
  test('is green where all claims for it hold, else amber, else red', () => {
    expect(rated([under(200)], [under(300)])).toMatchObject({ rating: 'green', sure: true, basis: 'claims' });
    expect(rated([under(200), under(100)], [under(300)])).toMatchObject({ rating: 'amber', sure: true });
    expect(rated([under(100)], [under(150)])).toMatchObject({ rating: 'red', sure: true });
    expect(rated([under(100)])).toMatchObject({ rating: 'red', sure: true });
  });

  test('is not sure where an interval reaches over a threshold on which it rests', () => {
    // 171.2 less or more 1.96 x 1.712: 167.8 to 174.6.
    expect(rated([under(172)], [under(300)])).toMatchObject({ rating: 'green', sure: false });
    expect(rated([under(170)], [under(300)])).toMatchObject({ rating: 'amber', sure: false });
    expect(rated([under(100)], [under(172)])).toMatchObject({ rating: 'amber', sure: false });
    expect(rated([under(100)], [under(170)])).toMatchObject({ rating: 'red', sure: false });
    // One claim that fails for sure decides, whatever becomes of the other.
    expect(rated([under(100), under(170)], [under(300)])).toMatchObject({ rating: 'amber', sure: true });
    expect(rated([under(174.7)])).toMatchObject({ rating: 'green', sure: true });
  });

  test('tells what was found, with the interval of means, quantiles, dates and probabilities', () => {
    const { claims } = rated(
      [
        under(200),
        claim('harm.interruptions.p90', '<=', 300),
        claim('clearance.p80', '<=', '2021-12-31'),
        claim('target.probability.estimate', '>=', 0.5),
        claim('clearance.cleared', '>=', 1),
      ],
      [claim('harm.nothing.mean', '<=', 3)],
    );
    const { interval } = figures.clearance;
    expect(claims.map(({ low, high }) => [low, high])).toEqual([
      [expect.closeTo(171.2 - 1.96 * 1.712), expect.closeTo(171.2 + 1.96 * 1.712)],
      [figures.harm.interruptions.interval.p90.low, figures.harm.interruptions.interval.p90.high],
      [interval.p80.from, interval.p80.to],
      [figures.target?.probability.low, figures.target?.probability.high],
      [null, null],
      [null, null],
    ]);
    expect(claims.map(({ rating, holds }) => `${rating} ${holds}`)).toEqual([
      ...new Array(5).fill('green true'),
      'amber false',
    ]);
  });

  test('takes the bounds of a probability of which none of the futures tells', () => {
    const probability = { estimate: null, low: 0, high: 0.015, says: 'below 1.5%' };
    const never = { ...figures, target: { date: '2020-03-31', probability } };
    const atMost = (value: number) => [claim('target.probability.estimate', '<=', value)];
    expect(rated(atMost(0.05), [], never)).toMatchObject({ rating: 'green', sure: true });
    expect(rated(atMost(0.01), [], never)).toMatchObject({ rating: 'red', sure: false });
  });
});

test('a criterion that is stated is as it is stated', () => {
  const stated: Criterion = {
    ...{ number: 4, title: 'Testing', rating: 'not applicable', green: [], amber: [] },
    ...{ reason: 'No code', owner: 'A group', condition: 'Reports' },
  };
  expect(criteriaOf({ ...samplePlan(), liveServiceCriteria: [stated] }, figures)).toEqual([
    {
      ...{ number: 4, title: 'Testing', rating: 'not applicable', basis: 'stated', sure: true },
      ...{ reason: 'No code', owner: 'A group', condition: 'Reports', claims: [] },
    },
  ]);
  expect(criteriaOf(samplePlan(), figures)).toEqual([]);
});
