export { alignExpression, alignFence } from "./align-code.ts";
export { boundNames } from "./bound-names.ts";
export { applyEdits, blanks, eraseTypes } from "./erase-types.ts";
export { findNames } from "./find-names.ts";
export { functionNames } from "./function-names.ts";
export { childrenOf, isNode, parseCellExpression, parseProgram } from "./parse-program.ts";
