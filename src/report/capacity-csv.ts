import type { Capacity } from '../experiment/capacity.ts';
import type { CapacityPoint } from '../experiment/capacity-point.ts';
import { type CsvCell, csvOf } from './csv.ts';

/** The curve as CSV: a row for each volume and figure; empty where it cannot be told. */
export function capacityCsv(measured: Capacity): string {
  const { scenario, planHash, seed, version, classification, lever, curve } = measured;
  const rows = curve.flatMap((point) =>
    figuresOf(point).map((figure): CsvCell[] => [
      ...[lever, point.volumePerDay, point.standing],
      ...figure,
      ...[scenario, planHash, seed, version, point.replications, classification],
    ]),
  );
  return csvOf(HEADER, rows);
}

type Figure = readonly [name: string, value: CsvCell, low: CsvCell, high: CsvCell, standing: CsvCell];

function figuresOf(point: CapacityPoint): readonly Figure[] {
  const { clearance, later, harm, alertsPeak, repairWaitingHours, utilisation, limits } = point;
  const dates = (['p50', 'p80', 'p90'] as const).map((name): Figure => {
    const { from, to } = clearance.interval[name];
    return [`clearance.${name}`, clearance[name], from, to, null];
  });
  const estimates = [
    ...Object.entries(harm).map(([name, estimate]) => [`harm.${name}`, estimate] as const),
    ['alerts.peak', alertsPeak] as const,
    ...(repairWaitingHours === null ? [] : [['repair.waitingHours', repairWaitingHours] as const]),
    ...utilisation.map((each) => [`services.${each.id}.utilisation`, each.utilisation] as const),
  ].map(([name, { p90, interval }]): Figure => [`${name}.p90`, p90, interval.p90.low, interval.p90.high, null]);
  return [
    ...dates,
    ['workingDaysLater', later?.difference ?? null, later?.low ?? null, later?.high ?? null, null],
    ['mostStartedPerDay', point.mostStartedPerDay, null, null, null],
    ...estimates,
    ...limits.map(({ text, found, low, high, standing }): Figure => [text, found, low, high, standing]),
  ];
}

const HEADER = [
  ...['lever', 'volumePerDay', 'limits', 'figure', 'value', 'low', 'high', 'standing'],
  ...['scenario', 'planHash', 'seed', 'version', 'replications', 'classification'],
] as const;
