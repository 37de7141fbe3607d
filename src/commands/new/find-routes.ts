import { type Check, isFooting } from "../../lib/checks/index.ts";
import type { Period, Release, Witness } from "../../lib/release/index.ts";
import { isProfit } from "./find-measures.ts";
import { isGaap, isValue, type NotebookSubject, periodsOf } from "./notebook-subject.ts";

/** A way from one measure to another that a release prints: in rows below each other, or in columns beside each other. */
export interface FoundRoute {
  readonly from: string;
  readonly add: readonly string[];
  readonly less: readonly string[];
  readonly to: string;
  readonly fromTitle: string;
  readonly toTitle: string;
  /** In which all of it is printed, the latest first. */
  readonly periods: readonly Period[];
  /** The table of it. */
  readonly table: string;
}

/** From GAAP to what is not, where rows or columns of a table add up to it; those of most steps first. */
export function routesIn(subject: NotebookSubject): readonly FoundRoute[] {
  const found = subject.checks.flatMap((check) => routeOf(subject, check) ?? []);
  const once = new Map(found.map((one) => [one.to, one] as const).toReversed());
  const all = [...once.values()].toReversed();
  return all.toSorted((a, b) => b.add.length + b.less.length - a.add.length - a.less.length);
}

function routeOf({ release, reconciled }: NotebookSubject, check: Check): FoundRoute | null {
  const { witness, relation } = check;
  if (relation?.expression.kind !== "sum" || !isReconciling(check, reconciled)) return null;
  const terms = relation.expression.terms.flatMap(({ weight, expression }) =>
    expression.kind === "reference" ? [{ ...expression, weight }] : [],
  );
  const [first, ...others] = terms;
  if (first?.weight !== 1 || terms.length !== relation.expression.terms.length) return null;
  if (terms.some(({ segment, concept }) => segment !== "" || concept === witness.concept)) return null;
  if (new Set(terms.map(({ concept }) => concept)).size < terms.length) return null;
  if (reconciled.length === 0 && !startsFromGaap(release, first)) return null;
  const titled = (concept: string): string => release.concepts.get(concept)?.title ?? concept;
  const concepts = [...terms.map(({ concept }) => concept), witness.concept];
  const periods = periodsOf(release, witness.concept).filter(({ id }) =>
    concepts.every((concept) => periodsOf(release, concept).some((period) => period.id === id)),
  );
  if (periods.length === 0) return null;
  return {
    from: first.concept,
    add: others.filter(({ weight }) => weight === 1).map(({ concept }) => concept),
    less: others.filter(({ weight }) => weight === -1).map(({ concept }) => concept),
    to: witness.concept,
    fromTitle: titled(first.concept),
    toTitle: titled(witness.concept),
    periods,
    table: witness.table,
  };
}

/** Whether a check is on a measure that is not GAAP, by rows or by columns that lead to it. */
function isReconciling(check: Check, reconciled: readonly string[]): boolean {
  const { witness, rule } = check;
  if (witness.segment !== "" || witness.period.includes("/")) return false;
  if (reconciled.includes(witness.table)) return isFooting(check);
  if (witness.said?.scenario !== "non-gaap" || !isValue(witness)) return false;
  return isFooting(check) || (rule === "cross-foot" && isProfit(witness.label));
}

function startsFromGaap(
  { witnesses }: Release,
  { concept, cell }: { readonly concept: string; readonly cell?: Pick<Witness, "line" | "start"> },
): boolean {
  const isMeant = ({ line, start }: Witness): boolean =>
    cell === undefined || (line === cell.line && start === cell.start);
  const printed = witnesses.filter((one) => one.concept === concept && isMeant(one));
  return printed.some((one) => isGaap(one) && isValue(one));
}
