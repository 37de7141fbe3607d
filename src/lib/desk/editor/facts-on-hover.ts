import type { Extension } from "@codemirror/state";
import { hoverTooltip } from "@codemirror/view";
import type { NameFacts } from "../../notebook/index.ts";
import { makeElement } from "../elements/index.ts";

/** What is known of a name at a place of a text; null where none stands. */
export type FactsAt = (text: string, at: number) => Promise<NameFacts | null>;

/** Shows at a name over which the pointer rests what it is, and what its author says of it. */
export function factsOnHover(factsAt: FactsAt): Extension {
  return hoverTooltip(async (view, at) => {
    const facts = await factsAt(view.state.doc.toString(), at);
    if (!facts) return null;
    const dom = makeElement("div", { class: "desk-facts" }, makeElement("code", {}, facts.type));
    if (facts.says) dom.append(makeElement("p", {}, facts.says));
    return { pos: facts.start, end: facts.end, above: true, create: () => ({ dom }) };
  });
}
