import { globSync } from "node:fs";
import { join } from "node:path";
import { hrefs } from "../../lib/addresses/index.ts";
import { reconciliationIn } from "../../lib/frozen/index.ts";
import { publishedReleases, readReconciliations } from "../../lib/release/node.ts";
import { slugOf } from "../../lib/show/index.ts";
import { formatPlace, isAddressPath } from "../../lib/text/index.ts";
import type { NotebookFile } from "../mistakes/notebook-files.ts";
import type { BuiltSite } from "./read-site.ts";

/** A part of the site: a page, or an element of it if `anchor` is not empty. */
export interface Address {
  readonly path: string;
  readonly anchor: string;
}

/** An address that was, and the one that stands for it now, with the place where an author said so. */
export interface Alias {
  readonly from: Address;
  readonly to: Address;
  readonly place: string;
}

/** A file, or a page for frames, that goes on answering at an address of before as it does at its own. */
export interface MovedFile {
  readonly from: string;
  readonly to: string;
  readonly place: string;
}

/** The aliases that were declared, and what is wrong with the others, each as `file:line:column  sentence`. */
export interface Aliases {
  readonly aliases: readonly Alias[];
  /** What does not lead on but answers at both addresses. */
  readonly files: readonly MovedFile[];
  readonly mistakes: readonly string[];
}

/**
 * Reads `aliases:` of notebooks and `"aliases"` of reconciliations. An alias is an old address, `notebooks/old-slug/` or
 * `notebooks/growth/#old-cell`; it leads to the notebook, or to what follows `->`: an id of the notebook, or an address.
 */
export function readAliases(site: BuiltSite, notebooks: readonly NotebookFile[]): Aliases {
  const declared = [
    ...readNotebookAliases(notebooks),
    ...publishedReleases().flatMap((id) => ofRelease(site, id)),
  ];
  return {
    aliases: declared.filter((one) => typeof one !== "string").filter(isAlias),
    files: declared.filter((one) => typeof one !== "string").filter(isMovedFile),
    mistakes: declared.filter((one) => typeof one === "string"),
  };
}

type Declared = Alias | MovedFile | string;

const isAlias = (one: Alias | MovedFile): one is Alias => typeof one.from !== "string";
const isMovedFile = (one: Alias | MovedFile): one is MovedFile => !isAlias(one);

/** The aliases in the front matter of notebooks, and what is wrong with the others, in the place of those. */
export function readNotebookAliases(notebooks: readonly NotebookFile[]): readonly (Alias | string)[] {
  return notebooks.flatMap(ofNotebook);
}

function ofNotebook({ path, source, frontmatter }: NotebookFile): readonly (Alias | string)[] {
  const { aliases } = frontmatter.data;
  if (!Array.isArray(aliases)) return [];
  const home = hrefs.notebook({ base: "/" }, slugOf({ path }));
  return aliases.map(String).map((text) => toAlias(text, home, placeIn(path, source, text)));
}

function toAlias(text: string, home: string, place: string): Alias | string {
  const [old = "", now = ""] = text.split(/\s*->\s*/);
  const from = toAddress(old);
  if (!from || !text.isWellFormed()) {
    return `${place}  "${old}" is no address; write one such as notebooks/old-slug/ or notebooks/growth/#old-cell -> new-cell`;
  }
  const to = now === "" ? { path: home, anchor: "" } : (toAddress(now) ?? { path: home, anchor: now });
  return { from, to, place };
}

/** `notebooks/growth/#table`, with or without a slash before it. */
function toAddress(text: string): Address | null {
  const [, path, anchor = ""] = /^\/?([^#]+\/)(?:#(\S+))?$/.exec(text) ?? [];
  return isAddressPath(path) ? { path: `/${path}`, anchor } : null;
}

function ofRelease(site: BuiltSite, release: string): readonly Declared[] {
  return readReconciliations(release).flatMap(({ id, aliases = [], aliasesAt }) =>
    aliasesAt.flatMap((place, index) =>
      ofReconciliation(site, { release, id }, aliases[index] ?? "", formatPlace(place)),
    ),
  );
}

/** The old address of a reconciliation stands for all of it, within its release: pages, their files, frames, workbook. */
function ofReconciliation(
  site: BuiltSite,
  { release, id }: { readonly release: string; readonly id: string },
  alias: string,
  place: string,
): readonly Declared[] {
  const before = reconciliationIn(alias);
  if (before === null) {
    return [
      `${place}  "${alias}" is no address of a reconciliation; write one such as reconciliations/old-id/`,
    ];
  }
  const room = hrefs.reconciliations({ base: "/" }, release);
  // Its files are named after it, too.
  const named = (part: string): string =>
    part === id || part.startsWith(`${id}.`) || part.startsWith(`${id}-`)
      ? `${before}${part.slice(id.length)}`
      : part;
  const old = (path: string): string => {
    const [start = "", rest = ""] = path.split(room);
    return `${start}${room}${rest.split("/").map(named).join("/")}`;
  };
  const pages = [...site.pages.keys()].filter((path) => path.startsWith(`${room}${id}/`));
  const framed = [...site.pages.keys()].filter((path) => path.startsWith(`/embed${room}${id}/`));
  const files = globSync([`${id}.*`, `${id}/**/*.*`], { cwd: join(site.folder, room) })
    .map((file) => `${room}${file.replaceAll("\\", "/")}`)
    .filter((file) => !file.endsWith(".html"));
  return [
    ...pages.map((to) => ({
      from: { path: old(to), anchor: "" },
      to: { path: to, anchor: "" },
      place,
    })),
    ...framed.map((to) => ({ from: old(to), to, place })),
    ...files.map((to) => ({ from: old(to), to, place })),
  ];
}

function placeIn(path: string, source: string, text: string): string {
  const at = Math.max(0, source.indexOf(text, Math.max(0, source.indexOf("aliases"))));
  const before = source.slice(0, at).split("\n");
  return `${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
