/** What needs Node: reading and compiling the text of notebooks, and making functions of their code. */
export { checkProse, type ProseSources } from "./check-prose.ts";
export { compileInNode } from "./compile-in-node.ts";
export { type Compiled, compileNotebook } from "./compile-notebook.ts";
export { editInPlace } from "./edit-in-place.ts";
export {
  allowedKeys,
  checkFrontmatter,
  type Frontmatter,
  parseFrontmatter,
  requiredKeys,
} from "./frontmatter.ts";
export { headingIds } from "./heading-ids.ts";
export { keepPunctuation } from "./keep-punctuation.ts";
export { liveModules } from "./live-modules.ts";
export { nearestName } from "./nearest-name.ts";
export { type ParsedNotebook, parseNotebook } from "./parse-notebook.ts";
export { lineStarts, offsetAt } from "./place-at.ts";
export { type MarkupNode, readMarkup } from "./read-markup.ts";
export { references, referencesIn } from "./references.ts";
export { type LiveNames, toLiveModule } from "./to-live-module.ts";
export { type NotebookModule, toModule } from "./to-module.ts";
export { typedReasons } from "./typed-reasons.ts";
export { cells } from "./vite-plugin.ts";
