export type { CheckTypes } from "./check-types.ts";
export type { NameFacts, TypedMistake, TypedNames } from "./language.ts";
export type { Doubt } from "./native/node.ts";
export type { ScopedNotebook, TypedProject } from "./typed-project.ts";
