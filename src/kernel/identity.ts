import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text (as UTF-8), as 64 hexadecimal digits. */
export function sha256Of(text: string): string {
  return sha256OfBytes(utf8ToBytes(text));
}

/** SHA-256 of bytes, as 64 hexadecimal digits. */
export function sha256OfBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** The 32 bits by which an id takes part in an address: the head of its SHA-256, as a signed integer. */
export function hashOfId(id: string): number {
  const digest = sha256(utf8ToBytes(id));
  return (digest[0] << 24) | (digest[1] << 16) | (digest[2] << 8) | digest[3];
}

/** A thing with a stable id (part of every address) and a label (part of nothing but the print). */
export interface Named {
  readonly id: string;
  readonly label: string;
  /** `hashOfId(id)`; unique among those that draw for the same purpose. */
  readonly hash: number;
}

/** Gives a thing its hash. The label is the id where none is stated. */
export function named(id: string, label: string = id): Named {
  return { id, label, hash: hashOfId(id) };
}

/** Where a place in a list is expected: there is none. */
export const NONE = -1;
