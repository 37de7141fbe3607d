import { resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";

/**
 * In a build, pages take the modules of a folder as Node loads them: they are those of the process that builds, with
 * what it has extracted and checked, and nothing is bundled a second time. What browsers load is bundled as ever, and
 * a development server goes on following each change. Goes into `vite.plugins` of the Astro configuration.
 */
export function ownModules(folder = "src/lib"): Plugin {
  const below = resolve(folder) + sep;
  return {
    name: "own-modules",
    apply: "build",
    enforce: "pre",
    applyToEnvironment: ({ config }) => config.consumer === "server",
    resolveId: {
      filter: { id: /\.ts$/ },
      async handler(id, importer, options) {
        const found = await this.resolve(id, importer, { ...options, skipSelf: true });
        if (!found || !resolve(found.id).startsWith(below)) return found;
        return { id: pathToFileURL(found.id).href, external: true };
      },
    },
  };
}
