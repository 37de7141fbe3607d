export type { CheckTypes, ScopedNotebook, TypedProject } from "./check-types.ts";
