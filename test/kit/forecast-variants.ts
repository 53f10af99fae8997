import type { Clearance, Forecast, Forecasted } from '../../src/forecast/forecast.ts';
import { november2019Forecast } from './forecast.ts';

/** November 2019 with a quarter of futures beyond the horizon: P80 and P90 are 'after DATE', and there is no target. */
export function lateForecast(): Forecasted {
  const forecast = november2019Forecast();
  const { clearance } = forecast;
  const after = `after ${forecast.lastDay}`;
  const beyond = { from: after, to: after };
  return {
    ...forecast,
    target: null,
    clearance: {
      ...clearance,
      cleared: 150,
      p80: after,
      p90: after,
      interval: { ...clearance.interval, p80: beyond, p90: beyond },
      dots: clearance.dots.map((date, dot) => (dot < 37 ? date : after)),
    },
  };
}

/** November 2019 where no future clears within the horizon. */
export function neverForecast(): Forecasted {
  const forecast = november2019Forecast();
  const after = `after ${forecast.lastDay}`;
  const beyond = { from: after, to: after };
  const clearance: Clearance = {
    ...forecast.clearance,
    cleared: 0,
    ...{ p10: after, p25: after, p50: after, p80: after, p90: after },
    interval: { p10: beyond, p25: beyond, p50: beyond, p80: beyond, p90: beyond },
    dots: forecast.clearance.dots.map(() => after),
  };
  return {
    ...forecast,
    clearance,
    operational: clearance,
    target: {
      date: '2020-03-31',
      probability: { estimate: null, low: 0, high: 0.015, says: 'below 1.5%' },
    },
  };
}

/** November 2019 cleared within three days of March, one day apart, the target on the second. */
export function tightForecast(): Forecasted {
  const forecast = november2019Forecast();
  const dates = ['2020-03-17', '2020-03-18', '2020-03-19'];
  return {
    ...forecast,
    target: { date: dates[1], probability: { estimate: 0.9, low: 0.85, high: 0.94, says: '90% (85% to 94%)' } },
    clearance: {
      ...forecast.clearance,
      p50: dates[0],
      p90: dates[2],
      interval: {
        ...forecast.clearance.interval,
        p50: { from: dates[0], to: dates[1] },
        p90: { from: dates[2], to: dates[2] },
      },
      dots: forecast.clearance.dots.map((_, dot) => (dot < 20 ? dates[0] : dot < 45 ? dates[1] : dates[2])),
    },
  };
}

/** November 2019 that ends with its first day: every list as short as it can be. */
export function oneDayForecast(): Forecasted {
  const forecast = neverForecast();
  const after = `after ${forecast.firstDay}`;
  const dates = JSON.parse(JSON.stringify(forecast.clearance).replaceAll(`after ${forecast.lastDay}`, after));
  return {
    ...forecast,
    lastDay: forecast.firstDay,
    days: forecast.days.slice(0, 1),
    clearance: dates,
    operational: dates,
    by: { cohort: [], dmc: [], status: [], supplier: [] },
    unusedPace: [],
    repair: null,
    expectations: [],
    assumptions: [],
    sources: [],
  };
}

const DATE = /^(?:after )?\d{4}-\d{2}-\d{2}$/;

/** A forecast with `more` behind every text that an author wrote or that carries a name: dates alone stay dates. */
export function withEveryText<Kind extends Forecast>(forecast: Kind, more: string): Kind {
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return DATE.test(value) || value === '' ? value : value + more;
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (typeof value !== 'object' || value === null) return value;
    const isNamed = key === 'states' || key === 'startedByGroup';
    const entries = Object.entries(value).map(([name, item]) => [isNamed ? name + more : name, walk(item, name)]);
    return Object.fromEntries(entries);
  };
  return walk(forecast, '') as Kind;
}
