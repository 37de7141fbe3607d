import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { hrefs } from "../lib/addresses/index.ts";
import { checkFolder } from "../lib/checks/node.ts";
import { type Release, unknownRelease } from "../lib/release/index.ts";
import { allReleases, loadRelease, readReconciliations } from "../lib/release/node.ts";
import { folderOfData, folderOfNotebooks, isUsualData, writeFile } from "../lib/text/node.ts";
import { type NotebookFile, readNotebookFiles } from "./mistakes/notebook-files.ts";
import { type NotebookKind, notebookKinds, notebookOfKind } from "./new/notebook-kinds.ts";
import type { NotebookSubject } from "./new/notebook-subject.ts";
import { starterNotebook } from "./new/starter-notebook.ts";
import { setDataFolder } from "./program/data-folder.ts";
import type { Output } from "./program/output.ts";
import { runCommand, UsageError } from "./program/run-command.ts";

/**
 * `new [--release ID] [--kind KIND] TITLE`: writes `src/notebooks/<release>/<title>.mdx`, a draft that builds, over the named release
 * or the one published last, and says what to open. Of a kind it is about the release's own tables, and needs no title. Refuses a
 * title that gives no address, an address that is taken, and a kind for which the release has no tables.
 */
export function runNew(args: readonly string[], { print }: Output): number {
  const { title, release: wanted, kind } = readArguments(args);
  const slug = title === undefined ? (kind ?? "") : slugOf(title);
  refuseNameless(title ?? slug, slug);
  const release = wanted === undefined ? newestRelease() : releaseNamed(wanted);
  const folder = folderOfNotebooks();
  const path = pathOf(folder, `${release.id}/${slug}`);
  const more = { order: nextOrder(readNotebookFiles(folder)), ...(title === undefined ? {} : { title }) };
  writeFile(path, textOf(release, kind, more), { isNew: true });
  print(`${path} is written, a draft over ${release.id}.`);
  print(`Open it in your editor, run: ${isUsualData() ? "" : `TIEOUT_DATA=${folderOfData()} `}npm run dev`);
  print(
    `and see it at http://localhost:4321${hrefs.notebook({ base: "/" }, `${release.id}/${slug}`)} while you write.`,
  );
  print(
    `Without its line "draft: true" it is published by: ${isUsualData() ? "npm run build" : `npm run build -- --data ${folderOfData()}`}`,
  );
  return 0;
}

const options = { release: { type: "string" }, data: { type: "string" }, kind: { type: "string" } } as const;

interface Wanted {
  /** Left out only with a kind. */
  readonly title?: string;
  readonly release?: string;
  readonly kind?: NotebookKind;
}

function readArguments(args: readonly string[]): Wanted {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  setDataFolder(values.data);
  const title = positionals.join(" ").replace(/\s+/g, " ").trim();
  const kind = values.kind === undefined ? undefined : kindNamed(values.kind);
  if (title === "" && kind === undefined)
    throw new UsageError('a notebook needs a title; write npm run new -- "Working capital"');
  const { release } = values;
  return { ...(title && { title }), ...(release === undefined ? {} : { release }), ...(kind && { kind }) };
}

function kindNamed(name: string): NotebookKind {
  const kinds = Object.keys(notebookKinds) as readonly NotebookKind[];
  const kind = kinds.find((one) => one === name);
  if (kind) return kind;
  throw new UsageError(`there is no kind of notebook "${name}"; the kinds are ${kinds.join(", ")}`);
}

function textOf(
  release: Release,
  kind: NotebookKind | undefined,
  { title = "", order }: { title?: string; order: number },
): string {
  if (kind === undefined) return starterNotebook({ title, release, order });
  return notebookOfKind(kind, subjectOf(release.id), { order, ...(title && { title }) });
}

/** What notebooks of a kind are found from. */
function subjectOf(id: string): NotebookSubject {
  const { release, checks } = checkFolder(id, []);
  const reconciled = release.company === undefined ? readReconciliations(id).map(({ table }) => table) : [];
  return { release, checks, reconciled };
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
