import type { Checked } from '../../regression/check.ts';
import { escapeMarkup } from '../escape.ts';
import { foundWords } from '../expectation-lines.ts';
import { checkLines, controlWords } from './check-lines.ts';
import { comparisonWords, furthestOf, hasNoticed } from './words.ts';

/** A test of the report: what fails it, if anything does. */
interface Case {
  readonly name: string;
  readonly failure?: string;
  /** Neither passed nor failed: nothing could be told. */
  readonly skipped?: string;
}

/** The checks as JUnit XML: a suite for each scenario, with a test for each output, each claim and the control. */
export function junitOf(checks: readonly Checked[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="pacing check">',
    ...checks.flatMap(suiteOf),
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteOf(checked: Checked): string[] {
  const cases = casesOf(checked);
  const count = (of: keyof Case): number => cases.filter((one) => one[of] !== undefined).length;
  const { scenario } = checked;
  return [
    `  <testsuite name="${escapeMarkup(scenario)}" tests="${cases.length}" failures="${count('failure')}" skipped="${count('skipped')}">`,
    ...cases.map((one) => caseOf(scenario, one)),
    `    <system-out>${escapeMarkup(checkLines(checked).join('\n'))}</system-out>`,
    '  </testsuite>',
  ];
}

function casesOf(checked: Checked): Case[] {
  const control = hasNoticed(checked) ? {} : { failure: controlWords(checked) };
  return [
    ...(checked.verdict === 'NOT DETERMINISTIC'
      ? [{ name: 'determinism', failure: 'nothing differs, and yet the futures do' }]
      : []),
    ...checked.outputs.map((output): Case => {
      const furthest = furthestOf(output);
      const says = furthest === undefined ? 'nothing to compare' : comparisonWords(output, furthest);
      if (output.verdict === 'CHANGED') return { name: output.output, failure: says };
      return output.verdict === 'EQUIVALENT' ? { name: output.output } : { name: output.output, skipped: says };
    }),
    ...checked.claims.map((claim): Case => {
      return claim.holds ? { name: claim.text } : { name: claim.text, failure: `found ${foundWords(claim)}` };
    }),
    { name: 'control', ...control },
  ];
}

function caseOf(scenario: string, { name, failure, skipped }: Case): string {
  const head = `    <testcase classname="${escapeMarkup(scenario)}" name="${escapeMarkup(name)}"`;
  if (failure !== undefined) return `${head}><failure message="${escapeMarkup(failure)}"/></testcase>`;
  if (skipped !== undefined) return `${head}><skipped message="inconclusive: ${escapeMarkup(skipped)}"/></testcase>`;
  return `${head}/>`;
}
