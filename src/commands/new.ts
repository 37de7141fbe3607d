import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { hrefs } from "../lib/addresses/index.ts";
import { type Release, unknownRelease } from "../lib/release/index.ts";
import { allReleases, loadRelease } from "../lib/release/node.ts";
import { folderOfNotebooks, writeFile } from "../lib/text/node.ts";
import { type NotebookFile, readNotebookFiles } from "./mistakes/notebook-files.ts";
import { starterNotebook } from "./new/starter-notebook.ts";
import { setDataFolder } from "./program/data-folder.ts";
import type { Output } from "./program/output.ts";
import { runCommand, UsageError } from "./program/run-command.ts";

/**
 * `new [--release ID] TITLE`: writes `src/notebooks/<release>/<title>.mdx`, a draft that builds, over the named release or the one
 * published last, and says what to open. Refuses a title that gives no address, and an address that is taken.
 */
export function runNew(args: readonly string[], { print }: Output): number {
  const { title, release: wanted } = readArguments(args);
  const slug = slugOf(title);
  refuseNameless(title, slug);
  const release = wanted === undefined ? newestRelease() : releaseNamed(wanted);
  const folder = folderOfNotebooks();
  const path = pathOf(folder, `${release.id}/${slug}`);
  writeFile(path, starterNotebook({ title, release, order: nextOrder(readNotebookFiles(folder)) }), {
    isNew: true,
  });
  print(`${path} is written, a draft over ${release.id}.`);
  print("Open it in your editor, run: npm run dev");
  print(
    `and see it at http://localhost:4321${hrefs.notebook({ base: "/" }, `${release.id}/${slug}`)} while you write.`,
  );
  print('Without its line "draft: true" it is published by: npm run build');
  return 0;
}

const options = { release: { type: "string" }, data: { type: "string" } } as const;

function readArguments(args: readonly string[]): { title: string; release: string | undefined } {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  setDataFolder(values.data);
  const title = positionals.join(" ").replace(/\s+/g, " ").trim();
  if (title === "") throw new UsageError('a notebook needs a title; write npm run new -- "Working capital"');
  return { title, release: values.release };
}

function refuseNameless(title: string, slug: string): void {
  if (slug !== "") return;
  throw new UsageError(
    `the title "${title}" has no Latin letter or digit to make an address of; add a word that has`,
  );
}

function pathOf(folder: string, slug: string): string {
  const path = `${folder}/${slug}.mdx`;
  if (existsSync(path)) throw new UsageError(`${path} is there already; choose another title, or edit it`);
  return path;
}

/** "R&D, and où" is `r-d-and-ou`: small letters, digits and hyphens, as in every address. */
function slugOf(title: string): string {
  const plain = title.normalize("NFKD").replace(/\p{M}/gu, "").replace(/['’]/g, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

function newestRelease(): Release {
  const releases = allReleases().map((id) => loadRelease(id));
  const newest = releases.toSorted((a, b) => b.published.localeCompare(a.published))[0];
  if (newest) return newest;
  throw new UsageError("there is no release in data to write about; CONTRIBUTING.md says how to add one");
}

function releaseNamed(id: string): Release {
  const known = allReleases();
  if (known.includes(id)) return loadRelease(id);
  throw new UsageError(unknownRelease(id, known));
}

/** After the last notebook of the list. */
function nextOrder(files: readonly NotebookFile[]): number {
  const orders = files
    .map(({ frontmatter }) => frontmatter.data.order)
    .filter((one) => typeof one === "number");
  return Math.floor(Math.max(0, ...orders)) + 1;
}

if (import.meta.main) await runCommand(runNew);
