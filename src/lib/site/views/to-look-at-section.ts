import { asPrinted, type Check, titleOf } from "../../checks/index.ts";
import { lineLink, type ReleasePage, recomputedText } from "../../show/index.ts";
import { curlyMarks, type Html, h, htmlOf } from "../../text/index.ts";
import type { CheckSection } from "./checks-view.ts";

/** What does not hold by relations that may rest on coincidence, apart from the checks and in no count of them; nothing where all hold. */
export function toLookAtSection(page: ReleasePage, toLookAt: readonly Check[]): readonly CheckSection[] {
  if (toLookAt.length === 0) return [];
  const words =
    "These figures would follow from others by relations that were found and may rest on coincidence, and do not. They are no findings, and are counted nowhere.";
  const html = htmlOf(h("p", {}, words), h("ul", {}, ...toLookAt.map((check) => itemOf(page, check))));
  return [{ id: "to-look-at", title: "To look at", html, isApart: true }];
}

function itemOf(page: ReleasePage, check: Check): Html {
  const { witness, comparison, relation } = check;
  const computed = comparison ? `, where others give ${recomputedText(check, comparison.computed)}` : "";
  const reason = relation?.grounds ? `: ${curlyMarks(relation.grounds.reason)}` : "";
  const text = `${titleOf(page.release, witness)}: ${asPrinted(witness)}`;
  return h("li", {}, text, ", ", lineLink(page, witness.line), `${computed}${reason}.`);
}
