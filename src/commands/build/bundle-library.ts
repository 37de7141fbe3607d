import type { SiteBundle } from "../../lib/site/node.ts";
import { keptBundle } from "./kept-bundle.ts";

/** The library that runs notebooks in other programs, with all that it needs, as one module. */
export function bundleLibrary(): Promise<SiteBundle> {
  return keptBundle("src/lib/kernel/library.ts", ["bundle-library", "kept-bundle"], bundled);
}

/** Arquero reads the files of a machine in Node, and in browsers none: as pages elsewhere take the library, too. */
const withoutFiles = { find: /^(\..*\/byte-stream)\.js$/, replacement: "$1-web.js" };

async function bundled(entry: string): Promise<string> {
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
