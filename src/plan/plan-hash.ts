import { Broken } from '../kernel/assert.ts';
import { sha256Of, sha256OfBytes } from '../kernel/identity.ts';
import type { Plan } from './plan.ts';

/**
 * The hash of a plan: 64 hexadecimal digits, equal for equal plans whatever the order of their keys and whatever the
 * machine. It is the SHA-256 of the plan's canonical text: keys in the order of their code units, numbers in their
 * shortest form that reads back as the same number, and every typed array as its kind, its length and the SHA-256 of
 * its bytes, little-endian (printing a few megabytes of numbers would take seconds).
 */
export function planHash(plan: Plan): string {
  const parts: string[] = [];
  write(plan, parts);
  return sha256Of(parts.join(''));
}

function write(value: unknown, parts: string[]): void {
  if (typeof value === 'number') parts.push(Object.is(value, -0) ? '-0' : String(value));
  else if (typeof value === 'string') parts.push(JSON.stringify(value));
  else if (typeof value === 'boolean' || value === null) parts.push(String(value));
  else if (Array.isArray(value)) writeList(value, parts);
  else if (ArrayBuffer.isView(value)) parts.push(digestOf(value));
  else if (typeof value === 'object' && isPlain(value)) writeMap(value, parts);
  else throw new Broken(`a plan is plain data, but holds ${typeof value === 'object' ? 'an instance' : typeof value}`);
}

function writeList(list: readonly unknown[], parts: string[]): void {
  parts.push('[');
  for (const item of list) {
    write(item, parts);
    parts.push(',');
  }
  parts.push(']');
}

function writeMap(map: object, parts: string[]): void {
  parts.push('{');
  // The default order is that of the code units, which knows no language.
  for (const key of Object.keys(map).sort()) {
    const value = (map as Readonly<Record<string, unknown>>)[key];
    // What is undefined is not there: JSON and `exactOptionalPropertyTypes` agree.
    if (value === undefined) continue;
    parts.push(JSON.stringify(key), ':');
    write(value, parts);
    parts.push(',');
  }
  parts.push('}');
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function digestOf(array: ArrayBufferView): string {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  const size = (array as Float64Array).BYTES_PER_ELEMENT;
  const kind = Object.prototype.toString.call(array).slice('[object '.length, -1);
  return `${kind}(${array.byteLength / size}):${sha256OfBytes(IS_LITTLE_ENDIAN ? bytes : reversed(bytes, size))}`;
}

const IS_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The bytes of each element from the last to the first: little-endian on a big-endian machine. */
export function reversed(bytes: Uint8Array, size: number): Uint8Array {
  return bytes.map((_byte, at) => bytes[at - (at % size) + (size - 1 - (at % size))]);
}
