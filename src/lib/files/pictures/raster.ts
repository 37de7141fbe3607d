import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { encodePng } from "./encode-png.ts";

const families = { "Tieout Sans": ["sans-400", "sans-600"], "Tieout Serif": ["serif-400", "serif-600"] };

/**
 * An SVG that stands by itself as PNG bytes, `zoom` times as large; opaque, on white where it paints nothing. It knows
 * the site's two families, `Tieout Sans` and `Tieout Serif`, in the weights 400 and 600, and no fonts of the machine, so
 * that the picture is the same everywhere. Throws Error for what is no SVG.
 */
export async function rasterOf(svg: string, zoom = 2): Promise<Uint8Array> {
  const fonts = await ready();
  // Fonts are read for each drawing: those that it does not name would take more time than all its letters.
  const fontBuffers = [...fonts].flatMap(([name, files]) =>
    name === "Tieout Sans" || svg.includes(name) ? files : [],
  );
  const font = { fontBuffers, defaultFontFamily: "Tieout Sans", sansSerifFamily: "Tieout Sans" };
  const drawing = new Resvg(svg, { fitTo: { mode: "zoom", value: zoom }, background: "#ffffff", font });
  try {
    const image = drawing.render();
    const { width, height, pixels } = image;
    image.free();
    const png = encodePng(width, height, pixels);
    // Four megabytes, which would else wait for the collector of garbage, with those of many pictures.
    if (pixels.buffer instanceof ArrayBuffer) pixels.buffer.transfer(0);
    return png;
  } finally {
    drawing.free();
  }
}

type Fonts = ReadonlyMap<string, readonly Uint8Array[]>;

const started = Symbol.for("tieout.resvg-started");

let loaded: Promise<Fonts> | undefined;

/** Starts the module that draws, and reads the fonts, once a process. */
function ready(): Promise<Fonts> {
  loaded ??= start();
  return loaded;
}

async function start(): Promise<Fonts> {
  const { resolve } = createRequire(join(process.cwd(), "package.json"));
  // While editing, this file is loaded again and the library is not, which starts once: so the library keeps the mark.
  if (!(started in initWasm)) {
    await initWasm(readFileSync(resolve("@resvg/resvg-wasm/index_bg.wasm")));
    Object.assign(initWasm, { [started]: true });
  }
  return new Map(Object.entries(families).map(([name, files]) => [name, files.map(readFont)]));
}

const readFont = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`src/styles/fonts/raster/tieout-${name}.ttf`));
