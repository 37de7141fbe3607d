import { type Html, h } from "../../text/index.ts";
import type { FrozenCell, FrozenContent } from "../record/index.ts";

/** The cells that showed the reconciliation, as they were. */
export function cellsTree({ cells }: FrozenContent): readonly Html[] {
  return cells.flatMap((cell) => [
    h("p", { class: "frozen-place" }, placeOf(cell)),
    h(
      "pre",
      { tabindex: "0", role: "region", "aria-label": placeOf(cell) },
      h("code", {}, cell.code.join("\n")),
    ),
  ]);
}

function placeOf({ notebook, id }: FrozenCell): string {
  return id === null ? notebook : `${notebook}, cell ${id}`;
}
