import { guideSlug } from "../../../lib/addresses/index.ts";
import { releaseNames } from "../../../lib/company/index.ts";
import { livePackages } from "../../../lib/live/index.ts";
import { liveNeeds } from "../../../lib/notebook/node.ts";
import { type DraftPlace, listDrafts } from "../../../lib/release/node.ts";
import { slugOf } from "../../../lib/show/index.ts";
import { folderOfData } from "../../../lib/text/node.ts";
import { type NotebookFile, releaseIn } from "../../mistakes/notebook-files.ts";
import { listed, permalinksFile } from "./build-inputs.ts";
import { importedFiles } from "./imported-files.ts";
import { keyOf, type StandsOn } from "./key-of.ts";
import { readSiteCompanies } from "./site-companies.ts";

type Digests = ReadonlyMap<string, string>;

/**
 * The key of what is made of each notebook, by its path: its page and the files beside it. They stand on its text; on the
 * code of all pages, since what these share is named by its content; on the release, what all notebooks on it expect, and whether its company has a page;
 * on the titles of its neighbours; and, where it refers to others, on what these are called and on every release.
 */
export function notebookKeys(
  notebooks: readonly NotebookFile[],
  files: Digests,
  around: StandsOn,
): ReadonlyMap<string, string> {
  const common = commonKey(notebooks, files, around);
  const companies = readSiteCompanies();
  const releases = new Map(
    [...new Set(notebooks.map(releaseIn))].map((id) => {
      const key = releaseKey(id, notebooks, files);
      // A company with other releases has a page, to which those of its notebooks lead.
      return [id, `${key} ${companies.besides(id).length > 1}`] as const;
    }),
  );
  const ordered = inOrder(notebooks);
  return new Map(
    notebooks.map((notebook) => {
      const { path, source } = notebook;
      const key = keyOf({
        kind: "notebook",
        common,
        path,
        source,
        release: releases.get(releaseIn(notebook)) ?? "",
        neighbours: neighboursOf(notebook, ordered),
        others: /[[(]@/.test(source) ? othersKey(notebook, notebooks, files) : "",
      });
      return [path, key];
    }),
  );
}

/** What every notebook stands on: code, styles, settings, and what of `data/` is of no release. */
function commonKey(notebooks: readonly NotebookFile[], files: Digests, around: StandsOn): string {
  const all = new Set(files.keys());
  const pages = [...all].filter((path) => path.startsWith("src/pages/") || path === "astro.config.mjs");
  const importing = notebooks.filter(({ source }) => imports.test(source));
  const roots = [...pages, ...readsPages, ...importing.map(({ path }) => path)];
  const code = importedFiles(roots, all).filter(isNoNotebook);
  const beside = [...all].filter((path) => /^(?:src\/styles\/|public\/|site\.json$|package)/.test(path));
  const shared = [...all].filter((path) => path.startsWith(`${folderOfData()}/`) && !isOfRelease(path, all));
  return keyOf({
    ...around,
    files: listed([...code, ...beside, ...shared].map((path) => [path, files.get(path) ?? ""])),
    importing: importing.map(({ path, source }) => `${path} ${source.match(importLines)?.join("\n")}`),
    live: liveNeeds(Object.values(livePackages)),
    hasGuide: notebooks.some((one) => slugOf(one) === guideSlug) ? "yes" : "no",
  });
}

/** What is kept of a page beside its files is read from it by this. */
const readsPages = ["src/lib/search/page-entries.ts", "src/commands/addresses/scan-page.ts"];

const imports = /^\s*(?:import|export)\b|\bimport\s*\(/m;
const importLines = /^\s*(?:import|export)\b.*$|^.*\bimport\s*\(.*$|^\s*\}\s*from\b.*$/gm;

/** What lies beside notebooks and is imported by one is code, or a file of figures. */
const isNoNotebook = (path: string): boolean => !path.endsWith(".mdx");

/** Files of releases, also of those that were added and are drafts, and lists of addresses, which no page shows. */
function isOfRelease(path: string, all: ReadonlySet<string>): boolean {
  const data = `${folderOfData()}/`;
  const [folder = ""] = path.startsWith(data) ? path.slice(data.length).split("/") : [];
  return (
    path === permalinksFile() ||
    path === `${data}moved.txt` ||
    all.has(`${data}${folder}/release.json`) ||
    all.has(`${data}${folder}/company.json`)
  );
}

/** A release, and the verdicts that notebooks on it expect. */
function releaseKey(id: string, notebooks: readonly NotebookFile[], files: Digests): string {
  const expected = notebooks
    .filter((one) => releaseIn(one) === id)
    .map(({ path, frontmatter: { data } }) => `${path} ${JSON.stringify(data.expect ?? null)}`);
  return keyOf({
    files: listed([...files].filter(([path]) => isOfNames(path, releaseNames(id)))),
    expected: expected.filter((text) => !text.endsWith(" null")),
  });
}

/** Whether a file is of a release, or of the company of one: what this says of many quarters stands on all of them. */
function isOfNames(path: string, names: readonly string[]): boolean {
  const data = `${folderOfData()}/`;
  const [folder = ""] = path.startsWith(data) ? path.slice(data.length).split("/") : [];
  const isNamed = ({ company, release }: DraftPlace): boolean =>
    company === folder && (names.includes(release) || names.includes(company));
  return names.includes(folder) || (folder !== "" && listDrafts().some(isNamed));
}

/** In the order in which a site lists them. */
function inOrder(notebooks: readonly NotebookFile[]): readonly NotebookFile[] {
  const orderOf = ({ frontmatter: { data } }: NotebookFile): number =>
    typeof data.order === "number" ? data.order : Number.MAX_SAFE_INTEGER;
  return notebooks
    .filter((one) => slugOf(one) !== guideSlug)
    .toSorted((a, b) => orderOf(a) - orderOf(b) || a.path.localeCompare(b.path, "en"));
}

function neighboursOf(notebook: NotebookFile, ordered: readonly NotebookFile[]): readonly string[] {
  const own = ordered.filter((one) => releaseIn(one) === releaseIn(notebook));
  const at = own.indexOf(notebook);
  return at < 0 ? [] : [own[at - 1], own[at + 1]].map((one) => (one ? nameOf(one) : ""));
}

const nameOf = ({ path, frontmatter: { data } }: NotebookFile): string =>
  JSON.stringify([path, data.release ?? null, data.title ?? null]);

/** All that a reference can mean: notebooks by name, what is in those that its text names, and what is in releases. */
function othersKey({ source }: NotebookFile, notebooks: readonly NotebookFile[], files: Digests): string {
  const named = notebooks.filter((one) => source.includes(slugOf(one).replace(/^.*\//, "")));
  return keyOf({
    names: notebooks.map(nameOf),
    named: named.map((one) => one.source),
    data: listed(
      [...files].filter(([path]) => path.startsWith(`${folderOfData()}/`) && path !== permalinksFile()),
    ),
  });
}
