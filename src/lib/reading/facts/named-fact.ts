import type { ProposedFact } from "../meanings/index.ts";
import { hasMeasureWord, measureOf } from "../names/index.ts";
import type { Calendar } from "../periods/index.ts";
import { periodId } from "../periods/index.ts";
import { partOfCompany, unsaidPeriod } from "../prose/index.ts";
import type { SameQuantity } from "./same-quantity.ts";

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

/** Names facts: by the words of their labels, with their section where those do not stand alone, their segment and their period; a concept that is given stays. */
export function nameFacts(
  facts: readonly (ProposedFact & Partial<Pick<NamedFact, "concept" | "element">>)[],
  like: SameQuantity,
  calendar: Calendar,
  lineAt: (fact: ProposedFact) => number,
): readonly NamedFact[] {
  const taken = new Map<string, number>();
  return facts.map((proposed) => {
    const same = like.get(proposed);
    const fact = same ? asInTable(proposed, same) : proposed;
    const { concept: given, element: known = "" } = proposed;
    const { concept, element } =
      given === undefined ? quantityOf(same ?? fact) : { concept: given, element: known };
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

/** A figure that repeats one of a table is of the same part of the company, and where it names no period the table confirms it. */
function asInTable(fact: ProposedFact, { segment, start, end }: ProposedFact): ProposedFact {
  const isSame = start === fact.start && end === fact.end;
  const doubts = fact.doubts.filter((one) => !(isSame && one === unsaidPeriod) && one !== partOfCompany);
  const confidence = doubts.length === 0 ? Math.max(fact.confidence, 0.8) : fact.confidence;
  return { ...fact, segment: fact.segment || segment, doubts, confidence };
}

/** The field's name of what is measured, or the words of the label. A segment's row measures what its heading says. */
function quantityOf({
  label: said,
  path,
  table,
  segment,
  kind,
  unit,
}: ProposedFact): Pick<NamedFact, "concept" | "element"> {
  const label = kind === "prose" && table === "" ? ofSubject(said, segment, unit) : said;
  const isSegment = segment !== "" && !hasMeasureWord(label);
  const outer = path.at(-1) ?? table;
  const plain = label.replaceAll(/\([^)]*\)/g, " ").trim();
  const own = /^(?:sub-?\s?)?total$/i.test(plain) ? "" : label;
  const words = isSegment ? outer : needsSection.test(plain) ? `${outer} ${own}` : label;
  const measure = isChange(label, path) ? changeOf(words) : measureOf(words);
  return { concept: measure?.concept ?? (idPart(words) || "unnamed"), element: measure?.element ?? "" };
}

/** The subject of a sentence without the part of the company that it is of; what is for a share says so. */
function ofSubject(label: string, segment: string, unit: string): string {
  const plain = label
    .replaceAll(/[¹²³⁴⁵⁶⁷⁸⁹†‡]/g, "")
    .replace(/^(?:this compares with|compared (?:to|with)|with|and|or)\s+/i, "")
    .replace(
      /\s+(?:over|for|in|during) (?:the )?(?:same|prior|second|first|third|fourth|current)?\s*(?:fiscal )?(?:period|quarter|year)\b.*$/i,
      "",
    );
  const at = segment === "" ? -1 : plain.toLowerCase().indexOf(segment.toLowerCase());
  const own =
    at < 0
      ? plain
      : `${plain.slice(0, at)}${plain.slice(at + segment.length)}`
          .replace(/\s+(?:in|of|for|from)\s*$/i, "")
          .trim();
  return unit.endsWith("/share") && !/\bper\b/i.test(own) ? `${own || plain} per share` : own || plain;
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
