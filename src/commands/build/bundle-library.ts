import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { KernelLibrary } from "../../lib/site/node.ts";
import { writeKept } from "../../lib/text/node.ts";
import { sumOf, sumOfFiles, sumOfFolders } from "../kept/content-sums.ts";

const folder = "node_modules/.cache/tieout/library";
const entry = "src/lib/kernel/library.ts";

/**
 * The library that runs notebooks in other programs, with all that it needs, as one module. It stands on the code of the
 * project and its packages alone, and on how it is bundled here; what was bundled of the very same is taken again.
 */
export async function bundleLibrary(): Promise<KernelLibrary> {
  const sum = sumOf(
    sumOfFiles(["package.json", "package-lock.json", "src/commands/build/bundle-library.ts"]),
    sumOfFolders(["src/lib"]),
  );
  const file = join(folder, `${sum}.js`);
  const text = existsSync(file) ? readFileSync(file, "utf8") : await bundled();
  if (!existsSync(file)) writeKept(file, Buffer.from(text));
  return { text, hash: libraryHash(text) };
}

/** What stands in the name of the library. */
export function libraryHash(text: string): string {
  return hash("sha256", text, "base64url").slice(0, 8);
}

/** Arquero reads the files of a machine in Node, and in browsers none: as pages elsewhere take the library, too. */
const withoutFiles = { find: /^(\..*\/byte-stream)\.js$/, replacement: "$1-web.js" };

async function bundled(): Promise<string> {
  const { build } = await import("vite");
  const made = await build({
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    // As in the build and on every screen.
    define: { "window.devicePixelRatio": "2" },
    resolve: { alias: [withoutFiles] },
    ssr: { noExternal: true, target: "node" },
    build: {
      write: false,
      ssr: entry,
      minify: true,
      target: "es2023",
      rolldownOptions: { output: { format: "es", codeSplitting: false } },
    },
  });
  const outputs = [made].flat().flatMap((one) => ("output" in one ? one.output : []));
  const [module] = outputs.flatMap((one) => (one.type === "chunk" ? [one.code] : []));
  if (module === undefined) throw new Error("the bundler has written no module");
  return module;
}
