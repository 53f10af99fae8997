import { Bench } from 'tinybench';

/** Full size for `npm run bench`, smoke size inside the tests, so that a bench cannot rot. */
export type Size = 'full' | 'smoke';

/**
 * One way of doing a piece of work: a call does it once and returns a hash of what came out, or how to reckon it, which is
 * done when nothing is timed any more.
 */
export type Way = () => string | (() => string);

/** A piece of work, done our way and a rival's, in one process. */
export interface Comparison {
  readonly name: string;
  /** What is compared with what, and what the ratio means. */
  readonly says: string;
  readonly oursIs: string;
  readonly rivalIs: string;
  /** Whether both ways must come to the same hash. */
  readonly sameResult: boolean;
  /** The ratio that the project asks for; 0 where it asks for none. */
  readonly wantedRatio: number;
  /** Work in one call, for the rate that is printed: a number and its unit. */
  work(size: Size): { readonly units: number; readonly unit: string };
  /** What else is to be told of the outcome at full size. */
  remark?(outcome: Outcome): string;
  /** Prepares both ways; nothing in here is timed. */
  prepare(size: Size): Promise<{ readonly ours: Way; readonly rival: Way }>;
}

/** What one comparison came to. Times are medians, in milliseconds a call. */
export interface Outcome {
  readonly name: string;
  readonly oursMilliseconds: number;
  readonly rivalMilliseconds: number;
  /** Rival's time over ours. */
  readonly ratio: number;
  readonly oursHash: string;
  readonly rivalHash: string;
}

/**
 * Times both ways in turn, in one process. The machine's moods meet both alike, so the ratio of the medians is what
 * to trust; the milliseconds are not.
 */
export async function compare(comparison: Comparison, size: Size): Promise<Outcome> {
  const { ours, rival } = await comparison.prepare(size);
  const bench = new Bench({
    time: size === 'full' ? 2000 : 0,
    iterations: size === 'full' ? 5 : 1,
    warmup: size === 'full',
    warmupTime: 200,
    warmupIterations: 2,
    throws: true,
  });
  let oursCameTo: ReturnType<Way> = '';
  let rivalCameTo: ReturnType<Way> = '';
  bench.add('ours', () => {
    oursCameTo = ours();
  });
  bench.add('rival', () => {
    rivalCameTo = rival();
  });
  await bench.run();
  const [oursMilliseconds, rivalMilliseconds] = bench.tasks.map((task) => {
    const { result } = task;
    if (!('latency' in result)) throw new Error(`${comparison.name}: no timing came out (${result.state})`);
    return result.latency.p50;
  });
  const oursHash = reckoned(oursCameTo);
  const rivalHash = reckoned(rivalCameTo);
  if (comparison.sameResult && oursHash !== rivalHash) {
    throw new Error(`${comparison.name}: ours came to ${oursHash}, the rival to ${rivalHash}`);
  }
  return {
    name: comparison.name,
    oursMilliseconds,
    rivalMilliseconds,
    ratio: rivalMilliseconds / oursMilliseconds,
    oursHash,
    rivalHash,
  };
}

function reckoned(cameTo: ReturnType<Way>): string {
  return typeof cameTo === 'string' ? cameTo : cameTo();
}
