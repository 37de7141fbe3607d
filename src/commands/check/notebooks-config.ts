/** What of the project notebooks are made of, without its tests. */
export const notebooksConfig = "tsconfig.notebooks.json";

/** The library, which `npm run check` looks into: a build takes the types that it states. */
export const spared = "src/lib";
