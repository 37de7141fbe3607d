import { existsSync, readFileSync } from "node:fs";
import { folderOfData } from "../../lib/text/node.ts";
import type { Alias, Aliases } from "./aliases.ts";

/** The file of addresses that were published and stand elsewhere now. */
export function movedFile(): string {
  return `${folderOfData()}/moved.txt`;
}

/**
 * Reads `data/moved.txt`: pages and anchors lead on, files and pages for frames answer at both addresses. A line has the
 * address of before, ` -> ` and the one of now; lines that begin with `# ` say why. `/checks/#* -> /releases/a/checks/#*` stands for every anchor that was published of the page.
 */
export function readMoved(published: readonly string[]): Aliases {
  return parseMoved(existsSync(movedFile()) ? readFileSync(movedFile(), "utf8") : "", published);
}

/** The same from the text of the file. */
export function parseMoved(text: string, published: readonly string[]): Aliases {
  const file = movedFile();
  const lines = text.split(/\r?\n/).map((line, index) => ({ line, place: `${file}:${index + 1}:1` }));
  const entries = lines
    .filter(({ line }) => line.trim() !== "" && !line.startsWith("# "))
    .map(({ line, place }) => toEntry(line, place));
  const read = entries.filter((one) => typeof one !== "string");
  return {
    aliases: read.filter((one) => !isFile(one)).flatMap((one) => toAliases(one, published)),
    files: read.filter(isFile).map(({ from, to, place }) => ({ from: from.path, to: to.path, place })),
    mistakes: entries.filter((one) => typeof one === "string"),
  };
}

/** The pages all of whose anchors moved, each with the page that has them now. */
export function movedPrefixes(text: string): readonly { readonly from: string; readonly to: string }[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const entry = line.startsWith("# ") ? "" : toEntry(line, "");
    if (typeof entry === "string" || entry.from.anchor !== "*") return [];
    return [{ from: entry.from.path, to: entry.to.path }];
  });
}

/** A path of segments in letters, digits, `_`, `~`, `-`, `@` and `.`, none of them `.` or `..`. */
const pattern = /^(\/(?:(?!\.{1,2}(?:\/|$))[\w.~@-]+(?:\/|$))*)(?:#(\S+))?$/;

function toEntry(line: string, place: string): Alias | string {
  const sides = line.split(" -> ").map((side) => pattern.exec(side.trim()));
  const [from, to] = sides.map((side) => ({ path: side?.[1] ?? "", anchor: side?.[2] ?? "" }));
  if (line.isWellFormed() && sides.length === 2 && from?.path && to?.path && isAlike(from, to))
    return { from, to, place };
  return `${place}  "${line}" does not say what leads where; write one such as /old/page/ -> /new/page/, or /old/#* -> /new/#* for all anchors of a page`;
}

/** Files are files at both ends, and all anchors lead to their like. */
function isAlike(from: Alias["from"], to: Alias["to"]): boolean {
  const isSameKind = from.path.endsWith("/") === to.path.endsWith("/");
  return isSameKind && (from.anchor === "*") === (to.anchor === "*");
}

/** What cannot lead on: data, and what stands in a frame on a page elsewhere. */
function isFile({ from }: Alias): boolean {
  return !from.path.endsWith("/") || from.path.startsWith("/embed/");
}

function toAliases(alias: Alias, published: readonly string[]): readonly Alias[] {
  const { from, to, place } = alias;
  if (from.anchor !== "*") return [alias];
  return published
    .filter((address) => address.startsWith(`${from.path}#`))
    .map((address) => address.slice(from.path.length + 1))
    .map((anchor) => ({ from: { path: from.path, anchor }, to: { path: to.path, anchor }, place }));
}

/** The same, each leading to where its target stands by the aliases that authors declared since. */
export function followed(moved: Aliases, { aliases, files }: Aliases): Aliases {
  const pages = new Map(
    aliases.filter(({ from }) => from.anchor === "").map(({ from, to }) => [from.path, to.path]),
  );
  const others = new Map(files.map(({ from, to }) => [from, to]));
  return {
    ...moved,
    aliases: moved.aliases.map((one) => ({
      ...one,
      to: { ...one.to, path: pages.get(one.to.path) ?? one.to.path },
    })),
    files: moved.files.map((one) => ({ ...one, to: others.get(one.to) ?? one.to })),
  };
}
