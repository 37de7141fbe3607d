/** The name under which a body finds what `import("…")` calls; as long as `import`, so that columns stay. */
export const importName = "$mport";

/** Names a body may use beside those it reads: they are passed to it. */
export const givenNames = ["display", "view", importName] as const;
