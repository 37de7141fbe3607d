import { makeElement } from "../elements/index.ts";
import type { BlockPlace } from "../sheet/index.ts";
import type { CellFacts } from "./cell-facts.ts";

/** Puts what cells wrote to the console below them; what stood there goes. */
export function showConsoles(facts: readonly CellFacts[], placeOf: (cell: number) => BlockPlace): void {
  for (const one of document.querySelectorAll(".desk-console")) one.remove();
  for (const [cell, { run }] of facts.entries()) {
    if (!run || run.lines.length === 0) continue;
    const lines = run.lines.map(({ kind, text }) => makeElement("p", { class: `is-${kind}` }, text));
    placeOf(cell)
      .at(-1)
      ?.after(makeElement("div", { class: "desk-console", role: "log", "aria-label": "Console" }, ...lines));
  }
}
