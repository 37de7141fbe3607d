import { asPrinted, verdictTitle } from "../../checks/index.ts";
import type { Witness } from "../../release/index.ts";
import { type Html, h, htmlOf } from "../../text/index.ts";
import type { LinkView, ReleasePage } from "../page/index.ts";
import { type WitnessChecks, witnessVerdict } from "../verdicts/index.ts";
import { witnessCard } from "./witness-card.ts";

/** The id of a printed figure on the page of its release: its line and where it starts in it. */
export function witnessId({ line, start }: Pick<Witness, "line" | "start">): string {
  return `L${line}-${start}`;
}

/** A printed figure where it stands, marked by its verdict; it opens what it was held against and who uses it. */
export function markWitness(
  page: ReleasePage,
  witness: Witness,
  concerns: WitnessChecks,
  users: readonly LinkView[],
): Html {
  const verdict = witnessVerdict(concerns);
  const card = `_w-${witness.line}-${witness.start}`;
  page.cards.set(card, htmlOf(witnessCard(page, card, witness, concerns, users)));
  const properties = {
    type: "button",
    class: `witness witness-${verdict ?? "unchecked"}`,
    id: witnessId(witness),
    popovertarget: card,
  };
  const tickmark = verdict !== null &&
    verdict !== "ties" && [
      h("span", { class: "verdict-mark", "aria-hidden": "true" }),
      h("span", { class: "visually-hidden" }, ` (${verdictTitle(verdict).toLowerCase()})`),
    ];
  return h("button", properties, asPrinted(witness), tickmark);
}
