import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { anyScenario, SCENARIO_FILE } from './any-scenario.ts';
import { whatHolds } from './what-holds.ts';

// Random scenarios for so many minutes: npm run swarm -- --seed 7 --minutes 10
const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, minutes: { type: 'string', default: '10' } },
});
const [seed, minutes] = [Number(values.seed), Number(values.minutes)];
if (!Number.isInteger(seed) || !(minutes > 0)) {
  process.stderr.write('expected --seed with a whole number and --minutes with a number above zero\n');
  process.exit(2);
}

let looked = 0;
let sound = 0;
const told = await fc.check(
  fc.asyncProperty(anyScenario(), async (scenario) => {
    looked++;
    if (await whatHolds(scenario)) sound++;
  }),
  // As many as there is time for.
  { numRuns: 2 ** 31 - 1, seed, interruptAfterTimeLimit: minutes * 60_000, markInterruptAsFailure: false },
);
process.stdout.write(
  `seed ${seed}: ${looked} scenarios, ${sound} of them sound; ${told.failed ? 'one fails' : 'none fails'}\n`,
);
if (told.failed && told.counterexample !== null) {
  const [{ files, replication }] = told.counterexample;
  process.stdout.write(
    `\nReplication ${replication} of\n\n${files[SCENARIO_FILE]}\nwith the fleet\n\n${files['full.fleet.csv']}\n`,
  );
  process.stdout.write(`${String(told.errorInstance)}\n`);
  process.exitCode = 1;
}
