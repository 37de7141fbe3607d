import { crc32, deflateSync } from "node:zlib";

/**
 * Opaque pixels, four bytes each (red, green, blue, alpha), row by row from the top, as a PNG: of a palette, where there
 * are no more than 256 colours, and else of three bytes each. The level of compression is a middle one: drawings are
 * flat, and a higher one takes many times as long for few bytes. Rule: PNG, third edition, sections 5, 9 and 11.
 * Kept by hand since the bytes must be the same for the same pixels, and a library chooses palette and filters for itself.
 */
export function encodePng(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const indexed = withPalette(width, height, pixels);
  const lines = indexed?.lines ?? withColours(width, height, pixels);
  return Buffer.concat([
    signature,
    chunk("IHDR", header(width, height, indexed ? 3 : 2)),
    ...(indexed ? [chunk("PLTE", indexed.palette)] : []),
    chunk("IDAT", deflateSync(lines, { level: 4 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Eight bits a channel or an index, no interlace. */
function header(width: number, height: number, colourType: 2 | 3): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, colourType, 0, 0, 0], 8);
  return size;
}

interface Indexed {
  readonly lines: Buffer;
  readonly palette: Buffer;
}

/** Each row begins with its filter, 0 for none. Null where the colours are too many. */
function withPalette(width: number, height: number, pixels: Uint8Array): Indexed | null {
  const indices = new Map<number, number>();
  const lines = Buffer.alloc(height * (1 + width));
  const words = wordsOf(pixels);
  // Drawings are flat: most pixels have the colour of the one before, and need no look into the palette.
  let last = -1;
  let index = 0;
  for (let row = 0, to = 0, at = 0; row < height; row++) {
    to++;
    for (let column = 0; column < width; column++, at++) {
      const word = words[at] ?? 0;
      if (word !== last) {
        const colour = colourAt(pixels, 4 * at);
        index = indices.get(colour) ?? indices.size;
        if (index === indices.size && indices.set(colour, index).size > 256) return null;
        last = word;
      }
      lines[to++] = index;
    }
  }
  const palette = [...indices.keys()].flatMap((colour) => [
    colour >> 16,
    (colour >> 8) & 0xff,
    colour & 0xff,
  ]);
  return { lines, palette: Buffer.from(palette) };
}

function withColours(width: number, height: number, pixels: Uint8Array): Buffer {
  const lines = Buffer.alloc(height * (1 + width * 3));
  for (let row = 0, to = 0, from = 0; row < height; row++) {
    to++;
    for (let column = 0; column < width; column++, from += 4, to += 3) {
      lines.writeUIntBE(colourAt(pixels, from), to, 3);
    }
  }
  return lines;
}

/** Each pixel as one number, to be held against the one before; which number, is another on another machine. */
function wordsOf(pixels: Uint8Array): Uint32Array {
  const aligned = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
}

function colourAt(pixels: Uint8Array, at: number): number {
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
}

/** Length, kind, data, and a checksum over kind and data. */
function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
