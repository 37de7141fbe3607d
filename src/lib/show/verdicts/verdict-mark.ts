import { type Mark, verdictTitle } from "../../checks/index.ts";
import { type Html, h } from "../../text/index.ts";

/** A verdict in words beside its mark. */
export function verdictMark(verdict: Mark): Html {
  return h(
    "span",
    { class: `verdict verdict-${verdict}` },
    mark(),
    h("span", { class: "verdict-text" }, verdictTitle(verdict)),
  );
}

/** The mark alone, for table cells; its words are there for screen readers. */
export function compactVerdict(verdict: Mark): Html {
  const words = h("span", { class: "visually-hidden" }, verdictTitle(verdict));
  return h(
    "span",
    { class: `verdict compact verdict-${verdict}`, title: verdictTitle(verdict) },
    mark(),
    words,
  );
}

function mark(): Html {
  return h("span", { class: "verdict-mark", "aria-hidden": "true" });
}
