/** A plan to one future. */
export { HALTED, MEASURES, type Run, THROTTLED, TOTAL, TOTALS, type Total, WENT } from './run.ts';
export { simulate } from './simulate.ts';
export { newWorld, type World } from './world.ts';
