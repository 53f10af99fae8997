import type { World } from '../../src/simulation/world.ts';

/** All that a day of starts leaves in a world, free of the order in which slots were given: for comparing two ways to the same. */
export function daySeen(world: World): Record<string, readonly (number | string)[]> {
  const { members, straight, stocks, view, run, nextNumber, desk } = world;
  const followed: string[] = [];
  members.events.first.forEach((head, tick) => {
    for (let slot = head; slot >= 0; slot = members.events.next[slot]) {
      const { stratum, number, attempt, trouble, state } = members;
      followed.push([tick, stratum[slot], number[slot], attempt[slot], trouble[slot], state[slot]].join());
    }
  });
  return {
    followed: followed.sort(),
    alive: [...members.alive],
    due: [...straight.due],
    occupied: Array.from(straight.occupiedCount),
    inFlight: [...straight.inFlight],
    stocks: [...stocks.of, ...stocks.moved],
    waiting: [...view.freshWaiting, ...view.retriesWaiting, ...view.authorisedToday],
    books: [...view.startedSoFar, ...view.startedOfEntry],
    run: [...run.totals, ...run.startedByGroup, run.started[0]],
    next: [...nextNumber, ...desk.retriesLeft],
  };
}
