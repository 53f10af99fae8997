import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileScenario } from '../../src/scenario/compile.ts';
import { filesIn, filesOf } from '../kit/scenario-files.ts';

const guide = readFileSync(join(import.meta.dirname, '../../docs/guides/scenario.md'), 'utf8');
const blocks = [...guide.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, text]) => ({ language, text }));
const yaml = blocks.filter(({ language }) => language === 'yaml').map(({ text }) => text);
const [least, amounts, child, expectations] = yaml;

test("the guide's least scenario compiles, with its fleet in a file too, and with what it expects", async () => {
  expect(await compileScenario('x.yaml', filesOf({ 'x.yaml': least }))).toMatchObject({ warnings: [] });
  const csv = blocks.find(({ language }) => language === 'csv')?.text ?? '';
  const inFile = `${least.replace(/fleet:[\s\S]*?control/, 'fleet: { file: f.csv }\ncontrol')}${expectations}`
    .replace('horizon', 'target: 2026-02-27, horizon')
    .replaceAll('cohort.first', 'cohort.itron');
  expect(await compileScenario('x.yaml', filesOf({ 'x.yaml': inFile, 'f.csv': csv }))).toMatchObject({ warnings: [] });
});

test("the guide's uncertain amounts are understood where they belong", async () => {
  const { stall, date, ready, length, backOff } = parse(amounts) as Record<string, unknown>;
  const base = parse(least) as Record<string, Record<string, Record<string, unknown>>>;
  const text = JSON.stringify({
    ...base,
    suppliers: { 'supplier-a': { ready } },
    outcomes: { usual: { first: { stall }, stallLength: length, backOff } },
    milestones: { event: { date } },
    entries: { later: { when: 'event' } },
  });
  const files = filesOf({ 'x.yaml': text, 'back-off.csv': 'waited,by\n2,a\n3.5,b\n' });
  expect(await compileScenario('x.yaml', files)).toMatchObject({ warnings: [] });
});

test("the guide's child of a shipped scenario compiles", async () => {
  const folder = filesIn(join(import.meta.dirname, '../../scenarios'));
  const files = {
    read: async (path: string, most: number) => (path === 'child.yaml' ? child : folder.read(path, most)),
  };
  const compiled = await compileScenario('child.yaml', files);
  expect(compiled).toMatchObject({ plan: { name: 'november-2019-faster', disturbances: [] } });
  if ('plan' in compiled) expect(compiled.plan.control.cap[0].volumePerDay).toBe(5000);
});
