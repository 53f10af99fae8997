import { expect, test } from 'vitest';
import { provenanceHtml } from '../../../src/report/sections/provenance.ts';
import { emptyFleetForecast, november2019Forecast } from '../../kit/forecast.ts';

test('the command stands as its reader would type it, beside the facts of the run', () => {
  const { text } = provenanceHtml(november2019Forecast(), "pacing run x.yaml --seed 'a & b'");
  expect(text).toContain('<code>pacing run x.yaml --seed &#39;a &amp; b&#39;</code>');
  for (const fact of [november2019Forecast().planHash, '<dd>200</dd>', '<dd>0.1.0</dd>']) expect(text).toContain(fact);
  expect(provenanceHtml(emptyFleetForecast(), '').text).not.toContain('Replications');
});
