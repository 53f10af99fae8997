import fc from 'fast-check';
import { deepStrictEqual } from 'node:assert';
import { checkPlan } from '/work/plugin/src/plan/check-plan.ts';
import { simulate } from '/work/plugin/src/simulation/simulate.ts';
import { anyOptions } from '/work/plugin/test/kit/any-options.ts';
import { figuresOf } from '/work/plugin/test/kit/figures-of.ts';
import { plainFuture } from '/work/plugin/test/kit/plain/plain.ts';
import { samplePlan } from '/work/plugin/test/kit/plan.ts';
let known = 0, runs = 0;
fc.assert(fc.property(anyOptions(), fc.nat(100000), fc.nat(3), (options, replication, how) => {
  const fixed = options.control!.strategy;
  const oracle = { name: 'oracle', settings: {} };
  const { handOver: _, ...rest } = options.control as any;
  const control = how === 0 ? { ...rest, strategy: oracle } : how === 1 ? { ...rest, handOver: [{ day: 3, strategy: oracle }] } : how === 2 ? { ...rest, strategy: oracle, handOver: [{ day: 4, strategy: fixed }] } : options.control;
  const plan = samplePlan({ ...options, control });
  fc.pre(checkPlan(plan).length === 0);
  runs++;
  const run = simulate(plan, replication);
  known += run.log.lines().filter(({ kind }) => kind === 'defect known').length;
  const [a, b] = [figuresOf(run), figuresOf(plainFuture(plan, replication))] as any[];
  for (const key of Object.keys(a)) {
    const [x, y] = [JSON.stringify(a[key]), JSON.stringify(b[key])];
    if (x === y) continue;
    if (key === 'log') { const i = a.log.findIndex((l: any, i: number) => JSON.stringify(l) !== JSON.stringify(b.log[i])); console.log('LOG', JSON.stringify(a.log.slice(Math.max(0, i - 3), i + 3)), '\nPLAIN', JSON.stringify(b.log.slice(Math.max(0, i - 3), i + 3))); }
    else console.log(key, x.slice(0, 200), '\n', y.slice(0, 200));
  }
  if (JSON.stringify(a) !== JSON.stringify(b)) { console.log(JSON.stringify(control), JSON.stringify(options.disturbances), JSON.stringify(plan.calendar.waves)); throw new Error('differs'); }
}), { numRuns: Number(process.argv[2]), endOnFailure: true, seed: Number(process.argv[3] ?? 5) });
console.log({ runs, known });
