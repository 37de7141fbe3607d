import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** What no browser has: rooms of `src/lib` may hold it beside what is bundled, which uses nothing of it. */
const onlyInNode = /^(?:node:.*|vite|satteri|typescript|linkedom|@resvg\/.*)$/;

const stub = "\0only-in-node";

function withoutNode(): Plugin {
  return {
    name: "without-node",
    enforce: "pre",
    resolveId: (id) => (onlyInNode.test(id) ? { id: stub, moduleSideEffects: false } : null),
    load: (id) => (id === stub ? "export default undefined;" : null),
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((one) =>
        one.type === "chunk" ? Object.entries(one.modules) : [],
      );
      const used = modules.filter(([id, { renderedLength }]) => id === stub && renderedLength > 0);
      if (used.length > 0) throw new Error("what is bundled for browsers uses what only Node has");
    },
  };
}

/** A module of the project with all that it needs, as one module for browsers. Throws where it needs what only Node has. */
export async function bundleForBrowser(entry: string): Promise<string> {
  const { build } = await import("vite");
  const made = await build({
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    // As in the build and on every screen; the highlighter of code knows the global object by the name that Node has for it.
    define: { "window.devicePixelRatio": "2", global: "globalThis" },
    plugins: [withoutNode()],
    // Its plugin for JSX asks for it in the form of Node, and a second copy would be bundled for that.
    resolve: { alias: [{ find: /^acorn$/, replacement: fileURLToPath(import.meta.resolve("acorn")) }] },
    build: {
      write: false,
      minify: true,
      target: "es2023",
      modulePreload: false,
      lib: { entry, formats: ["es"] },
      rolldownOptions: { output: { codeSplitting: false, minify: true }, shimMissingExports: true },
    },
  });
  const outputs = [made].flat().flatMap((one) => ("output" in one ? one.output : []));
  const [module] = outputs.flatMap((one) => (one.type === "chunk" ? [one.code] : []));
  if (module === undefined) throw new Error("the bundler has written no module");
  return module;
}
