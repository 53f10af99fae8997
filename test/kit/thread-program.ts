/** The built program of a thread, as it is shipped: a thread of the tests cannot load TypeScript. */
export const THREAD_PROGRAM = new URL('../../dist/runners/thread.js', import.meta.url);
