import { describe, expect, test } from 'vitest';
import { acceptanceLines } from '../../src/report/check/acceptance-lines.ts';
import { annotationLines, MOST_ANNOTATIONS } from '../../src/report/check/annotations.ts';
import { checkLines } from '../../src/report/check/check-lines.ts';
import { junitOf } from '../../src/report/check/junit.ts';
import { checkMarkdown, MOST_CHARACTERS } from '../../src/report/check/markdown.ts';
import { isSound, verdictWords } from '../../src/report/check/words.ts';
import { smallBaseline } from '../kit/checkable.ts';
import { tokensOf } from '../kit/markup-tags.ts';
import { FAILED_CLAIM, SOUND, sampleChecked } from '../kit/sample-checked.ts';

const pathOf = (_: unknown, file: string): string => `scenarios/${file}`;

describe('in a terminal', () => {
  test('a change is told with what it rests on, how far dates moved, and what explains it at which line', () => {
    expect(checkLines(sampleChecked())).toEqual([
      'small: CHANGED in clearance: plan differs; 400 futures, look 1 of at most 4',
      '  baseline of 22 Nov 2026 by the control centre (agreed), good until 22 Nov 2027',
      '  output        verdict                               furthest out    margin  p equivalent     p changed  power',
      '  clearance     CHANGED  cleared by 2026-04-09: 50% before, 2% now  5 points  above 0.9999  below 0.0001   0.98',
      '  attempts   EQUIVALENT                  mean: 0.5 before, 0.5 now      0.05  below 0.0001  above 0.9999   0.98',
      '  clearance moved 8.9 working days on average (at most 9.3; chance alone makes 0.7; 1.3 are allowed); in working days, P50 +6, P80 +6, P90 beyond the horizon',
      '  control.strategy.volume (small.yaml:20): 30 installations a day is now 21 installations a day; explains +8.9 of +8.9 working days',
      '  control: a quarter more installations were noticed',
    ]);
  });

  test('what is as it was takes few lines', () => {
    expect(checkLines(sampleChecked({ ...SOUND, claims: [{ ...FAILED_CLAIM, holds: true }] }))).toEqual([
      'small: EQUIVALENT: 400 futures, each the same as in the baseline',
      '  baseline of 22 Nov 2026 by the control centre (agreed), good until 22 Nov 2027',
      '  its claim holds',
      '  control: a quarter more installations were noticed',
    ]);
  });

  test('a claim that fails, a control that noticed nothing, a program that moved and changes left out are said', () => {
    const { attribution } = sampleChecked();
    const moved = { difference: 2, standardError: 0.1, freedom: 9 };
    const said = checkLines(
      sampleChecked({
        claims: [FAILED_CLAIM],
        control: 'INCONCLUSIVE',
        attribution: { ...attribution!, program: { ...attribution!.program, clearance: moved }, more: 3 },
      }),
    ).join('\n');
    expect(said).toContain('the claim does not hold: target.probability.estimate >= 5%; found 1.5%');
    expect(said).toContain('control FAILED: a quarter more installations were not noticed');
    expect(said).toContain('the program itself explains +2 of +8.9 working days');
    expect(said).toContain('3 further changes were not swapped one by one');
  });

  test('a change that cannot stand alone is said to be one, and nothing differs where nothing does', () => {
    const { attribution } = sampleChecked();
    const alone = { ...attribution!, changes: attribution!.changes.map((change) => ({ ...change, effect: null })) };
    expect(checkLines(sampleChecked({ attribution: alone })).join('\n')).toContain('only together with another change');
    expect(verdictWords(sampleChecked({ verdict: 'NOT DETERMINISTIC', differs: [] }))).toBe(
      'NOT DETERMINISTIC: though nothing differs; 400 futures, look 1 of at most 4',
    );
  });
});

test('a forecast stands where it is equivalent, the control noticed and all claims hold', () => {
  expect(isSound(sampleChecked(SOUND))).toBe(true);
  for (const fault of [{ claims: [FAILED_CLAIM] }, { control: 'EQUIVALENT' }, { verdict: 'INCONCLUSIVE' }] as const) {
    expect(isSound(sampleChecked({ ...SOUND, ...fault }))).toBe(false);
  }
});

describe('JUnit XML', () => {
  test('has a suite for each scenario, and a test for each output, claim and control', () => {
    const xml = junitOf([sampleChecked({ claims: [FAILED_CLAIM] }), sampleChecked(SOUND)]);
    expect(xml).toContain('<testsuite name="small" tests="4" failures="2" skipped="0">');
    expect(xml).toContain('<failure message="cleared by 2026-04-09: 50% before, 2% now"/>');
    expect(xml).toContain('<testcase classname="small" name="control"/>');
    const suites = tokensOf(xml.slice(xml.indexOf('<testsuites'))).filter(({ name }) => name === 'testsuite');
    expect(suites.filter(({ kind }) => kind === 'open')).toHaveLength(2);
  });

  test('says what is open, and what is not deterministic', () => {
    const outputs = sampleChecked().outputs.map((output) => ({ ...output, verdict: 'INCONCLUSIVE' as const }));
    expect(junitOf([sampleChecked({ outputs })])).toContain('<skipped message="inconclusive: cleared by');
    expect(junitOf([sampleChecked({ verdict: 'NOT DETERMINISTIC' })])).toContain('name="determinism"><failure');
  });

  test('stays XML whatever a scenario is called', () => {
    const xml = junitOf([
      sampleChecked({ scenario: '<&"\u0001>', claims: [{ ...FAILED_CLAIM, text: 'a < "b" & c' }] }),
    ]);
    expect(xml).toContain('name="&lt;&amp;&quot;\uFFFD&gt;"');
    expect(xml).toContain('name="a &lt; &quot;b&quot; &amp; c"');
    expect(xml).not.toContain('\u0001');
  });
});

