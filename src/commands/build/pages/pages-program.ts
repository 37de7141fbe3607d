import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { livePackages } from "../../../lib/live/index.ts";
import { liveNeeds } from "../../../lib/notebook/node.ts";
import type { WrittenPlace } from "../../../lib/site/node.ts";
import { folderOfNotebooks } from "../../../lib/text/node.ts";
import { sumOf, sumOfFiles, sumOfFolders } from "../../kept/content-sums.ts";
import { surroundings } from "../store/build-inputs.ts";
import { keyOf } from "../store/key-of.ts";
import { openStore } from "../store/open-store.ts";
import type { Pack } from "../store/pack.ts";
import { withoutProject } from "./project-marks.ts";
import type { SitePlace } from "./render-site.ts";

/** The styles of each route, by what Astro calls its page. */
export type BundledStyles = ReadonlyMap<string, { readonly styles: readonly object[] }>;

/**
 * What is bundled to render the pages of a site: the modules that do it, below `program/`, and what browsers load, below
 * `site/`. Where the project lies in a text, there is a mark.
 */
export type PagesProgram = Pack<{
  /** The module with Astro's own `app`. */
  readonly entry: string;
  readonly styles: readonly (readonly [route: string, styles: { readonly styles: readonly object[] }])[];
}>;

const store = openStore("node_modules/.cache/tieout/pages");
/** Some programs of a few megabytes: one for each place to stand, as code changes. */
const most = 2e8;

/**
 * The key of what is bundled for a site in a place: it stands on the code of the project, on packages and the runtime, and on
 * what the live cells of notebooks ask for; on nothing else that notebooks or releases say.
 */
export function programKey(place: SitePlace): string {
  const configs = ["astro.config.mjs", "tsconfig.json", "package.json", "package-lock.json"];
  const folder = folderOfNotebooks();
  const beside = folder.startsWith("src/") ? [] : [folder];
  return keyOf({
    ...surroundings(place),
    kind: "pages",
    code: sumOf(sumOfFiles(configs), sumOfCode(["src", ...beside])),
    live: liveNeeds(Object.values(livePackages)),
  });
}

function sumOfCode(folders: readonly string[]): string {
  return sumOfFolders(folders, [], (path) => !path.endsWith(".mdx"));
}

/** What was bundled of the very same before; null where nothing was. */
export function knownProgram(key: string): PagesProgram | null {
  return store.get<PagesProgram["about"]>(key);
}

/** What is bundled now, to be kept under this key if it can be; null where it is not to be. */
let expected: { readonly key: string; isStill(): boolean } | null = null;
export function expectProgram(next: typeof expected): void {
  expected = next;
}

/** Keeps what Astro has bundled into the folder of a site, before pages are rendered into it. */
export function keepProgram({ folder, copied }: WrittenPlace, styles: BundledStyles): void {
  if (!expected?.isStill()) return;
  const all = filesIn(folder);
  const entry = all.find((path) => /^\.prerender\/prerender-entry\.[^/]*\.mjs$/.test(path));
  if (entry === undefined) return;
  const files = all.flatMap((path) => {
    const content = readFileSync(join(folder, path));
    if (path.startsWith(inAstro))
      return [[path.replace(inAstro, "program/"), withoutProject(content)] as const];
    return existsSync(join(copied, path)) ? [] : [[`site/${path}`, content] as const];
  });
  const about = {
    entry: entry.replace(inAstro, ""),
    styles: [...styles].map(([route, { styles }]) => [route, { styles }] as const),
  };
  store.put(expected.key, { about, files });
  store.trim(most);
}

const inAstro = ".prerender/";

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll("\\", "/"))
    .toSorted();
}
