export type { CheckTypes, TypedProject } from "./check-types.ts";
