export type { CheckTypes } from "./check-types.ts";
export type { NameFacts, TypedMistake } from "./language.ts";
export type { Doubt } from "./native/node.ts";
export type { TypedNames } from "./typed-names.ts";
export type { ScopedNotebook, TypedProject } from "./typed-project.ts";
