export { givenNames, importName } from "./given-names.ts";
export { checkNames, dependenciesOf, type Resolution, resolveNames } from "./resolve-names.ts";
