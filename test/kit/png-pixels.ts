import { inflateSync } from 'node:zlib';

/** A decoded PNG: four bytes a pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

const BYTES_PER_PIXEL = 4;

/** Decodes a PNG of eight bits a channel with alpha, not interlaced (what resvg writes), by the PNG specification, part 9. */
export function pixelsOf(png: Uint8Array): Pixels {
  const view = Buffer.from(png);
  const width = view.readUInt32BE(16);
  const height = view.readUInt32BE(20);
  if (view[24] !== 8 || view[25] !== 6 || view[28] !== 0) throw new Error('a PNG of another kind');
  const parts: Buffer[] = [];
  for (let place = 8; place < view.length; ) {
    const length = view.readUInt32BE(place);
    if (view.toString('latin1', place + 4, place + 8) === 'IDAT')
      parts.push(view.subarray(place + 8, place + 8 + length));
    place += length + 12;
  }
  return { width, height, bytes: unfiltered(inflateSync(Buffer.concat(parts)), width * BYTES_PER_PIXEL, height) };
}

/** Pixels that are not white, in a box. */
export function inkIn(pixels: Pixels, left: number, top: number, right: number, bottom: number): number {
  let inked = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const place = (y * pixels.width + x) * BYTES_PER_PIXEL;
      if (pixels.bytes[place] < 200 || pixels.bytes[place + 1] < 200 || pixels.bytes[place + 2] < 200) inked++;
    }
  }
  return inked;
}

function unfiltered(raw: Uint8Array, rowBytes: number, height: number): Uint8Array {
  const bytes = new Uint8Array(rowBytes * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (rowBytes + 1)];
    for (let column = 0; column < rowBytes; column++) {
      const place = row * rowBytes + column;
      const left = column >= BYTES_PER_PIXEL ? bytes[place - BYTES_PER_PIXEL] : 0;
      const above = row > 0 ? bytes[place - rowBytes] : 0;
      const corner = row > 0 && column >= BYTES_PER_PIXEL ? bytes[place - rowBytes - BYTES_PER_PIXEL] : 0;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter];
      bytes[place] = raw[row * (rowBytes + 1) + 1 + column] + guess;
    }
  }
  return bytes;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [guess - left, guess - above, guess - corner].map(Math.abs);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
