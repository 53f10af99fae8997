import { GrowingFutures } from '../../src/forecast/growing-futures.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { judgeByLooks, looksFrom } from '../../src/regression/looks.ts';
import { type Futures, futuresOf } from '../../src/regression/outputs.ts';
import { verdictOf } from '../../src/regression/verdict.ts';
import { here } from '../../src/runners/here.ts';
import { smallCheckable } from './checkable.ts';

// Measures how often checks are wrong, and how often they see a change: npx tsx test/kit/print-check-errors.ts [SEEDS]. The guide
// (docs/guides/check.md) has what it prints. It takes half an hour; a cheaper form of the first line is in the tests.
const seeds = Number(process.argv[2] ?? 200);
const [FIRST, MOST] = [400, 4000];

/** What checks of a volume against another say: verdicts over so many seeds, and the futures that they took on average. */
async function told(volume: string, seedOfNew: (at: number) => string, seedOfOld: (at: number) => string) {
  const counts = { EQUIVALENT: 0, CHANGED: 0, INCONCLUSIVE: 0 };
  let futures = 0;
  const planOf = async (words: string, seed: string): Promise<Plan> => {
    const scenario = (text: string): string => text.replace('30 installations a day', words);
    return (await smallCheckable(FIRST, { scenario }, seed)).plan;
  };
  const kept = new Map<string, GrowingFutures>();
  for (let at = 0; at < seeds; at++) {
    const old =
      kept.get(seedOfOld(at)) ?? new GrowingFutures(await planOf('30 installations a day', seedOfOld(at)), here);
    // The side that all share is simulated once.
    if (seedOfOld(at) === seedOfOld(at + 1)) kept.set(seedOfOld(at), old);
    const now = new GrowingFutures(await planOf(volume, seedOfNew(at)), here);
    const grown = async (side: GrowingFutures, many: number): Promise<Futures> => {
      await side.growTo(many);
      return firstOf(futuresOf(side.plan, side.tally), many);
    };
    const looks = looksFrom(FIRST, MOST);
    const looked = await judgeByLooks(now.plan, looks, async (many) => [
      await grown(now, many),
      await grown(old, many),
    ]);
    counts[verdictOf(looked.outputs)]++;
    futures += looked.replications;
  }
  return { ...counts, seeds, futures: Math.round(futures / seeds) };
}

/** The first so many of some futures. */
function firstOf(futures: Futures, many: number): Futures {
  const first = (figures: ArrayLike<number>): number[] => Array.from(figures).slice(0, many);
  const counts = Object.entries(futures.counts).map(([name, figures]) => [name, first(figures)]);
  return {
    ...futures,
    clearedOn: first(futures.clearedOn),
    counts: Object.fromEntries(counts) as Futures['counts'],
    startedByMonth: futures.startedByMonth.map(first),
  };
}

const print = (what: string, found: object): boolean => process.stdout.write(`${what}: ${JSON.stringify(found)}\n`);
const same = '30 installations a day';
print(
  '3% less volume, common luck',
  await told(
    '29 installations a day',
    (at) => `s${at}`,
    (at) => `s${at}`,
  ),
);
print(
  '10% less volume, common luck',
  await told(
    '27 installations a day',
    (at) => `s${at}`,
    (at) => `s${at}`,
  ),
);
print(
  'another seed alone',
  await told(
    same,
    (at) => `s${at}`,
    () => 'baseline',
  ),
);
print(
  '10% less volume, another seed',
  await told(
    '27 installations a day',
    (at) => `s${at}`,
    () => 'baseline',
  ),
);
