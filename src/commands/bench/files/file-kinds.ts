/** What a build makes for a notebook, and what else it does. */
export const fileKinds = [
  "page",
  "permalink",
  "data",
  "workbook",
  "picture",
  "preview",
  "search",
  "types",
  "the rest",
] as const;

export type FileKind = (typeof fileKinds)[number];

/** For which kind of file the code of a module works; the first that fits. Other modules work for whoever calls them. */
const byModule: readonly (readonly [RegExp, FileKind])[] = [
  [/\/files\/workbook\//, "workbook"],
  [/preview[^/]*$|\/sharing\/drawn-/, "preview"],
  [/\/files\/pictures\/|\/resvg-/, "picture"],
  [/\/lib\/search\/|\/node_modules\/pagefind\//, "search"],
  [/\/node_modules\/typescript\/|\/notebook\/types\/|\/commands\/check\//, "types"],
  [/\/lib\/files\/|\/site\/sharing\/|\/site\/feeds\//, "data"],
  [/\/lib\/frozen\/|\/commands\/addresses\/|[Rr]econciliation[^/]*$|\/embed[^/]*$/, "permalink"],
];

/** A page of the site is what all own code works for that no other kind asks. */
const ownModule = /\/src\/(?:lib|pages|layouts|components|notebooks)\//;

/** The kind of file for which code at an address works; null for code that works for its caller. */
function kindOfModule(url: string): FileKind | null {
  return byModule.find(([pattern]) => pattern.test(url))?.[1] ?? null;
}

/**
 * The kind of file for which a call works: what the innermost of its callers says that says any; a preview is a picture whose
 * caller says so. `urls` go outwards.
 */
export function kindOfCall(urls: readonly string[]): FileKind {
  const said = urls.map(kindOfModule).filter((kind) => kind !== null);
  return (
    (said.includes("preview") ? "preview" : said[0]) ??
    (urls.some((url) => ownModule.test(url)) ? "page" : "the rest")
  );
}

/** The kind of a file of a site, by its path: `notebooks/profit/preview.png`. */
export function kindOfFile(path: string): FileKind {
  if (/(?:^|\/)preview\.png$/.test(path)) return "preview";
  if (/^search\/.*\.(?!html)[^.]+$/.test(path)) return "search";
  if (path.endsWith(".xlsx")) return "workbook";
  if (/^_astro\/|^favicon/.test(path)) return "the rest";
  if (/\.(?:png|svg)$/.test(path)) return "picture";
  if (!path.endsWith(".html")) return "data";
  return /(?:^|\/)(?:reconciliations|embed)\//.test(path) ? "permalink" : "page";
}
