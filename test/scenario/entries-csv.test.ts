import { expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { planHash } from '../../src/plan/plan-hash.ts';
import { compileScenario } from '../../src/scenario/compile.ts';
import { filesOf, planIn } from '../kit/scenario-files.ts';

const SCENARIO = `schemaVersion: 1
name: entries
question: Which entries are there?
classification: made up for tests
time: { firstDay: 2021-11-02, horizon: 60 days }
milestones:
  confirmed: { date: 2021-11-10 }
  fixed: { date: 2021-11-20 }
reports:
  report: { begins: 2021-11-02, steps: [ { step: objections, takes: 5 working days } ] }
outcomes: { usual: {} }
fleet:
  strata:
    - { cohort: c, dmc: one, supplier: s, status: dormant, untouched: 5 installations }
    - { cohort: c, dmc: one, supplier: s, status: mixed, untouched: 5 installations }
    - { cohort: c, dmc: two, supplier: s, status: dormant, untouched: 5 installations, entry: by-name }
suppliers: { s: { ready: 2021-11-02 } }
control: { strategy: { kind: fixed, volume: 5 installations a day } }
`;

const CSV = `id,label,when,lead,excludedOn,dmc,status,testedParent
tested,"Tested, dormant",report and confirmed,,,one,dormant,
child,,confirmed or fixed,3 working days,2021-12-01,one,,tested
by-name,,listed,,,,,
`;

const INLINE = `entries:
  tested: { label: 'Tested, dormant', when: { all: [report, confirmed] }, dmc: one, status: dormant }
  child: { when: { any: [confirmed, fixed] }, lead: 3 working days, excludedOn: 2021-12-01, dmc: one, testedParent: tested }
  by-name: { when: listed }
`;

const planOf = (scenario: string, csv = CSV): Promise<Plan> =>
  planIn(filesOf({ 'entries.yaml': scenario, 'entries.csv': csv }), 'entries.yaml');

test('rows of a file are entries like any other: the plan is the same to the last byte', async () => {
  const fromFile = await planOf(`${SCENARIO}entriesFile: entries.csv\n`);
  expect(fromFile.entries.map(({ id, label, testedParent }) => [id, label, testedParent])).toEqual([
    ['by-name', 'by-name', undefined],
    ['child', 'child', 2],
    ['tested', 'Tested, dormant', undefined],
  ]);
  // In the order of their ids: by DMC and status, by DMC, by name.
  expect([...fromFile.strata.entry]).toEqual([2, 1, 0]);
  expect(planHash(fromFile)).toBe(planHash(await planOf(`${SCENARIO}${INLINE}`)));
});

test('some may stand in the file and some in the scenario; a byte order mark and ends of lines do not matter', async () => {
  const some = `${SCENARIO}entriesFile: entries.csv\nentries:\n  by-name: { when: listed }\n`;
  const csv = `\ufeff${CSV.split('\n').slice(0, 3).join('\r\n')}\r\n`;
  expect(planHash(await planOf(some, csv))).toBe(planHash(await planOf(`${SCENARIO}${INLINE}`)));
});

test('a file outside the folder is refused, and so is one that is not there', async () => {
  for (const [file, says] of [
    ['../entries.csv', 'a file'],
    ['missing.csv', 'missing.csv'],
  ]) {
    const compiled = await compileScenario(
      'entries.yaml',
      filesOf({ 'entries.yaml': `${SCENARIO}entriesFile: ${file}\n` }),
    );
    if (!('problems' in compiled)) throw new Error('it compiled');
    expect(compiled.problems[0].path).toBe('entriesFile');
    expect(compiled.problems.map(({ message }) => message).join()).toContain(says);
  }
});

test('a cell that a spreadsheet would run as a formula is a wrong id or a plain text, and nothing is run', async () => {
  const wrong = await compileScenario(
    'entries.yaml',
    filesOf({ 'entries.yaml': `${SCENARIO}entriesFile: entries.csv\n`, 'entries.csv': `${CSV}=1+1,,listed,,,,,\n` }),
  );
  expect('problems' in wrong && wrong.problems.map(({ line, message }) => [line, message])).toMatchObject([
    [5, expect.stringContaining("'=1+1'")],
  ]);
  const labelled = await planOf(`${SCENARIO}entriesFile: entries.csv\n`, CSV.replace('"Tested, dormant"', '=1+1'));
  expect(labelled.entries[2].label).toBe('=1+1');
});
