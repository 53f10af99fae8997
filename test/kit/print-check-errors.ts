import { inOrder } from '../../src/forecast/tally.ts';
import { judgeByLooks, looksFrom } from '../../src/regression/looks.ts';
import { type Futures, futuresOf } from '../../src/regression/outputs.ts';
import { verdictOf } from '../../src/regression/verdict.ts';
import { here } from '../../src/runners/here.ts';
import { smallCheckable } from './checkable.ts';

// Measures how often checks are wrong, and how often they see a change: npx tsx test/kit/print-check-errors.ts [SEEDS]. The guide
// (docs/guides/check.md) has what it prints. To spare time, a check takes the futures of its later looks from the seeds that follow its own.
const seeds = Number(process.argv[2] ?? 200);
const FIRST = 200;
const LOOKS = looksFrom(FIRST, 3200);

/** The first futures of each seed, with a volume in the place of the scenario's. */
async function poolOf(volume: string, seedOf: (at: number) => string, many: number): Promise<readonly Futures[]> {
  const pool: Futures[] = [];
  for (let at = 0; at < many; at++) {
    const scenario = (text: string): string => text.replace('30 installations a day', `${volume} a day`);
    const { plan } = await smallCheckable(FIRST, { scenario }, seedOf(at));
    pool.push(futuresOf(plan, inOrder(await here.run(plan, 0, FIRST))));
  }
  return pool;
}

/** So many futures from a seed on, around the end of the pool. */
function from(pool: readonly Futures[], at: number, many: number): Futures {
  const parts = Array.from({ length: many / FIRST }, (_, step) => pool[(at + step) % pool.length]);
  const all = (figure: (futures: Futures) => ArrayLike<number>): number[] =>
    parts.flatMap((one) => Array.from(figure(one)));
  const [{ counts, startedByMonth, ...horizon }] = parts;
  const names = Object.keys(counts) as (keyof Futures['counts'])[];
  return {
    ...horizon,
    clearedOn: all(({ clearedOn }) => clearedOn),
    counts: Object.fromEntries(
      names.map((name) => [name, all((one) => one.counts[name])]),
    ) as unknown as Futures['counts'],
    startedByMonth: startedByMonth.map((_, month) => all((one) => one.startedByMonth[month])),
  };
}

/** Checks of every seed: how many say what, and how many futures they take on average. */
async function print(
  what: string,
  news: readonly Futures[],
  olds: readonly Futures[],
  isPaired: boolean,
): Promise<void> {
  const { plan } = await smallCheckable(FIRST);
  const said = { EQUIVALENT: 0, CHANGED: 0, INCONCLUSIVE: 0 };
  let futures = 0;
  for (let at = 0; at < seeds; at++) {
    const looked = await judgeByLooks(plan, LOOKS, async (many) => [
      from(news, at, many),
      from(olds, isPaired ? at : 0, many),
    ]);
    said[verdictOf(looked.outputs)]++;
    futures += looked.replications;
  }
  process.stdout.write(`${what}: ${JSON.stringify({ seeds, ...said, futures: Math.round(futures / seeds) })}\n`);
}

const same = await poolOf('30 installations', (at) => `seed ${at}`, seeds);
const others = await poolOf('30 installations', (at) => `baseline ${at}`, LOOKS[LOOKS.length - 1] / FIRST);
await print('another seed alone', same, others, false);
for (const volume of ['29 installations', '28 installations', '27 installations']) {
  const less = await poolOf(volume, (at) => `seed ${at}`, seeds);
  await print(`${volume}, common luck`, less, same, true);
  await print(`${volume}, another seed`, less, others, false);
}
