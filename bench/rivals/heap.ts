/** An event as one would write it first: an object. */
export interface HeapEvent {
  readonly tick: number;
  readonly slot: number;
}

/** The plain future event list: a binary heap of objects, earliest first. */
export class Heap {
  readonly #events: HeapEvent[] = [];

  get size(): number {
    return this.#events.length;
  }

  push(event: HeapEvent): void {
    const events = this.#events;
    let at = events.push(event) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (events[parent].tick <= event.tick) break;
      events[at] = events[parent];
      at = parent;
    }
    events[at] = event;
  }

  pop(): HeapEvent | undefined {
    const events = this.#events;
    const first = events[0];
    const last = events.pop();
    if (last === undefined || events.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= events.length) break;
      if (child + 1 < events.length && events[child + 1].tick < events[child].tick) child++;
      if (events[child].tick >= last.tick) break;
      events[at] = events[child];
      at = child;
    }
    events[at] = last;
    return first;
  }
}
