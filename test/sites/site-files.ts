import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The files of a site by name: pages as text, all others with no text, since they are not made of the release. */
export type SiteFiles = ReadonlyMap<string, string>;

const hash = /\.[\w-]{8}(?=\.(?:css|woff2|js|svg)\b)/g;

/** Reads a built site; hashes in the names of assets become `HASH`, and each element begins a line, for `diff`. */
export function readBuiltSite(folder: string): SiteFiles {
  const names = globSync("**/*", { cwd: folder, withFileTypes: true }).filter((one) => one.isFile());
  const paths = names.map((one) => join(one.parentPath, one.name)).sort();
  return new Map(paths.map((path) => [nameOf(folder, path), contentOf(path)] as const));
}

function nameOf(folder: string, path: string): string {
  return path
    .slice(folder.length + 1)
    .replaceAll("\\", "/")
    .replace(hash, ".HASH");
}

function contentOf(path: string): string {
  if (!path.endsWith(".html")) return "";
  return readFileSync(path, "utf8").replace(hash, ".HASH").replaceAll("><", ">\n<");
}

/** Reads what a site should be: its pages, and `files.txt` with the names of all its files. */
export function readExpectedSite(folder: string): SiteFiles {
  const list = join(folder, "files.txt");
  const names = existsSync(list) ? readFileSync(list, "utf8").trim().split("\n") : [];
  const pages = globSync("**/*.html", { cwd: folder }).map((name) => name.replaceAll("\\", "/"));
  const all = [...new Set([...names, ...pages])].sort();
  return new Map(all.map((name) => [name, readIfThere(join(folder, name))] as const));
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

/** Writes a site as the one that is expected from now on. */
export function acceptSite(folder: string, site: SiteFiles): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of [...site, ["files.txt", `${[...site.keys()].join("\n")}\n`]] as const) {
    if (content === "") continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** How two sites differ, one sentence for each file; empty if they do not. */
export function differences(built: SiteFiles, expected: SiteFiles): readonly string[] {
  const missing = [...expected.keys()].filter((name) => !built.has(name)).map((name) => `${name} is missing`);
  const more = [...built.keys()].filter((name) => !expected.has(name)).map((name) => `${name} is unexpected`);
  const changed = [...built].flatMap(([name, content]) => {
    const wanted = expected.get(name);
    return wanted === undefined || wanted === content ? [] : [firstDifference(name, content, wanted)];
  });
  return [...missing, ...more, ...changed];
}

function firstDifference(name: string, content: string, wanted: string): string {
  const [lines, wantedLines] = [content.split("\n"), wanted.split("\n")];
  const index = lines.findIndex((line, at) => line !== wantedLines[at]);
  const at = index < 0 ? lines.length : index;
  return `${name}:${at + 1}\n  expected ${wantedLines[at] ?? "no more"}\n  built    ${lines[at] ?? "no more"}`;
}
