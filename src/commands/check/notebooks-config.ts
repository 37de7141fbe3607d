/** What of the project notebooks are made of, without its tests. */
export const notebooksConfig = "tsconfig.notebooks.json";
