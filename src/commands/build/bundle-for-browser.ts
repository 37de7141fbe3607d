import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** What no browser has: rooms of `src/lib` may hold it beside what is bundled, which uses nothing of it. */
const onlyInNode = /^(?:node:.*|vite|satteri|typescript|linkedom|@resvg\/.*)$/;

const stub = "\0only-in-node";

/** Arquero writes and reads tables of Arrow by a package as large as itself: bytes that no cell can send or be sent. */
const arrow = "@uwdata/flechette";
const withoutArrow = `const refuse = () => { throw new Error("tables of Arrow are not at hand in a browser"); };
export { refuse as columnFromArray, refuse as columnFromValues, refuse as tableFromColumns, refuse as tableFromIPC, refuse as tableToIPC };`;

function withoutNode(): Plugin {
  return {
    name: "without-node",
    enforce: "pre",
    resolveId: (id) =>
      onlyInNode.test(id) ? { id: stub, moduleSideEffects: false } : id === arrow ? `\0${arrow}` : null,
    load: (id) => (id === stub ? "export default undefined;" : id === `\0${arrow}` ? withoutArrow : null),
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((one) =>
        one.type === "chunk" ? Object.entries(one.modules) : [],
      );
      const used = modules.filter(([id, { renderedLength }]) => id === stub && renderedLength > 0);
      if (used.length > 0) throw new Error("what is bundled for browsers uses what only Node has");
    },
  };
}

/**
 * A module of the project with all that it needs, as one module for browsers; with a name as a script that leaves what it
 * exports in a variable of that name. Throws where it needs what only Node has.
 */
export async function bundleForBrowser(
  entry: string,
  name?: string,
  plugins: readonly Plugin[] = [],
): Promise<string> {
  const { build } = await import("vite");
  const made = await build({
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    // As in the build and on every screen; the highlighter of code knows the global object by the name that Node has for it.
    define: { "window.devicePixelRatio": "2", global: "globalThis" },
    plugins: [withoutNode(), ...plugins],
    // Its plugin for JSX asks for it in the form of Node, and a second copy would be bundled for that.
    resolve: { alias: [{ find: /^acorn$/, replacement: fileURLToPath(import.meta.resolve("acorn")) }] },
    build: {
      write: false,
      minify: true,
      target: "es2023",
      modulePreload: false,
      lib: name === undefined ? { entry, formats: ["es"] } : { entry, name, formats: ["iife"] },
      rolldownOptions: {
        output: { codeSplitting: false, minify: true, exports: "named" },
        shimMissingExports: true,
      },
    },
  });
  const outputs = [made].flat().flatMap((one) => ("output" in one ? one.output : []));
  const [module] = outputs.flatMap((one) => (one.type === "chunk" ? [one.code] : []));
  if (module === undefined) throw new Error("the bundler has written no module");
  return module;
}
