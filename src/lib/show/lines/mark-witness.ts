import { asPrinted, verdictTitle } from "../../checks/index.ts";
import type { Figure } from "../../figures/index.ts";
import type { Witness } from "../../release/index.ts";
import { type Html, h, htmlOf } from "../../text/index.ts";
import { cardProperties } from "../figures/index.ts";
import { type LinkView, plainIdOfPrint, type ReleasePage, WrittenCards } from "../page/index.ts";
import { type WitnessChecks, witnessVerdict } from "../verdicts/index.ts";
import { witnessCard } from "./witness-card.ts";

/** The id of a printed figure on the page of its release: its line and where it starts in it. */
export function witnessId({ line, start }: Pick<Witness, "line" | "start">): string {
  return `L${line}-${start}`;
}

/** A page on which each print of the release has a card of its own, which the arithmetic in other cards opens. */
export function withWitnessCards(page: ReleasePage): ReleasePage {
  const standing = (figure: Figure): string | null => {
    const { lineage } = figure;
    const [first] = lineage.kind === "reported" ? lineage.sources : (page.prints.of(figure)?.prints ?? []);
    return first ? plainIdOfPrint(first) : null;
  };
  // What other pages have written of a figure opens other cards.
  return { ...page, standing, written: new WrittenCards() };
}

/** A printed figure where it stands, marked by its verdict; it opens what it was held against and who uses it. */
export function markWitness(
  page: ReleasePage,
  witness: Witness,
  concerns: WitnessChecks,
  users: readonly LinkView[],
): Html {
  const verdict = witnessVerdict(concerns);
  const card = page.ids.in(plainIdOfPrint(witness));
  const inside = witnessCard(page, card, witness, concerns, users);
  page.cards.set(card, page.ids.in(htmlOf(h("div", cardProperties(card), inside))));
  const [id, verdictClass] = [witnessId(witness), `witness-${verdict ?? "unchecked"}`];
  const words = asPrinted(witness);
  const said = verdict !== null && verdict !== "ties" && ` (${verdictTitle(verdict).toLowerCase()})`;
  const mark = h("span", { class: "verdict-mark", "aria-hidden": "true" });
  const hidden = said && h("span", { class: "visually-hidden" }, said);
  const opens = { type: "button", popovertarget: card };
  if (words.length <= longestUnbroken)
    return h("button", { ...opens, class: `witness ${verdictClass}`, id }, words, said && mark, hidden);
  // Its mark is always there, and so are the words of it.
  const told =
    verdict !== null && h("span", { class: "visually-hidden" }, ` (${verdictTitle(verdict).toLowerCase()})`);
  const button = `_b-${witness.line}-${witness.start}`;
  return h(
    "span",
    { class: `witness words ${verdictClass}`, id },
    h("label", { for: button }, words, told),
    h("button", { ...opens, class: `witness-open ${verdictClass}`, id: button }, mark),
  );
}

/**
 * The lines of a button do not flow with those around it: a longer statement would break its sentence into blocks. It is a
 * label then, of a button that is the mark behind it.
 */
const longestUnbroken = 24;
