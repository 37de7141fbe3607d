import type { Release } from "../../release/index.ts";
import type { Expression, FactReference, Relation } from "./expression.ts";

const suffix = /^(?<concept>.+)-(?<kind>growth|change)$/;

/**
 * The relations of growth and change columns, made from their concepts: `<concept>-growth` is current ÷ prior − 1,
 * `<concept>-change` is current − prior. The base is the prior period.
 */
export function growthRelations(release: Release): readonly Relation[] {
  const facts = [...release.facts.values()].filter((fact) => fact.period.includes("/"));
  const concepts = new Set(facts.map((fact) => fact.concept));
  return [...concepts].flatMap((name) => {
    const { concept, kind } = suffix.exec(name)?.groups ?? {};
    return concept ? bothScopes(facts, name, kind === "growth" ? growthOf(concept) : changeOf(concept)) : [];
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
