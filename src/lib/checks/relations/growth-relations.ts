import type { Release } from "../../release/index.ts";
import type { Expression, FactReference, Relation } from "./expression.ts";

/**
 * The relations of growth and change columns: the growth of a concept is current ÷ prior − 1, its change is
 * current − prior. The base is the prior period.
 */
export function growthRelations({ facts, concepts }: Release): readonly Relation[] {
  const compared = [...facts.values()].filter((fact) => fact.period.includes("/"));
  const names = new Set(compared.map((fact) => fact.concept));
  return [...names].flatMap((name) => {
    const { concept, by } = concepts.get(name)?.compares ?? {};
    return concept ? bothScopes(compared, name, by === "growth" ? growthOf(concept) : changeOf(concept)) : [];
  });
}

type Scoped = (segment: string) => Expression;

function bothScopes(
  facts: readonly { concept: string; segment: string }[],
  name: string,
  make: Scoped,
): Relation[] {
  const scopes = new Set(
    facts.filter((fact) => fact.concept === name).map((fact) => (fact.segment ? "*" : "")),
  );
  return [...scopes].map((segment) => ({
    rule: "recalculate",
    name,
    target: { kind: "reference", concept: name, segment, when: "same" },
    expression: make(segment),
    table: null,
    place: null,
  }));
}

function growthOf(concept: string): Scoped {
  return (segment) => ({
    kind: "growth",
    current: at(concept, segment, "current"),
    prior: at(concept, segment, "prior"),
  });
}

function changeOf(concept: string): Scoped {
  return (segment) => ({
    kind: "sum",
    terms: [
      { weight: 1, expression: at(concept, segment, "current") },
      { weight: -1, expression: at(concept, segment, "prior") },
    ],
  });
}

function at(concept: string, segment: string, when: FactReference["when"]): FactReference {
  return { kind: "reference", concept, segment, when };
}
