import { eventList } from './event-list.bench.ts';
import type { Comparison } from './harness.ts';
import { november } from './november.bench.ts';
import { peer } from './peer.bench.ts';
import { release } from './release.bench.ts';

/** Every comparison, from the kernel up. */
export const COMPARISONS: readonly Comparison[] = Object.freeze([eventList, release, november, peer]);
