import { constants, crc32, deflateSync } from "node:zlib";

/**
 * Opaque pixels, four bytes each (red, green, blue, alpha), row by row from the top, as a PNG: of a palette, where there
 * are no more than 256 colours, and else of three bytes each. Drawings are flat, so only runs of the same byte are packed:
 * to look for more takes three times as long for an eighth of the bytes. Rule: PNG, third edition, sections 5, 9 and 11.
 * Kept by hand since the bytes must be the same for the same pixels, and a library chooses palette and filters for itself.
 */
export function encodePng(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const indexed = withPalette(width, height, pixels);
  const lines = indexed?.lines ?? withColours(width, height, pixels);
  return Buffer.concat([
    signature,
    chunk("IHDR", header(width, height, indexed ? 3 : 2)),
    ...(indexed ? [chunk("PLTE", indexed.palette)] : []),
    chunk("IDAT", deflateSync(lines, { strategy: constants.Z_RLE })),
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
  const lines = Buffer.alloc(height * (1 + width));
  const isAsAbove = repeats(width, pixels);
  const palette = new Palette(pixels);
  for (let row = 0, to = 0; row < height; row++, to += 1 + width) {
    if (isAsAbove(row)) lines.copyWithin(to, to - width - 1, to);
    else if (!palette.writeRow(lines, to + 1, row * width, width)) return null;
  }
  return { lines, palette: palette.bytes() };
}

/** Tells whether a row is the one above it, as most are where a drawing is flat. */
function repeats(width: number, pixels: Uint8Array): (row: number) => boolean {
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.length);
  const size = 4 * width;
  return (row) => {
    const start = row * size;
    return row > 0 && bytes.compare(bytes, start - size, start, start, start + size) === 0;
  };
}

/** The colours of a picture, in the order in which they are met. */
class Palette {
  private readonly pixels: Uint8Array;
  /** Each pixel as one number, to be held against the one before; which number, is another on another machine. */
  private readonly words: Uint32Array;
  private readonly indices = new Map<number, number>();

  constructor(pixels: Uint8Array) {
    const aligned = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
    this.pixels = pixels;
    this.words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  }

  /** Writes the indices of `count` pixels from `at` on; false where the colours are too many. */
  writeRow(lines: Uint8Array, to: number, at: number, count: number): boolean {
    const { words } = this;
    let last = -1;
    let index = 0;
    for (let column = 0; column < count; column++) {
      const word = words[at + column] ?? 0;
      if (word !== last) {
        index = this.indexOf(at + column);
        last = word;
      }
      lines[to + column] = index;
    }
    return this.indices.size <= 256;
  }

  private indexOf(at: number): number {
    const colour = colourAt(this.pixels, 4 * at);
    const known = this.indices.get(colour);
    if (known !== undefined) return known;
    const index = this.indices.size;
    // One more than there is room for says that they are too many.
    if (index <= 256) this.indices.set(colour, index);
    return index;
  }

  bytes(): Buffer {
    const colours = [...this.indices.keys()];
    return Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]));
  }
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
