import { hrefs } from "../../addresses/index.ts";
import { asPrinted, type Check, isAgreement, markOf, movementWords, titleOf } from "../../checks/index.ts";
import { elementOf, type Witness } from "../../release/index.ts";
import { type Child, type Html, h } from "../../text/index.ts";
import { closeButton, elementWords, lineLink } from "../figures/index.ts";
import type { LinkView, Page, ReleasePage } from "../page/index.ts";
import { numericFormula } from "../page/index.ts";
import type { WitnessChecks } from "../verdicts/index.ts";
import { recomputedText, ruleOf, verdictMark } from "../verdicts/index.ts";

/** What a figure of the annotated release opens: what it was checked against, and the notebooks that use it. */
export function witnessCard(
  page: ReleasePage,
  id: string,
  witness: Witness,
  concerns: WitnessChecks,
  users: readonly LinkView[],
): Html {
  const title = `${id}-title`;
  const element = elementOf(page.release, witness);
  return h(
    "div",
    { popover: "auto", class: "source", id, role: "dialog", "aria-labelledby": title },
    h(
      "p",
      { class: "source-title", id: title },
      concerns.own.some(({ list }) => list === "statement")
        ? "A statement in words"
        : titleOf(page.release, witness),
    ),
    h("p", { class: "source-value" }, asPrinted(witness)),
    closeButton(id),
    element &&
      h("p", { class: "source-element" }, "us-gaap: ", element.name, inParentheses(elementWords(element))),
    list(
      "source-verdicts",
      concerns.own.map((check) => ownLine(page, check)),
    ),
    concerns.own.length === 0 && concerns.asInput.length === 0 && h("p", {}, "No check uses this figure."),
    inputs(page, concerns.asInput),
    usedIn(page, users),
  );
}

const inParentheses = (words: string): string => (words === "" ? "" : ` (${words})`);

const shownUsers = 8;

/** The first notebooks that use a figure: hundreds of them on every figure would make the page many times its size. */
function usedIn(page: Page, users: readonly LinkView[]): Child {
  if (users.length === 0) return null;
  const more = users.length - shownUsers;
  const all = { href: hrefs.notebooks(page.site), text: `and ${more} more` };
  const shown = more > 0 ? [...users.slice(0, shownUsers), all] : users;
  return [h("p", { class: "source-label" }, "Used in"), list("source-users", shown.map(link))];
}

const shownInputs = 2;

function inputs(page: Page, checks: readonly Check[]): Child {
  if (checks.length === 0) return null;
  const shown = checks
    .slice(0, shownInputs)
    .map((check) => [verdictMark(markOf(check)), " ", checkLink(page, check, check.title)]);
  const more = checks.length - shownInputs;
  if (more > 0) shown.push([`and ${more} more`]);
  return [h("p", { class: "source-label" }, "Goes into"), list("source-verdicts", shown)];
}

function ownLine(page: Page, check: Check): readonly Child[] {
  return [
    verdictMark(markOf(check)),
    " ",
    checkLink(page, check, ruleOf(check)),
    heldAgainst(page, check),
    (check.derived ?? []).map(({ label }) => `. Derived, since it is not printed: ${label}`),
    check.needs && `: not printed, ${check.needs}`,
    check.hindrance && `: not computed, ${check.hindrance}`,
  ];
}

/** What the figure was held against: what was recomputed, what is printed elsewhere, or what moved. */
function heldAgainst(page: Page, check: Check): Child {
  const figure = check.comparison?.computed;
  const [home] = check.inputs;
  if (check.movement) return `: ${movementWords(check.movement)}`;
  if (check.untested) return `: not tested, ${check.untested}`;
  if (!figure) return null;
  if (isAgreement(check) && home) return [" with ", lineLink(page, home.line), `: ${asPrinted(home)}`];
  const formula = numericFormula(figure);
  return [formula ? `: ${formula} = ` : ": ", recomputedText(check, figure)];
}

function checkLink(page: Page, check: Check, text: string): Html {
  return h("a", { href: hrefs.check(page.site, page.release.id, check.id) }, text);
}

const link = ({ href, text }: LinkView): readonly Child[] => [h("a", { href }, text)];

function list(name: string, items: readonly (readonly Child[])[]): Html | null {
  return items.length > 0
    ? h(
        "ul",
        { class: name },
        items.map((item) => h("li", {}, item)),
      )
    : null;
}
