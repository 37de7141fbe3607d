import type { Check, Rule } from "../checks/index.ts";
import { gravest, type WitnessChecks } from "./witness-verdict.ts";

/** The order of the marks beside a figure. */
const order: readonly Rule[] = ["foot", "cross-foot", "agree", "recalculate", "roll-forward"];

/** Rules that tick both ends: where one figure agrees with another, the other agrees with it. */
const mutual: ReadonlySet<Rule> = new Set(["agree", "cross-foot", "roll-forward"]);

/**
 * The checks to be ticked beside a printed figure, one a rule: the gravest of those put to the figure itself and, for
 * rules that tick both ends, of those it went into; of equals one against a table before one against the text.
 */
export function tickmarksOn({ own, asInput }: WitnessChecks): readonly Check[] {
  const ofOthers = asInput.filter(({ rule, verdict }) => mutual.has(rule) && verdict !== "not-checkable");
  const concerned = [...own, ...ofOthers];
  return order.flatMap((rule) => {
    const [first] = concerned.filter((check) => check.rule === rule).toSorted(byGravity);
    return first ? [first] : [];
  });
}

const byGravity = (a: Check, b: Check): number =>
  gravest.indexOf(a.verdict) - gravest.indexOf(b.verdict) || inText(a) - inText(b);

const inText = ({ witness }: Check): number => (witness.table === "prose" ? 1 : 0);
