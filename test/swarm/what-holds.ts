import assert from 'node:assert/strict';
import type { Forecast } from '../../src/forecast/forecast.ts';
import { forecast } from '../../src/forecast/make-forecast.ts';
import { checkPlan } from '../../src/plan/check-plan.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { answerLines } from '../../src/report/answer.ts';
import { packOf } from '../../src/report/pack.ts';
import { planLines } from '../../src/report/plan/plan-lines.ts';
import { traceLines } from '../../src/report/trace/trace-lines.ts';
import { traceOf } from '../../src/report/trace/trace-of.ts';
import { here } from '../../src/runners/here.ts';
import { compileScenario } from '../../src/scenario/compile.ts';
import { describeProblem } from '../../src/scenario/problem.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { figuresOf } from '../kit/figures-of.ts';
import { plainFuture } from '../kit/plain/plain.ts';
import { filesOf } from '../kit/scenario-files.ts';
import { shrunkPlan } from '../kit/shrunk-plan.ts';
import { SCENARIO_FILE, type SwarmScenario } from './any-scenario.ts';

/** So few that a scenario takes a moment, and so many that sums over futures are sums. */
const REPLICATIONS = 3;

/**
 * Holds a scenario of the swarm to all that is true of any. The simulator's own audit speaks at every midnight.
 *
 * @returns whether it was sound; one that is not has told its author why
 */
export async function whatHolds({ files, replication, drawn }: SwarmScenario): Promise<boolean> {
  const compiled = await compileScenario(SCENARIO_FILE, filesOf(files));
  if ('problems' in compiled) {
    for (const problem of compiled.problems) expectWords([describeProblem(problem)]);
    return false;
  }
  const plan = compiled.plan;
  assert.deepEqual(checkPlan(plan), []);
  expectWords(planLines(plan));
  expectSameBytes(plan, replication);
  expectPlainAgrees(plan, replication);
  expectPaceAddsUp(plan, replication);
  await expectForecastTells(plan, drawn);
  return true;
}

function expectSameBytes(plan: Plan, replication: number): void {
  const figures = figuresOf(simulate(plan, replication));
  const world = newWorld(structuredClone(plan));
  simulate(world.plan, replication + 1, world);
  assert.deepEqual(figuresOf(simulate(world.plan, replication, world)), figures);
}

/** With certain turnarounds the two simulators agree to the last digit. */
function expectPlainAgrees(plan: Plan, replication: number): void {
  const certain = shrunkPlan(plan, 1);
  assert.deepEqual(figuresOf(simulate(certain, replication)), figuresOf(plainFuture(certain, replication)));
}

function expectPaceAddsUp(plan: Plan, replication: number): void {
  const trace = traceOf(plan, replication);
  for (const { date, target, started, retries, unusedPace } of trace.days) {
    const taken = unusedPace.reduce((sum, { installations }) => sum + installations, 0);
    assert.equal(started + taken, target, `${date}: the pace does not add up`);
    assert.ok(retries >= 0 && retries <= started, `${date}: ${retries} of ${started} were started again`);
  }
  expectWords(traceLines(trace));
}

async function expectForecastTells(plan: Plan, drawn: boolean): Promise<void> {
  const made = await forecast({ ...plan, effort: { ...plan.effort, replications: REPLICATIONS } }, here);
  // Plain JSON: neither NaN nor undefined nor an infinite number stands in it.
  assert.deepEqual(JSON.parse(JSON.stringify(made)), made);
  expectWords(answerLines(made));
  if (drawn) await expectPackIsWhole(made);
}

async function expectPackIsWhole(made: Forecast): Promise<void> {
  for (const [name, content] of await packOf(made, { command: 'pacing run full.yaml' })) {
    assert.ok(content.length > 0, name);
    if (typeof content === 'string') expectWords([content]);
  }
}

/** Words for people: nothing of the program's own shows through. */
function expectWords(lines: readonly string[]): void {
  for (const line of lines) assert.doesNotMatch(line, /\bundefined\b|\bNaN\b|\[object|Infinity|\bat .*\.ts:\d/);
}
