import type { Band, Forecasted } from '../forecast/forecast.ts';
import { type CsvCell, csvOf } from './csv.ts';
import { PROVENANCE_COLUMNS, provenanceCells } from './provenance-columns.ts';

const BANDS = ['started', 'migrated', 'backlog', 'alerts'] as const;
const BAND_FIGURES = [
  'mean',
  'standardError',
  'p10',
  'p25',
  'p50',
  'p75',
  'p90',
] as const satisfies readonly (keyof Band)[];
const SERVICE_FIGURES = ['capacity', 'started', 'utilisation.mean', 'utilisation.p90'] as const;
const TEAMS = ['repair', 'support'] as const;
const SHARES = ['go', 'throttled', 'halted', 'incident', 'outage'] as const;

/**
 * Every day of the horizon, one a row: the calendar, the four figures with their spread, the mean alerts of each DNO's
 * region and those of everything else, the shares of futures, the mean of each state and the mean starts of each group, and
 * how busy each service is, and the teams with a limit on servers. Column names are paths into the contract's `days`.
 */
export function dailyCsv(forecast: Forecasted): string {
  const { days, services } = forecast;
  const states = namesIn(days.map((day) => day.states));
  const dnos = namesIn(days.map((day) => day.alertsOfDno));
  const groups = namesIn(days.map((day) => day.startedByGroup));
  const header = [
    'date',
    'migrationDay',
    'reason',
    'planned',
    ...BANDS.flatMap((band) => BAND_FIGURES.map((figure) => `${band}.${figure}`)),
    ...dnos.map((dno) => `alertsOfDno.${dno}`),
    'background',
    ...SHARES,
    ...states.map((state) => `states.${state}`),
    ...groups.map((group) => `startedByGroup.${group}`),
    ...services.flatMap(({ id }) => SERVICE_FIGURES.map((figure) => `services.${id}.${figure}`)),
    ...TEAMS.flatMap((team) => (hasDays(forecast, team) ? [`${team}.waiting`, `${team}.utilisation`] : [])),
    ...PROVENANCE_COLUMNS,
  ];
  const rows = days.map((day, place): readonly CsvCell[] => [
    day.date,
    day.migrationDay,
    day.reason,
    day.planned,
    ...BANDS.flatMap((band) => BAND_FIGURES.map((figure) => day[band][figure])),
    ...dnos.map((dno) => day.alertsOfDno[dno] ?? 0),
    day.background,
    ...SHARES.map((share) => day[share]),
    ...states.map((state) => day.states[state] ?? 0),
    ...groups.map((group) => day.startedByGroup[group] ?? 0),
    ...services.flatMap(({ days: ofService }) => {
      const { capacity, started, utilisation } = ofService[place];
      return [capacity, started, utilisation.mean, utilisation.p90];
    }),
    ...TEAMS.flatMap((team): readonly CsvCell[] => {
      const ofTeam = forecast[team]?.days[place];
      return ofTeam === undefined ? [] : [ofTeam.waiting, ofTeam.utilisation];
    }),
    ...provenanceCells(forecast),
  ]);
  return csvOf(header, rows);
}

function hasDays(forecast: Forecasted, team: (typeof TEAMS)[number]): boolean {
  return (forecast[team]?.days.length ?? 0) > 0;
}

/** Every name that occurs, in the order of first occurrence. */
function namesIn(records: readonly Readonly<Record<string, number>>[]): readonly string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))];
}
