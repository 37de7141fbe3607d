import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { folderOfData, folderOfNotebooks } from "../../../lib/text/node.ts";
import type { SitePlace } from "../pages/render-site.ts";
import { type StandsOn, sha256 } from "./key-of.ts";

/** Folders and files of a project that a site is made of. */
const parts = (): readonly string[] => [
  "astro.config.mjs",
  folderOfData(),
  folderOfNotebooks(),
  "package-lock.json",
  "package.json",
  "public",
  "site.json",
  "src",
  "tsconfig.json",
  "tsconfig.notebooks.json",
  "tsconfig.pages.json",
];

/** What a build itself adds to when its site is in place: new addresses. */
export function permalinksFile(): string {
  return `${folderOfData()}/permalinks.txt`;
}

/** The digest of each file of the project that a site is made of, by its path. */
export function projectFiles(): ReadonlyMap<string, string> {
  return new Map(
    parts()
      .flatMap(filesAt)
      .map((path) => [path, sha256(readFileSync(path))]),
  );
}

/** Every file at or below a path, sorted. */
function filesAt(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => !name.endsWith(".part"));
  return names.toSorted().flatMap((name) => filesAt(`${path}/${name}`));
}

/** What results stand on beside the files of the project: where the site is to stand, the runtime, the packages. */
export function surroundings({ base, site = "" }: SitePlace): StandsOn {
  const versions = Object.entries(process.versions).map(([name, version]) => `${name} ${version}`);
  return { base, site, versions: versions.toSorted(), packages: packagesThere() };
}

/** The packages that the project names, as they are installed. */
function packagesThere(): readonly string[] {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync("package.json", "utf8")) as {
    dependencies?: object;
    devDependencies?: object;
  };
  const own = Object.keys({ ...dependencies, ...devDependencies }).map((name) => `${name}/package.json`);
  return [".package-lock.json", ...own].flatMap((name) => {
    const file = `node_modules/${name}`;
    return existsSync(file) ? [`${name} ${sha256(readFileSync(file))}`] : [];
  });
}

/** Files with their digests, as an input. */
export function listed(files: Iterable<readonly [path: string, digest: string]>): readonly string[] {
  return [...files].map(([path, digest]) => `${path} ${digest}`);
}
