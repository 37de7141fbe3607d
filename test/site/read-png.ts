import { inflateSync } from "node:zlib";

/** Width, height and pixels of a PNG with eight bits a channel and without filters, as `encodePng` writes it. */
export function readPng(png: Uint8Array) {
  const chunks = chunksOf(Buffer.from(png));
  const header = chunks.get("IHDR") ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const palette = chunks.get("PLTE");
  const size = palette ? 1 : 3;
  const data = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
  const pixel = (x: number, y: number): readonly number[] => {
    const at = y * (1 + width * size) + 1 + x * size;
    const index = data[at] ?? 0;
    return palette ? [...palette.subarray(index * 3, index * 3 + 3)] : [...data.subarray(at, at + 3)];
  };
  return { width, height, chunks: [...chunks.keys()], pixel };
}

function chunksOf(png: Buffer): ReadonlyMap<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return chunks;
}
