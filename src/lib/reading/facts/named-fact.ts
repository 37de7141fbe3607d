import type { ProposedFact } from "../meanings/index.ts";
import type { Calendar } from "../periods/index.ts";
import { periodId } from "../periods/index.ts";

/** A proposed fact with the names under which it is known. */
export interface NamedFact extends ProposedFact {
  /** Of the print: the quantity and where it stands. */
  readonly id: string;
  /** What is measured: `cost-of-sales`. */
  readonly concept: string;
  /** The period by name: `2010-Q2`; empty where none is known. */
  readonly period: string;
}

/** Labels that say nothing without the heading above them. */
const needsSection =
  /^(?:basic(?: and diluted)?|diluted|total|other|other, net|interest|taxes|hardware|services|gaap|non-gaap|)$/i;

/** Names facts: by the words of their labels, with their section where those do not stand alone, their segment and their period. */
export function nameFacts(
  facts: readonly ProposedFact[],
  calendar: Calendar,
  lineAt: (fact: ProposedFact) => number,
): readonly NamedFact[] {
  const taken = new Map<string, number>();
  return facts.map((fact) => {
    const concept = conceptOf(fact);
    const period = fact.end === null ? "" : periodId(calendar, { start: fact.start, end: fact.end });
    const quantity = [
      concept,
      idPart(fact.segment),
      fact.scenario === "gaap" ? "" : fact.scenario,
      fact.role === "value" ? "" : fact.role,
      period,
    ];
    const base = `${quantity.filter((one) => one !== "").join(".")}@L${lineAt(fact)}`;
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return { ...fact, concept, period, id: count === 1 ? base : `${base}:${count}` };
  });
}

function conceptOf({ label, path, table }: ProposedFact): string {
  const words = needsSection.test(label) ? [path.at(-1) ?? table, label] : [label];
  return idPart(words.join(" ")) || "unnamed";
}

/** Small letters, digits and hyphens, as in every address; sixty characters at most. */
function idPart(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/['’]/g, "")
    .replaceAll(/\([^)]*\)/g, " ")
    .toLowerCase();
  return plain
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/^(.{0,60})(?:-.*|.*)$/, "$1")
    .replaceAll(/^-|-$/g, "");
}
