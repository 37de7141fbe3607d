import type { Release } from "../../release/index.ts";
import type { Expression, FactReference, Relation } from "./expression.ts";

/**
 * A relation of the whole company in which `[*]` stands for all segments together: `sales = sales[*]` is the sum over
 * those that the release prints. Where the target has a segment of its own, `[*]` is that one, and nothing changes.
 */
export function withEachSegment(relation: Relation, release: Release): Relation {
  if (relation.target.segment !== "") return relation;
  return { ...relation, expression: spread(relation.expression, release) };
}

function spread(expression: Expression, release: Release): Expression {
  const within = (one: Expression): Expression => spread(one, release);
  switch (expression.kind) {
    case "reference":
      return expression.segment === "*" ? sumOf(expression, release) : expression;
    case "sum":
      return {
        kind: "sum",
        terms: expression.terms.map((term) => ({ ...term, expression: within(term.expression) })),
      };
    case "quotient":
      return { ...expression, dividend: within(expression.dividend), divisor: within(expression.divisor) };
    case "product":
      return { ...expression, factors: [within(expression.factors[0]), within(expression.factors[1])] };
    case "unless-negative":
      return { ...expression, expression: within(expression.expression) };
    case "growth":
      return { ...expression, current: within(expression.current), prior: within(expression.prior) };
  }
}

/** One term for each segment in which the concept is printed; none printed leaves the reference, which then is missing. */
function sumOf(reference: FactReference, { segments, facts }: Release): Expression {
  const printed = new Set(
    [...facts.values()].filter((one) => one.concept === reference.concept).map((one) => one.segment),
  );
  const terms = segments
    .filter(({ id }) => printed.has(id))
    .map(({ id }) => ({ weight: 1 as const, expression: { ...reference, segment: id } }));
  return terms.length > 0 ? { kind: "sum", terms } : reference;
}
