import { type Child, type Html, h } from "../text/index.ts";
import type { CellFrame } from "./cell-html.ts";
import { highlight } from "./highlight.ts";

/** The code of a cell, closed unless its author wants it open; `makes` says what it makes, as in "Code of Table 1". */
export function codeDrawer({ id, code, source }: CellFrame, makes: string): Html | null {
  if (code === "hidden") return null;
  return h(
    "details",
    { class: "cell-code", open: code === "open" },
    h("summary", {}, makes),
    // A link to a cell opens its code: browsers unfold what hides the element that a link names.
    id && h("span", { class: "anchor", id }),
    listing(source, makes),
  );
}

/** A cell that shows nothing itself. */
export interface SetUpCell extends Pick<CellFrame, "id" | "source"> {
  /** The names that it gives to others. */
  readonly makes: readonly string[];
}

/** The cells that show nothing, in one drawer for the end of the page; null where there are none. */
export function setUpDrawer(cells: readonly SetUpCell[]): Html | null {
  if (cells.length === 0) return null;
  return h(
    "details",
    { class: "cell-code set-up" },
    h("summary", {}, "How this page is computed"),
    h("p", {}, "The cells of the notebook that show nothing themselves: what they name, the others use."),
    cells.map(setUpCell),
  );
}

function setUpCell({ id, source, makes }: SetUpCell): Html {
  const names: Child = makes.length > 0 && namesIn(makes);
  const link =
    id && h("a", { class: "permalink", rel: "bookmark", href: `#${id}`, "aria-label": `Link to ${id}` });
  return h(
    "div",
    { class: "set-up-cell", id },
    h("p", {}, makes.length > 0 ? "Makes " : "Runs", names, link),
    listing(source, makes.length > 0 ? `Makes ${makes.join(", ")}` : "Runs"),
  );
}

const namesIn = (names: readonly string[]): readonly Child[] =>
  names.flatMap((name, index) => [index > 0 && ", ", h("code", {}, name)]);

/** `what` stands above it where all code is shown, and nothing is there to be opened. */
function listing(source: string, what: string): Html {
  return h("pre", { tabindex: "0", "data-what": what }, h("code", {}, highlight(source)));
}
