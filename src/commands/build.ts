import "./build/keep-memory-low.ts";
import { existsSync, globSync, realpathSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { publishedReleases } from "../lib/release/node.ts";
import { DoubledAddressError } from "../lib/site/node.ts";
import { authorMistakes, doubledAddress, formatProblem } from "../lib/text/index.ts";
import { settleAddresses } from "./addresses/settle-addresses.ts";
import { finishSite } from "./build/finish-site.ts";
import { writeHeaders } from "./build/host-headers.ts";
import { nameLiveData } from "./build/name-live-data.ts";
import { renderSite, type SitePlace } from "./build/render-site.ts";
import { listFiles, ownFiles, replaceSite } from "./build/site-folder.ts";
import { writeSitemap } from "./build/write-sitemap.ts";
import { checkBeside } from "./check/check-beside.ts";
import { staleFacts } from "./extract.ts";
import { folderMistakes } from "./mistakes/folder-mistakes.ts";
import { nameMistakes } from "./mistakes/name-mistakes.ts";
import { readPublishedFiles } from "./mistakes/notebook-files.ts";
import { releaseMistakes } from "./mistakes/release-mistakes.ts";
import { settingsMistakes } from "./mistakes/settings-mistakes.ts";
import { wordMistakes } from "./mistakes/word-mistakes.ts";
import type { Output } from "./program/output.ts";
import { callersPath, runCommand, UsageError } from "./program/run-command.ts";
import { withFolderBeside } from "./program/temporary-folder.ts";

/**
 * `build [--base PATH] [--site ORIGIN] [--out DIR] [--types]`: builds the site into `dist`, or into another folder, to stand at
 * `/` or below PATH, at the host ORIGIN, which its pages name if it is known. What an author must mend is told in one
 * line each, returns 1, and leaves the last good site as it was: the new one takes its place only when it is complete.
 * With `--types` it also checks what `check` does, meanwhile; where that finds mistakes, they are what is told.
 */
export async function runBuild(args: readonly string[], output: Output): Promise<number> {
  const started = performance.now();
  const { place, out, types } = readArguments(args);
  const checking = types ? checkBeside(output) : Promise.resolve(0);
  const isChecked = (): Promise<boolean> => checking.then((count) => count === 0);
  const [check, built] = await Promise.allSettled([isChecked(), buildSite(place, out, isChecked, output)]);
  if (check.status === "rejected") throw check.reason;
  if (!check.value) return 1;
  if (built.status === "rejected") throw built.reason;
  for (const mistake of built.value) output.warn(mistake);
  if (built.value.length > 0) return 1;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const folder = out.startsWith(join(process.cwd(), "/")) ? relative(".", out) : out;
  output.print(`${globSync("**/*.html", { cwd: out }).length} pages in ${seconds} s, in ${folder}`);
  return 0;
}

const options = {
  base: { type: "string", default: "/" },
  site: { type: "string" },
  out: { type: "string", default: "dist" },
  types: { type: "boolean", default: false },
} as const;

function readArguments(args: readonly string[]): { place: SitePlace; out: string; types: boolean } {
  const { values } = parseArgs({ args: [...args], options });
  if (!/^[\w./~-]*$/.test(values.base)) {
    throw new UsageError(`"${values.base}" is no path below a site; write one such as /reports/`);
  }
  const named = resolve(callersPath(values.out));
  const out = existsSync(named) ? realpathSync(named) : named;
  ownFiles(out);
  const base = `/${values.base}/`.replace(/\/+/g, "/");
  const place = values.site === undefined ? { base } : { base, site: originOf(values.site) };
  return { place, out, types: values.types };
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new UsageError(`"${text}" is no host; write one such as https://example.org, and its path as --base`);
}

/** Builds the site, and puts it in its place once `isChecked` says so; returns what an author must mend. */
async function buildSite(
  place: SitePlace,
  out: string,
  isChecked: () => Promise<boolean>,
  output: Output,
): Promise<readonly string[]> {
  const known = await beforeBuild();
  return known ?? withFolderBeside(out, (work) => build(work, place, out, isChecked, output));
}

/** What is wrong with the releases, and then with the notebooks too; null if nothing is known to be. */
async function beforeBuild(): Promise<readonly string[] | null> {
  const files = readPublishedFiles();
  const mistakes = [
    ...settingsMistakes(),
    ...staleFacts(publishedReleases()),
    ...folderMistakes(files),
    ...nameMistakes(files),
    ...releaseMistakes(files),
    ...wordMistakes(files),
  ];
  return mistakes.length > 0 ? all(mistakes.map(formatProblem)) : null;
}

/** Builds into `work` and puts what is done in the place of `out`; returns what an author must mend. */
async function build(
  work: string,
  place: SitePlace,
  out: string,
  isChecked: () => Promise<boolean>,
  { print }: Output,
): Promise<readonly string[]> {
  const site = join(work, "site");
  try {
    await renderSite(site, place);
    nameLiveData(site);
    await finishSite(site);
    writeSitemap(site, place, readPublishedFiles());
  } catch (error) {
    const mistakes = authorMistakes(error)?.map(formatProblem) ?? conflictIn(error);
    if (!mistakes) throw error;
    return all(mistakes);
  }
  if (!(await isChecked())) return [];
  const { mistakes, added, publish } = settleAddresses(site, place.base, readPublishedFiles(), isInCi());
  if (mistakes.length > 0) return mistakes;
  writeHeaders(site, place.base);
  listFiles(site);
  replaceSite(out, site, join(work, "before"));
  publish();
  if (added.length > 0) print(addedSentence(added));
  return [];
}

function addedSentence(added: readonly string[]): string {
  const more = added.length > 3 ? `, and ${added.length - 3} more` : "";
  const count = added.length === 1 ? "1 new address" : `${added.length} new addresses`;
  return `${count} in data/permalinks.txt, to be committed: ${added.slice(0, 3).join(", ")}${more}`;
}

/** Two pages or files at one address, of which one would be written. */
function conflictIn(error: unknown): readonly string[] | null {
  if (!(error instanceof Error)) return null;
  const address = error instanceof DoubledAddressError ? error.address : pagesAt(error);
  if (address === null) return null;
  return [`${address}  two pages or files of the site would stand here; give one of them another id`];
}

/** Where the framework would write two pages. */
function pagesAt(error: Error): string | null {
  return error.name === "PrerenderRouteConflict" ? doubledAddress(error) : null;
}

/** In CI nothing that is committed may change. */
function isInCi(): boolean {
  return !["", "false", undefined].includes(process.env.CI);
}

/** Mistakes that were met, with those of the notebooks that were not reached; each once. */
async function all(met: readonly string[]): Promise<readonly string[]> {
  const { notebookMistakes } = await import("./mistakes/notebook-mistakes.ts");
  return [...new Set([...met, ...notebookMistakes(readPublishedFiles()).map(formatProblem)])];
}

if (import.meta.main) await runCommand(runBuild);
