import {
  asPrinted,
  type Check,
  isAgreement,
  type Mark,
  markOf,
  titleOf,
  toFigure,
} from "../../checks/index.ts";
import type { Witness } from "../../release/index.ts";
import { type Child, h } from "../../text/index.ts";
import {
  answer,
  arithmeticLine,
  foldedIn,
  precision,
  printedPlaces,
  putOpened,
  verdictLink,
} from "../figures/index.ts";
import type { LinkView, ReleasePage } from "../page/index.ts";
import { arithmeticOf, type Print, tellingBy, whyOf } from "../prints/index.ts";
import {
  mostTelling,
  recomputedText,
  ruleOf,
  type WitnessChecks,
  witnessVerdict,
} from "../verdicts/index.ts";
import { elementLine, goesIntoLine, otherChecksLine, shortTitle, usedInLine } from "./folded-line.ts";

/**
 * What a figure of the annotated release opens, answered as other cards answer: what it is, the characters as printed here,
 * the verdict on them, where else the release prints the figure, how it was recomputed, why it does not tie; folded, how
 * exact it is, its other checks, and what uses it.
 */
export function witnessCard(
  page: ReleasePage,
  id: string,
  witness: Witness,
  concerns: WitnessChecks,
  users: readonly LinkView[],
): readonly Child[] {
  const told = mostTelling(concerns.own);
  const isStatement = told?.list === "statement";
  const figure = isStatement ? null : toFigure(page.release, witness);
  const why = told && whyOf(told);
  const title = isStatement ? told.title : titleOf(page.release, witness);
  return answer(id, {
    title,
    value: asPrinted(witness),
    verdict: [verdict(page, title, concerns, told)],
    places: elsewhere(page, witness, concerns),
    arithmetic: told && recomputed(page, told),
    why: why ? [why] : [],
    folded: foldedIn("Precision, checks and uses", [
      figure && precision(figure),
      otherChecksLine(page, concerns.own, told),
      goesIntoLine(title, concerns.asInput, wholeOf(concerns)),
      usedInLine(page, users),
      elementLine(page, witness),
    ]),
  });
}

/** The verdict on a print in this place, and by which kind of check. */
function verdict(page: ReleasePage, title: string, concerns: WitnessChecks, told: Check | null): Child {
  if (told) return [linkTo(page, markOf(told), told), told.list === "arithmetic" && `, by ${ruleOf(told)}.`];
  const whole = wholeOf(concerns);
  if (whole) return [linkTo(page, markOf(whole), whole), `, as part of ${shortTitle(title, whole)}.`];
  return concerns.asInput.length === 0 ? "No check uses it." : "No check of its own.";
}

/** Where no check was put to a print itself, the one that it goes into and that vouches for it. */
function wholeOf(concerns: WitnessChecks): Check | null {
  const mark = concerns.own.length === 0 ? witnessVerdict(concerns) : null;
  return concerns.asInput.find(({ verdict: own, list }) => own === mark && list === "arithmetic") ?? null;
}

const linkTo = (page: ReleasePage, mark: Mark, check: Check): Child =>
  verdictLink(page, { mark, check: { id: check.id, rule: ruleOf(check) } });

/** The other places in which the release prints the figure, each with its verdict where they differ from the one here. */
function elsewhere(page: ReleasePage, witness: Witness, concerns: WitnessChecks): Child {
  const prints = page.prints.data.facts.get(witness.fact)?.prints ?? [];
  const isHere = ({ line, start }: Print): boolean => line === witness.line && start === witness.start;
  const others = prints.filter((print) => !isHere(print));
  if (others.length === 0 || others.length === prints.length) return null;
  return [
    h("p", { class: "source-label" }, "Also printed"),
    printedPlaces(page, others, witnessVerdict(concerns)),
  ];
}

/** What a check recomputed the figure from, in a line whose figures open; of two prints that agree nothing was. */
function recomputed(page: ReleasePage, check: Check): Child {
  const figure = check.comparison?.computed;
  if (!figure || isAgreement(check)) return null;
  const named = figure.named(check.title);
  const line = arithmeticOf(named, tellingBy(page.prints));
  putOpened(page, named);
  return line && arithmeticLine(page, line, ` = ${recomputedText(check, figure)}`);
}
