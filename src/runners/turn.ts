/** Milliseconds of work after which whoever else waits in this thread has a turn: a signal, a timer, a stream. */
const TURN = 50;

/** Whoever works long in this thread calls and waits for what this returns, now and then; mostly there is nothing to wait for. */
export function turnTaker(): () => Promise<void> | undefined {
  let turnEnds = performance.now() + TURN;
  return () => {
    if (performance.now() < turnEnds) return undefined;
    return new Promise((resolve) => {
      setTimeout(() => {
        turnEnds = performance.now() + TURN;
        resolve();
      }, 0);
    });
  };
}
