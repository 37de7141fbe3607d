/** What needs Node: reading and compiling the text of notebooks, and making functions of their code. */
export { applyEdits, eraseTypes, findNames, parseProgram } from "./code/node.ts";
export {
  cells,
  compileNotebook,
  csvModules,
  isPageForNode,
  type JsxRuntime,
  liveModules,
  liveNeeds,
  loadPages,
  moduleOfFile,
  ownFilesOf,
  pageProcessor,
  pageText,
  readListed,
  typeModule,
} from "./compile/node.ts";
export { parseFrontmatter } from "./frontmatter/node.ts";
export { renderMarkup } from "./markup/node.ts";
export {
  FormulaProgramError,
  findingTexts,
  formulaHtml,
  markupFeatures,
  parseNotebook,
  readMarkup,
  takeFormulas,
  takeWritten,
  type WrittenFormula,
  writtenFormula,
} from "./parse/node.ts";
export { checkProse } from "./prose/node.ts";
export { compileInNode, compileInPage, compileWithin, EditedRuns } from "./run/node.ts";
