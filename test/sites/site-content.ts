import { inflateSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";

/**
 * What counts of the content of a file. Scripts, styles, fonts and the tool's parts of the search index are not made of
 * the release, and change with the version of what packs them: nothing of them counts, nor of what the library for other
 * programs reads, which a test runs. What is packed counts as it is
 * when unpacked, since another version of zlib may pack it otherwise: the parts of a workbook, the pixels of a picture.
 */
export function contentOf(name: string, bytes: Uint8Array): string {
  if (/^lib\/|\.(?:js|css|woff2|wasm|pagefind|pf_\w+)$|(?:pagefind-entry|-desk)\.json$/.test(name)) return "";
  if (name.endsWith(".xlsx")) return partsOf(bytes);
  if (name.endsWith(".png")) return pixelsOf(Buffer.from(bytes));
  const text = new TextDecoder().decode(bytes);
  return name.endsWith(".html") ? text.replaceAll("><", ">\n<") : text;
}

function partsOf(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([part, content]) => `${part}\n${strFromU8(content)}`)
    .join("\n");
}

/** The header of a PNG and its filtered lines of pixels; source: PNG specification, 5.3 and 10.1. */
function pixelsOf(png: Buffer): string {
  const packed: Buffer[] = [];
  let header = "";
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    const type = png.toString("latin1", at + 4, at + 8);
    if (type === "IHDR") header = data.toString("hex");
    if (type === "IDAT") packed.push(data);
  }
  return `${header}\n${inflateSync(Buffer.concat(packed)).toString("latin1")}`;
}
