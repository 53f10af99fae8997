import { amountSchema, type Read } from './amount.ts';

const TIME_OF_DAY = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Reads a time of day, as minutes since midnight. */
export function readTimeOfDay(text: string): Read<number> {
  const parts = TIME_OF_DAY.exec(text);
  if (parts === null) return { fault: { expected: "a time of day, such as '08:00'" } };
  return { value: Number(parts[1]) * 60 + Number(parts[2]) };
}

/** Writes minutes since midnight as a time of day. */
export function timeOfDayOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

export const timeOfDay = amountSchema(readTimeOfDay, { description: 'a time of day', examples: ['08:00'] });
