import { crc32, deflateSync } from "node:zlib";

/**
 * Opaque pixels, four bytes each (red, green, blue, alpha), as a PNG of three; row by row from the top. The level of
 * compression is a middle one: drawings are flat, and a higher one takes many times as long for few bytes.
 * Rule: PNG, third edition, sections 5 and 9.
 */
export function encodePng(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  // Eight bits a channel, colours without alpha, no interlace.
  size.set([8, 2, 0, 0, 0], 8);
  const data = deflateSync(scanlines(width, height, pixels), { level: 4 });
  return Buffer.concat([signature, chunk("IHDR", size), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Each row begins with its filter, 0 for none. */
function scanlines(width: number, height: number, pixels: Uint8Array): Buffer {
  const lines = Buffer.alloc(height * (1 + width * 3));
  for (let row = 0, to = 0, from = 0; row < height; row++) {
    lines[to++] = 0;
    for (let column = 0; column < width; column++, from += 4) {
      lines[to++] = pixels[from] ?? 0;
      lines[to++] = pixels[from + 1] ?? 0;
      lines[to++] = pixels[from + 2] ?? 0;
    }
  }
  return lines;
}

/** Length, kind, data, and a checksum over kind and data. */
function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
