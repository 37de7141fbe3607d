import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { sha256 } from "./key-of.ts";

/** Files of a site, by their paths below it, and what else is to be known of them. */
export interface Pack<About> {
  readonly about: About;
  readonly files: readonly (readonly [path: string, content: Uint8Array])[];
}

const mark = "tieout-store";

/** A pack as the bytes of one entry, which say themselves whether they are whole. */
export function packed<About>({ about, files }: Pack<About>): Uint8Array {
  const index = files.map(([path, { length }]) => [path, length] as const);
  const head = Buffer.from(JSON.stringify({ about, index }));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(head.length);
  const body = zstdCompressSync(Buffer.concat([size, head, ...files.map(([, content]) => content)]));
  return Buffer.concat([Buffer.from(`${mark} ${sha256(body)}\n`), body]);
}

/** The pack in the bytes of an entry; null where these are damaged: cut off, changed, or of another kind. */
export function unpacked<About>(bytes: Uint8Array): Pack<About> | null {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = all.indexOf("\n");
  const body = all.subarray(end + 1);
  if (end < 0 || all.subarray(0, end).toString("latin1") !== `${mark} ${sha256(body)}`) return null;
  const content = zstdDecompressSync(body);
  const from = 4 + content.readUInt32LE();
  const { about, index } = JSON.parse(content.subarray(4, from).toString()) as {
    about: About;
    index: readonly (readonly [string, number])[];
  };
  let at = from;
  const files = index.map(([path, length]) => {
    at += length;
    return [path, content.subarray(at - length, at)] as const;
  });
  return { about, files };
}
