import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { contentOf } from "./site-content.ts";

/** The files of a site by name, each with what counts of its content; an empty text where its name alone counts. */
export type SiteFiles = ReadonlyMap<string, string>;

const hash = /\.[\w-]{8}(?=\.(?:css|woff2|js|svg|htm)\b)/g;

/** Reads a built site; hashes in the names of assets become `HASH`, and each element begins a line, for `diff`. */
export function readBuiltSite(folder: string): SiteFiles {
  const names = globSync("**/*", { cwd: folder, withFileTypes: true }).filter((one) => one.isFile());
  const paths = names.map((one) => join(one.parentPath, one.name)).sort();
  return new Map(
    paths.map((path) => {
      const name = path.slice(folder.length + 1).replaceAll("\\", "/");
      return [
        name.replace(hash, ".HASH"),
        contentOf(name, readFileSync(path)).replace(hash, ".HASH"),
      ] as const;
    }),
  );
}

/**
 * What is kept of a site that is expected: pages, and texts of few lines, as they are; of all other content a digest,
 * which `files.txt` has beside the name.
 */
export function keptOf(site: SiteFiles): SiteFiles {
  return new Map(
    [...site].map(([name, content]) => [name, isKept(name) ? content : digest(content)] as const),
  );
}

function isKept(name: string): boolean {
  return /\.(?:html|csv|md|bib|ris|txt|xml)$|^_headers$/.test(name);
}

function digest(content: string): string {
  return content === "" ? "" : createHash("sha256").update(content).digest("hex").slice(0, 16);
}

/** Reads what a site should be: what is kept of it, and `files.txt` with the names of all its files. */
export function readExpectedSite(folder: string): SiteFiles {
  const list = join(folder, "files.txt");
  const lines = existsSync(list) ? readFileSync(list, "utf8").trim().split("\n") : [];
  const files = globSync("**/*", { cwd: folder, withFileTypes: true }).filter((one) => one.isFile());
  const kept = files
    .map((one) =>
      join(one.parentPath, one.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((name) => name !== "files.txt");
  const known = new Map(
    lines.map((line) => {
      const [name = "", kept = ""] = line.split("  ");
      return [name, kept] as const;
    }),
  );
  const names = [...new Set([...known.keys(), ...kept])].sort();
  return new Map(
    names.map((name) => [name, readIfThere(join(folder, name)) ?? known.get(name) ?? ""] as const),
  );
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** Writes a site, as it is kept, as the one that is expected from now on. */
export function acceptSite(folder: string, site: SiteFiles): void {
  rmSync(folder, { recursive: true, force: true });
  const lines = [...site].map(([name, content]) =>
    isKept(name) || content === "" ? name : `${name}  ${content}`,
  );
  for (const [name, content] of [...site, ["files.txt", `${lines.join("\n")}\n`]] as const) {
    if (content === "" || !(isKept(name) || name === "files.txt")) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** The same site below a folder: each address in what it says begins with the base, and nothing else differs. */
export function below(base: string, site: SiteFiles): SiteFiles {
  const isMoved = (name: string): boolean => addressed.test(name) && !name.startsWith("schema/");
  return new Map([...site].map(([name, content]) => [name, isMoved(name) ? moved(content, base) : content]));
}

const addressed = /\.(?:html|csv|md|bib|ris|txt|xml|json|ipynb|observable|svg|xlsx)$|^_headers$/;

/** Addresses stand in quotation marks, in parentheses, at the head of a line, and after these; a part of a workbook has none. */
function moved(content: string, base: string): string {
  const before = /(?<!PartName=)(["'(]|^|localhost:4321|url=|print-foot"> |dc:identifier>|">)\/(?![/>])/gm;
  return content.replaceAll(before, (_, opening) => `${opening}${base}`);
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
