import { type Check, checkRules, gravestFirst } from "../../checks/index.ts";
import type { WitnessChecks } from "../verdicts/index.ts";
import { tickmarkKinds, tickmarkOf } from "./tickmark.ts";

/**
 * The checks to be ticked beside a printed figure, one a kind of mark: the gravest of those put to the figure itself and, for
 * rules that mark both ends, of those it went into: where one figure agrees with another, the other agrees with it; of equals one against a table before one against the text.
 */
export function tickmarksOn({ own, asInput }: WitnessChecks): readonly Check[] {
  const ofOthers = asInput.filter(
    ({ rule, verdict, list }) =>
      list === "arithmetic" && checkRules[rule].tickmark.atBothEnds && verdict !== "not-checkable",
  );
  const concerned = [...own, ...ofOthers].toSorted((a, b) => inText(a) - inText(b));
  return tickmarkKinds.flatMap((kind) =>
    gravestFirst(concerned.filter((check) => tickmarkOf(check).kind === kind)).slice(0, 1),
  );
}

const inText = ({ witness }: Check): number => (witness.table === "prose" ? 1 : 0);
