import { amountSchema, type Read, readNumber } from './amount.ts';
import { MOST_INSTALLATIONS } from './count.ts';

/** Nouns that are counted, and the unit of time that they are counted in. */
function readRate(text: string, noun: RegExp, per: string, expected: string): Read<number> {
  const head = readNumber(text);
  if (head === undefined) return { fault: { expected } };
  if (head.number > MOST_INSTALLATIONS) return { fault: { expected: `${expected}, at most 2,000,000,000` } };
  const parts = /^(\S+)\s+(?:a|an|per)\s+(\S+)$/.exec(head.rest);
  if (parts !== null && noun.test(parts[1]) && parts[2] === per) return { value: head.number };
  const devices = parts !== null && /^(devices?|meters?)$/.test(parts[1]);
  const hint = devices
    ? 'devices are not installations: divide by the devices of an installation'
    : head.rest === '' || head.rest === `a ${per}` || head.rest === `an ${per}` || head.rest === `per ${per}`
      ? `say what is counted: ${expected.slice(expected.indexOf("'"))}`
      : undefined;
  return { fault: { expected, ...(hint === undefined ? {} : { hint }) } };
}

const VOLUME = "a daily volume, such as '2,000 installations a day'";

/** Reads a daily volume, in installations. */
export function readVolumePerDay(text: string): Read<number> {
  const read = readRate(text, /^installations?$/, 'day', VOLUME);
  if ('value' in read && !Number.isInteger(read.value)) return { fault: { expected: `${VOLUME}, in whole numbers` } };
  return read;
}

export const volumePerDay = amountSchema(readVolumePerDay, {
  description: 'a daily volume, in installations',
  examples: ['2,000 installations a day'],
});

/** Reads an hourly volume, in installations. */
export function readVolumePerHour(text: string): Read<number> {
  const expected = "an hourly volume, such as '200 installations an hour'";
  const read = readRate(text, /^installations?$/, 'hour', expected);
  if ('value' in read)
    return Number.isInteger(read.value) ? read : { fault: { expected: `${expected}, in whole numbers` } };
  if (!/\b(?:a|per) day$/.test(text.trim())) return read;
  return { fault: { expected, hint: 'divide what it can do in a day by the hours of the window' } };
}

export const volumePerHour = amountSchema(readVolumePerHour, {
  description: 'an hourly volume, in installations',
  examples: ['200 installations an hour'],
});

/** Reads alerts a day. */
export function readAlertsPerDay(text: string): Read<number> {
  return readRate(text, /^alerts?$/, 'day', "alerts a day, such as '2.3 alerts a day'");
}

export const alertsPerDay = amountSchema(readAlertsPerDay, {
  description: 'alerts a day',
  examples: ['2.3 alerts a day', '300,000 alerts a day'],
});

/** Reads alert storms a month. */
export function readStormsPerMonth(text: string): Read<number> {
  return readRate(text, /^storms?$/, 'month', "storms a month, such as '2 storms a month'");
}

export const stormsPerMonth = amountSchema(readStormsPerMonth, {
  description: 'alert storms a month',
  examples: ['2 storms a month'],
});

/** Reads outages a month. */
export function readOutagesPerMonth(text: string): Read<number> {
  return readRate(text, /^outages?$/, 'month', "outages a month, such as '2 outages a month'");
}

export const outagesPerMonth = amountSchema(readOutagesPerMonth, {
  description: 'outages a month',
  examples: ['2 outages a month'],
});

/** Reads incidents a month. */
export function readIncidentsPerMonth(text: string): Read<number> {
  return readRate(text, /^incidents?$/, 'month', "incidents a month, such as '3 incidents a month'");
}

export const incidentsPerMonth = amountSchema(readIncidentsPerMonth, {
  description: 'incidents a month',
  examples: ['3 incidents a month'],
});

/** Reads installations a month. */
export function readInstallationsPerMonth(text: string): Read<number> {
  return readRate(text, /^installations?$/, 'month', "installations a month, such as '300 installations a month'");
}

export const installationsPerMonth = amountSchema(readInstallationsPerMonth, {
  description: 'installations a month',
  examples: ['300 installations a month'],
});
