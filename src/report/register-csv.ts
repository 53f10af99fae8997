import type { Forecasted } from '../forecast/forecast.ts';
import { type CsvCell, csvOf } from './csv.ts';
import { PROVENANCE_COLUMNS, provenanceCells } from './provenance-columns.ts';

/** The Live Service Criteria: a row for each claim by which one is judged, and one for each that is stated. */
export function criteriaCsv(forecast: Forecasted): string {
  const provenance = provenanceCells(forecast);
  const rows = forecast.liveServiceCriteria.flatMap((criterion): CsvCell[][] => {
    const { number, title, rating, sure, basis, reason, owner, condition, claims } = criterion;
    const head = [number, title, rating, sure, basis, reason, owner, condition];
    if (claims.length === 0) return [[...head, null, null, null, null, null, null, null, ...provenance]];
    return claims.map(({ rating: argued, text, found, low, high, holds, straddles }) => {
      return [...head, argued, text, found, low, high, holds, straddles, ...provenance];
    });
  });
  return csvOf(
    [
      ...['number', 'title', 'rating', 'sure', 'basis', 'reason', 'owner', 'condition'],
      ...['claimFor', 'claim', 'found', 'low', 'high', 'holds', 'straddles'],
      ...PROVENANCE_COLUMNS,
    ],
    rows,
  );
}

/** The residual risks, and when each reopens: a row each. */
export function risksCsv(forecast: Forecasted): string {
  const provenance = provenanceCells(forecast);
  const rows = forecast.risks.map(({ reopens, ...risk }): CsvCell[] => [
    ...[risk.id, risk.label, risk.says, risk.likelihood, risk.impact, risk.mitigation, risk.owner],
    ...[risk.enactedBy.join(' '), risk.enacted, risk.acceptedUpTo],
    ...[reopens?.probability.estimate ?? null, reopens?.probability.low ?? null, reopens?.probability.high ?? null],
    ...[reopens?.p10 ?? null, reopens?.p50 ?? null, reopens?.p90 ?? null],
    ...provenance,
  ]);
  return csvOf(
    [
      ...['id', 'label', 'says', 'likelihood', 'impact', 'mitigation', 'owner', 'enactedBy', 'enacted', 'acceptedUpTo'],
      ...['reopens.probability', 'reopens.low', 'reopens.high', 'reopens.p10', 'reopens.p50', 'reopens.p90'],
      ...PROVENANCE_COLUMNS,
    ],
    rows,
  );
}
