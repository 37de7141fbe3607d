import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

/**
 * Loaded before a command (`node --import`): what Node makes of the sources, their types taken out, is kept beside the
 * packages, by content, and commands and the processes that they start load it from there.
 */
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(
  new URL("../../../node_modules/.cache/node-compiled", import.meta.url),
);
enableCompileCache(process.env.NODE_COMPILE_CACHE);
