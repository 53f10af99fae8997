import { describe, expect, test } from 'vitest';
import { REJECTED, ROLLED_BACK } from '../../src/fleet/installation.ts';
import { drawAt } from '../../src/kernel/chance.ts';
import { addJoiner } from '../../src/simulation/joiners.ts';
import { enlist } from '../../src/simulation/members.ts';
import { joinQueues, serve } from '../../src/simulation/queues.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import type { World } from '../../src/simulation/world.ts';
import { begunWorld } from '../kit/begun-world.ts';

/** The numbers in a stratum's retry queue, first to last. */
function retryQueue({ retryFirst, members }: World, stratum: number): number[] {
  const numbers: number[] = [];
  for (let slot = retryFirst[stratum]; slot >= 0; slot = members.events.next[slot]) numbers.push(members.number[slot]);
  return numbers;
}

function joinRetry(world: World, stratum: number, number: number): void {
  const slot = enlist(world.members, stratum, number);
  world.members.state[slot] = REJECTED;
  addJoiner(world.retrying, slot, number);
}

describe('a retry queue', () => {
  test('is joined in the order of numbers by those of one tick, and behind those of earlier ones', () => {
    const world = begunWorld({
      strata: [
        { id: 'a', untouched: 9 },
        { id: 'b', untouched: 9 },
      ],
    });
    for (const number of [7, 2, 5]) joinRetry(world, 0, number);
    joinRetry(world, 1, 4);
    joinQueues(world);
    for (const number of [6, 1]) joinRetry(world, 0, number);
    joinQueues(world);
    expect([retryQueue(world, 0), retryQueue(world, 1)]).toEqual([[2, 5, 7, 1, 6], [4]]);
    expect([...world.view.retriesWaiting]).toEqual([5, 1]);
    expect(world.retrying.count).toBe(0);
  });
});

describe('the queue for repair', () => {
  const stocked = (servers: number) =>
    begunWorld({
      strata: [{ id: 'a' }, { id: 'b' }],
      stocks: [
        { stratum: 'a', state: 'fixing forward', installations: 30 },
        { stratum: 'b', state: 'fixing forward', installations: 30 },
      ],
      repair: { servers, service: 10 },
    });

  test('is joined in the order of tie words, which favours no stratum', () => {
    const world = stocked(1);
    joinQueues(world);
    const { members, luck, repair } = world;
    const tieOf = (stratum: number, number: number): number => {
      drawAt(luck.ofStrata.tie, 2 * stratum, number, 1, luck.words);
      return luck.words[0] >>> 1;
    };
    const queue: { stratum: number; tie: number }[] = [];
    for (let slot = repair.first; slot >= 0; slot = members.events.next[slot]) {
      queue.push({ stratum: members.stratum[slot], tie: tieOf(members.stratum[slot], members.number[slot]) });
    }
    expect(queue).toHaveLength(60);
    expect(queue.map(({ tie }) => tie)).toEqual(queue.map(({ tie }) => tie).sort((a, b) => a - b));
    const ofFirstHalf = queue.slice(0, 30).filter(({ stratum }) => stratum === 0).length;
    expect(ofFirstHalf).toBeGreaterThan(5);
    expect(ofFirstHalf).toBeLessThan(25);
  });

  test('is served as far as servers are free, and the wait and the work are counted', () => {
    const world = stocked(4);
    joinQueues(world);
    serve(world, 12);
    expect([world.repair.busy, world.repair.waiting]).toEqual([4, 56]);
    expect(world.run.totals[TOTAL.repairWaitingTicks]).toBe(4 * 12);
    expect(world.run.totals[TOTAL.repairBusyTicks]).toBe(4 * 10);
    let due = 0;
    for (let slot = world.members.events.take(22); slot >= 0; slot = world.members.events.next[slot]) due++;
    expect(due).toBe(4);
  });
});

test('nobody joins twice', () => {
  const world = begunWorld({ strata: [{ id: 'a', untouched: 9 }] });
  const slot = enlist(world.members, 0, 3);
  world.members.state[slot] = ROLLED_BACK;
  addJoiner(world.retrying, slot, 3);
  joinQueues(world);
  joinQueues(world);
  expect(retryQueue(world, 0)).toEqual([3]);
});
