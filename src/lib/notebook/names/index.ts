export { givenNames, importName } from "./given-names.ts";
export { checkNames, type Resolution, resolveNames } from "./resolve-names.ts";