describe('annotations', () => {
  test('point at the line that changed, escaped as GitHub reads them', () => {
    expect(annotationLines([sampleChecked()], pathOf)).toEqual([
      '::error file=scenarios/small.yaml,line=20,title=small%3A CHANGED::control.strategy.volume (small.yaml:20): ' +
        '30 installations a day is now 21 installations a day; explains +8.9 of +8.9 working days',
    ]);
    const said = annotationLines([sampleChecked({ ...SOUND, claims: [FAILED_CLAIM] })], pathOf);
    expect(said).toEqual([
      '::error title=small%3A a claim does not hold::target.probability.estimate >= 5%25; found 1.5%25',
    ]);
    const [line] = annotationLines([sampleChecked({ ...SOUND, scenario: 'a,b\nc', control: 'EQUIVALENT' })], pathOf);
    expect(line).toMatch(/^::error title=a%2Cb%0Ac::control FAILED/);
  });

  test('are none where all is sound, and a warning where nothing can be told', () => {
    expect(annotationLines([sampleChecked(SOUND)], pathOf)).toEqual([]);
    const [open] = annotationLines([sampleChecked({ verdict: 'INCONCLUSIVE', attribution: null })], pathOf);
    expect(open).toMatch(/^::warning title=small%3A INCONCLUSIVE::INCONCLUSIVE/);
  });

  test('are ten errors and ten warnings at most, of which the last says how many more there are', () => {
    const claims = Array.from({ length: 25 }, () => FAILED_CLAIM);
    const open = Array.from({ length: 12 }, () => sampleChecked({ verdict: 'INCONCLUSIVE', attribution: null }));
    const lines = annotationLines([sampleChecked({ claims }), ...open], pathOf);
    expect(MOST_ANNOTATIONS).toBe(10);
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(10);
    expect(lines[9]).toContain('title=17 more::');
  });
});

describe('Markdown', () => {
  test('tells what moved in full, and what stands in a line', () => {
    const markdown = checkMarkdown([
      sampleChecked(SOUND),
      sampleChecked({ scenario: 'other', claims: [FAILED_CLAIM] }),
    ]);
    expect(markdown).toMatch(/^### Forecasts moved: 1 of 2 scenarios/);
    expect(markdown).toContain('| clearance | CHANGED | cleared by 2026-04-09: 50% before, 2% now |');
    expect(markdown).toContain('- control.strategy.volume \\(small.yaml:20\\)');
    expect(markdown).toContain('- the claim does not hold: target.probability.estimate &gt;= 5%; found 1.5%');
    expect(markdown.indexOf('#### other')).toBeLessThan(markdown.indexOf('- small: as it was'));
    expect(checkMarkdown([sampleChecked(SOUND)])).toMatch(/^### Forecasts stand: 1 of 1 scenarios/);
  });

  test('takes no word of a scenario for Markdown or HTML', () => {
    const markdown = checkMarkdown([sampleChecked({ scenario: '<img src=x>|`a`' })]);
    expect(markdown).toContain('&lt;img src=x&gt;\\|\\`a\\`');
  });

  test('is no longer than a comment may be, and says what is left out', () => {
    const claims = Array.from({ length: 400 }, () => FAILED_CLAIM);
    const markdown = checkMarkdown(Array.from({ length: 10 }, () => sampleChecked({ claims })));
    expect(markdown.length).toBeLessThan(MOST_CHARACTERS + 200);
    expect(markdown).toMatch(/more parts are too long to be shown here\.\n$/);
  });
});

test('an acceptance tells the figures beside those that they replace', async () => {
  const baseline = await smallBaseline(20);
  const figures = { p50: '2026-04-09', p80: '2026-04-17', p90: 'after 2026-04-26' } as const;
  const counts = { interruptions: 138, unrecoverable: 0, attempts: 930, peakAlerts: 0 };
  const now = { ...figures, ...counts };
  const first = acceptanceLines(baseline, { old: null, new: now });
  expect(first[0]).toBe('small: accepted on 22 Nov 2026 by the control centre (agreed), good until 22 Nov 2027');
  expect(first).toContain('  p90: after 26 Apr 2026');
  expect(first.at(-1)).toBe('  of 20 futures; it is the first baseline');
  const renewed = acceptanceLines(baseline, { old: { ...now, attempts: 900 }, new: now });
  expect(renewed).toContain('  attempts: 930; it was 900');
  expect(renewed).toContain('  unrecoverable: 0');
});
