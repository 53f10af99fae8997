import type { RiskForecast } from '../forecast/register-forecast.ts';
import { dateWords } from './date-words.ts';
import { numberWords } from './number-words.ts';

/** The residual risks that are accepted up to a volume, and whether the plan exceeds it: a line each. */
export function riskLines(risks: readonly RiskForecast[]): readonly string[] {
  return risks.map((risk) => `${risk.label}: ${acceptanceWords(risk)}`);
}

/** Up to what a risk is accepted, and when the plan exceeds that. */
export function acceptanceWords({ acceptedUpTo, reopens }: RiskForecast): string {
  if (acceptedUpTo === null || reopens === null) return 'accepted whatever the volume';
  const chance = `accepted up to ${numberWords(acceptedUpTo)} a day, reopens with a probability of ${reopens.probability.says}`;
  return reopens.probability.high <= 0.5 ? chance : `${chance}, P50 ${dateWords(reopens.p50)}`;
}
