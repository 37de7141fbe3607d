export type { Snippet } from "./align-code.ts";
export type { NameUse } from "./bound-names.ts";
export type { Edit } from "./erase-types.ts";
export type { Names } from "./find-names.ts";
export type { Node, SyntaxProblem } from "./parse-program.ts";
