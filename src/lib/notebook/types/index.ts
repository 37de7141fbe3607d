export type { CheckTypes, ScopedNotebook, TypedProject } from "./check-types.ts";
export type { NameFacts, TypedMistake, TypedNames } from "./language.ts";
