import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { checkPlan } from '../src/plan/check-plan.ts';
import { simulate } from '../src/simulation/simulate.ts';
import { anyOptions } from './kit/any-options.ts';
import { figuresOf } from './kit/figures-of.ts';
import { plainFuture } from './kit/plain/plain.ts';
import { samplePlan } from './kit/plan.ts';

let runs = 0;
const until = Date.now() + Number(process.argv[3]) * 1000;
fc.assert(
  fc.property(anyOptions(), fc.nat(100_000), (options, replication) => {
    if (Date.now() > until) return true;
    const plan = samplePlan(options);
    if (checkPlan(plan).length > 0) return true;
    const a = figuresOf(simulate(plan, replication));
    const b = figuresOf(plainFuture(plan, replication));
    runs++;
    for (const key of Object.keys(a))
      if (!isDeepStrictEqual(a[key], b[key])) {
        if (key === 'log') {
          const i = (a.log as any[]).findIndex((l, i) => !isDeepStrictEqual(l, (b.log as any[])[i]));
          console.log(
            i,
            JSON.stringify((a.log as any[]).slice(i - 2, i + 4), null, 0),
            'PLAIN',
            JSON.stringify((b.log as any[]).slice(i - 2, i + 4)),
          );
          console.log(
            JSON.stringify(plan.disturbances.map((d) => [d.id, d.disturbance, d.scope, d.settings])),
            JSON.stringify(plan.scopes.map((s) => s.id)),
          );
        }
        throw new Error(key + JSON.stringify(a[key]).slice(0, 800) + '\n' + JSON.stringify(b[key]).slice(0, 800));
      }
    return true;
  }),
  { numRuns: 400, seed: Number(process.argv[2]), endOnFailure: true },
);
console.log('ok', runs);
