import { resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";

/**
 * Pages take the modules of a folder as Node loads them: they are those of the process that builds, with what it has
 * extracted and checked, and nothing is bundled, or made ready for a development server, a second time. What browsers
 * load is bundled as ever. Goes into `vite.plugins` of the Astro configuration.
 */
export function ownModules(folder = "src/lib"): Plugin[] {
  return [inBuild(folder), inDev(folder)];
}

function inBuild(folder: string): Plugin {
  return {
    ...common("build"),
    resolveId: {
      filter: { id: /\.ts$/ },
      async handler(id, importer, options) {
        const found = await this.resolve(id, importer, { ...options, skipSelf: true });
        if (!found || !isBelow(folder, found.id)) return found;
        return { id: pathToFileURL(found.id).href, external: true };
      },
    },
  };
}

/** What Node has loaded, by its path: modules of a development server cannot import past it. */
const loaded = new Map<string, Readonly<Record<string, unknown>>>();
const shared = "tieout:own-modules";

/** A module of the folder is one that hands on what Node's own exports. */
function inDev(folder: string): Plugin {
  Reflect.set(globalThis, Symbol.for(shared), loaded);
  return {
    ...common("serve"),
    load: {
      filter: { id: /\.ts$/ },
      async handler(id) {
        if (!isBelow(folder, id)) return null;
        const own: Readonly<Record<string, unknown>> = await import(pathToFileURL(id).href);
        loaded.set(id, own);
        const from = `globalThis[Symbol.for(${JSON.stringify(shared)})].get(${JSON.stringify(id)})`;
        const names = Object.keys(own).map((name, at) => [name, `_${at}`] as const);
        const parts = names.map(([name, part]) => `${name}: ${part}`);
        const handed = names.map(([name, part]) => `${part} as ${name}`);
        return { code: `const { ${parts} } = ${from};\nexport { ${handed} };\n`, map: null };
      },
    },
  };
}

const common = (apply: "build" | "serve"): Plugin => ({
  name: `own-modules-${apply}`,
  apply,
  enforce: "pre",
  applyToEnvironment: ({ config }) => config.consumer === "server",
});

const isBelow = (folder: string, path: string): boolean => resolve(path).startsWith(resolve(folder) + sep);
