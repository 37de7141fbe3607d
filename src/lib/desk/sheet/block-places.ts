import type { DeskSheet } from "./desk-sheet.ts";

/** Where a block stands in the page: its elements, none where it shows nothing. */
export type BlockPlace = readonly Element[];

/** The place of each block; null where the page shows another text than the sheet has. */
export function blockPlaces({ blocks, source }: DeskSheet): readonly BlockPlace[] | null {
  const prose = document.querySelector(".notebook .prose");
  const head = document.querySelector(".notebook > .page-head");
  if (!prose || !head || blocks.length === 0) return null;
  const lines = new Map([...prose.querySelectorAll(":scope > [data-line]")].map((one) => [lineOf(one), one]));
  const cells = new Map([...prose.querySelectorAll("[data-cell]")].map((one) => [cellOf(one), one]));
  const places = blocks.map(({ kind, shownLine, cell, start, end }): BlockPlace | null => {
    if (kind === "front-matter") return [head];
    if (kind === "imports" || kind === "other") return [];
    if (kind === "footnote") return noteOf(source.slice(start, end));
    const element = cell === null ? lines.get(shownLine) : cells.get(cell);
    if (!element) return null;
    if (cell !== null && element.localName === "template")
      return [setUpLine(element, source.slice(start, end))];
    return element.localName === "template" ? following(element) : [element];
  });
  return places.every((place) => place !== null) ? places : null;
}

const lineOf = (element: Element): number => Number(element.getAttribute("data-line"));
const cellOf = (element: Element): number => Number(element.getAttribute("data-cell"));

/** Notes stand together at the end, by their names; one that nothing refers to is not shown. */
function noteOf(text: string): BlockPlace {
  const name = /^\[\^([^\]]+)\]/.exec(text)?.[1] ?? "";
  const note = document.getElementById(`user-content-fn-${name.toLowerCase()}`);
  return note ? [note] : [];
}

/** What stands after a mark and before the next block: a component, or what an expression gave. */
function following(mark: Element): BlockPlace {
  const next = mark.nextElementSibling;
  return next && !next.matches("[data-line], [data-cell], .beside") ? [next] : [];
}

/** A cell that shows nothing has a line in the page that says so, for the desk to stand at. */
function setUpLine(mark: Element, text: string): Element {
  const before = mark.nextElementSibling;
  if (before?.matches(".desk-set-up")) return before;
  const line = document.createElement("p");
  line.className = "desk-set-up";
  const id = /^.*?\bid=["']?([\w-]+)/.exec(text)?.[1];
  const names = [...text.matchAll(/^(?:const|let|function\*?|class)\s+([\w$]+)/gm)].map(([, name]) => name);
  line.textContent = `Cell${id ? ` ${id}` : ""}${names.length > 0 ? `, which makes ${names.join(", ")}` : ""}`;
  mark.after(line);
  return line;
}
