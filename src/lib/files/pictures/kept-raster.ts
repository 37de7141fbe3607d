import { createHash, hash as hashOf } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { writeKept } from "../../text/node.ts";
import { threads, type Work } from "../threads/node.ts";
import { rasterOf } from "./raster.ts";

const folder = "node_modules/.cache/tieout/pictures";

/**
 * `rasterOf`, once for each drawing, beside what this thread does: a picture takes as long as a small page, so what was
 * drawn before is kept, under a hash of all that it is made of. Where nothing can be kept, it is drawn each time.
 */
export async function keptRasterOf(svg: string, zoom = 2): Promise<Uint8Array> {
  const hash = createHash("sha256").update(`${toolsHash()} ${zoom}\n`).update(svg).digest("hex");
  const file = join(folder, hash);
  const known = attempt(() => whole(readFileSync(file)));
  if (known) return known;
  const png = drawing.get(hash) ?? draw(svg, zoom, file);
  drawing.set(hash, png);
  return png.finally(() => drawing.delete(hash));
}

/** What is being drawn, by its hash. */
const drawing = new Map<string, Promise<Uint8Array>>();

const raster: Work<[svg: string, zoom: number], Uint8Array> = {
  module: "src/lib/files/pictures/raster.ts",
  name: "rasterOf",
  here: rasterOf,
};

async function draw(svg: string, zoom: number, file: string): Promise<Uint8Array> {
  const png = await threads.run(raster, svg, zoom);
  attempt(() => writeKept(file, Buffer.concat([sumOf(png), png])));
  return png;
}

/** What stands before a picture that is kept, so that one that is damaged is drawn again. */
const sumOf = (png: Uint8Array): Buffer => hashOf("sha256", png, "buffer");

/** The picture in a file; null where the file is cut off or changed. */
function whole(bytes: Buffer): Buffer | null {
  const png = bytes.subarray(32);
  return sumOf(png).equals(bytes.subarray(0, 32)) ? png : null;
}

let tools: string | undefined;

/** Of the fonts, and of what draws. */
function toolsHash(): string {
  tools ??= hashTools();
  return tools;
}

function hashTools(): string {
  const { resolve } = createRequire(join(process.cwd(), "package.json"));
  const fonts = globSync("src/styles/fonts/raster/*.ttf").sort();
  const code = globSync("src/lib/files/pictures/{raster,encode-png}.ts").sort();
  const hash = createHash("sha256").update(process.version);
  for (const file of [...fonts, ...code, resolve("@resvg/resvg-wasm/index_bg.wasm")])
    hash.update(readFileSync(file));
  return hash.digest("hex");
}

function attempt<Result>(run: () => Result): Result | null {
  try {
    return run();
  } catch {
    return null;
  }
}
