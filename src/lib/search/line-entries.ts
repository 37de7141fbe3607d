import { hrefs } from "../addresses/index.ts";
import { elementOf, type Release, readable, type Witness } from "../release/index.ts";
import { tableTitle } from "../show/index.ts";
import { cellGap, type SearchEntry } from "./search-entry.ts";

/** Each line of a release that says anything, as it reads, with the concepts and US-GAAP elements of its figures. */
export function lineEntries(release: Release): readonly SearchEntry[] {
  const byLine = Map.groupBy(release.witnesses, ({ line }) => line);
  return release.lines.flatMap((line, index) => {
    const text = plain(line);
    const number = index + 1;
    return /[\p{L}\p{N}]/u.test(text) ? [toEntry(release, number, text, byLine.get(number) ?? [])] : [];
  });
}

function toEntry(release: Release, line: number, text: string, witnesses: readonly Witness[]): SearchEntry {
  const table = release.tables.find(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
  return {
    kind: "line",
    url: hrefs.line({ base: "" }, release.id, line),
    title: table ? tableTitle(release, table.id) : release.title,
    place: `line ${line}`,
    text,
    names: namesOf(release, text, witnesses),
  };
}

/** `Loss from operations (OperatingIncomeLoss)`, once each; not what the line says itself. */
function namesOf(release: Release, text: string, witnesses: readonly Witness[]): string {
  const names = witnesses.flatMap((witness) => {
    const { title = "" } = release.concepts.get(witness.concept) ?? {};
    const element = elementOf(release, witness)?.name ?? "";
    const isSaid = text.toLowerCase().includes(title.toLowerCase());
    if (element === "") return isSaid ? [] : [title];
    return isSaid ? [element] : [`${title} (${element})`];
  });
  return [...new Set(names)].join("; ");
}

/** As it reads, runs of blanks as one; the cells of a row stand apart. */
function plain(line: string): string {
  const cells = readable(line)
    .split("\t")
    .map((cell) => cell.replaceAll(/\s+/g, " ").trim());
  return cells.filter((cell) => cell !== "").join(cellGap);
}
