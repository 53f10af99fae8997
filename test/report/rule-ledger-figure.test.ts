import { expect, test } from 'vitest';
import { ruleLedgerFigure } from '../../src/report/rule-ledger-figure.ts';
import { svgOf } from '../../src/report/svg.ts';
import { sampleLedger } from '../kit/sample-ledger.ts';

test('its title names the rule that finds a fivefold defect soonest, and none that speaks by chance', () => {
  const ledger = sampleLedger();
  expect(ruleLedgerFigure(ledger).title).toBe('Soonest to speak after a fivefold defect: ratio, 979 attempts exposed');
  expect(ruleLedgerFigure({ ...ledger, rules: ledger.rules.slice(1) }).title).toBe(
    'No rule finds a fivefold defect in half of the futures',
  );
});

test('its description has all figures, and it can be drawn', async () => {
  const figure = ruleLedgerFigure(sampleLedger());
  expect(figure.description).toContain('ratio: 0.11 stops in 100 clean go days; twice P50 not seen');
  const svg = await svgOf(figure);
  expect(svg).toContain('unknown-error (catalogue): below 0.04 stops in 100 clean go days');
  expect(svg).toContain('not seen');
  expect(await svgOf(figure)).toBe(svg);
});
