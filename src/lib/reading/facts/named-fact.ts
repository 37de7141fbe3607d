import type { ProposedFact } from "../meanings/index.ts";
import { hasMeasureWord, measureOf } from "../names/index.ts";
import type { Calendar } from "../periods/index.ts";
import { periodId } from "../periods/index.ts";

/** A proposed fact with the names under which it is known. */
export interface NamedFact extends ProposedFact {
  /** Of the print: the quantity and where it stands. */
  readonly id: string;
  /** What is measured: `cost-of-sales`. */
  readonly concept: string;
  /** Of US-GAAP, where the field has one for the label; else empty. */
  readonly element: string;
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
    const { concept, element } = quantityOf(fact);
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
    return { ...fact, concept, element, period, id: count === 1 ? base : `${base}:${count}` };
  });
}

/** The field's name of what is measured, or the words of the label. A segment's row measures what its heading says. */
function quantityOf({ label, path, table, segment }: ProposedFact): Pick<NamedFact, "concept" | "element"> {
  const isSegment = segment !== "" && !hasMeasureWord(label);
  const outer = path.at(-1) ?? table;
  const plain = label.replaceAll(/\([^)]*\)/g, " ").trim();
  const own = /^(?:sub-?\s?)?total$/i.test(plain) ? "" : label;
  const words = isSegment ? outer : needsSection.test(plain) ? `${outer} ${own}` : label;
  const measure = isChange(label, path) ? changeOf(words) : measureOf(words);
  return { concept: measure?.concept ?? (idPart(words) || "unnamed"), element: measure?.element ?? "" };
}

/** In a statement of cash flows, what assets and liabilities changed by. */
const isChange = (label: string, path: readonly string[]): boolean =>
  /\bchanges? in (?:[a-z]+ )*(?:assets|liabilities|working capital)\b/i.test(path.at(-1) ?? "") &&
  !/\bchange|\b(?:in|de)crease/i.test(label);

function changeOf(label: string): Pick<NamedFact, "concept" | "element"> {
  return measureOf(`Increase in ${label}`) ?? { concept: `change-in-${idPart(label)}`, element: "" };
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
