import type { Figure } from "./figure.ts";
import type { ComputedLineage, Operation, Weight } from "./lineage.ts";

type Labelled = Pick<Figure, "label">;
type Write = (labels: readonly string[], weights: readonly Weight[]) => string;

const writers: Readonly<Record<Operation, Write>> = {
  sum: (labels, weights) => around(labels, (own) => termsOf(own, weights)),
  product: (labels) => around(labels, (own) => own.join(" × ")),
  quotient: (labels) => around(labels, (own) => own.join(" ÷ ")),
  growth: (labels) => around(labels, (own) => own.join(" on "), "Growth of "),
  negate: ([label = ""]) => turned(label),
  convert: ([label = ""]) => label,
  round: ([label = ""]) => label,
};

/**
 * What the result of an operation is called until its author names it: what its operands have in common is said once,
 * `Revenues less Direct costs, IP services, 2010-Q2`, and many terms are counted.
 */
export function operationLabel(
  operation: Operation,
  operands: readonly Labelled[],
  weights: readonly Weight[] = [],
): string {
  return writers[operation](
    operands.map(({ label }) => label),
    weights,
  );
}

/** Whether a figure has a name of its own: printed and given ones have, and a computed one that its author named. */
export function isNamed({ label, lineage }: Pick<Figure, "label" | "lineage">): boolean {
  return lineage.kind !== "computed" || label !== labelFrom(lineage);
}

const labelFrom = ({ operation, operands, weights }: ComputedLineage): string =>
  operationLabel(operation, operands, weights);

/** The parts of a label: `Revenues`, `IP services`, `2010-Q2`. */
const partsOf = (label: string): readonly string[] => label.split(", ");

/** The parts that labels begin and end with alike, once, and between them what is made of their own parts. */
function around(labels: readonly string[], join: (own: readonly string[]) => string, before = ""): string {
  const parts = labels.map(partsOf);
  const shortest = Math.min(...parts.map(({ length }) => length));
  // Of figures that are called alike the name is said as if they were one.
  const most = labels.length > 1 ? shortest - 1 : 0;
  const head = alikeFrom(parts, (own, at) => own[at], most);
  const tail = alikeFrom(parts, (own, at) => own.at(-1 - at), most - head);
  const own = parts.map((one) => one.slice(head, one.length - tail).join(", "));
  const [first = []] = parts;
  return before + [...first.slice(0, head), join(own), ...first.slice(first.length - tail)].join(", ");
}

function alikeFrom(
  parts: readonly (readonly string[])[],
  partAt: (parts: readonly string[], at: number) => string | undefined,
  most: number,
): number {
  let count = 0;
  while (count < most && new Set(parts.map((own) => partAt(own, count))).size === 1) count += 1;
  return count;
}

const shownTerms = 3;

function termsOf(labels: readonly string[], weights: readonly Weight[]): string {
  if (labels.length > shownTerms + 1) {
    const [first = ""] = labels;
    return `${weights[0] === -1 ? `Less ${first}` : first} and ${labels.length - 1} more`;
  }
  const terms = labels.map((label, at) => `${weights[at] === -1 ? "less" : "plus"} ${label}`).join(" ");
  return terms.startsWith("plus ") ? terms.slice("plus ".length) : terms.replace(/^less/, "Less");
}

/** What grows by a number below zero falls by the number: with its sign turned it is called by the other name. */
const opposites: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Growth of|Change in)\b/, "Fall in"],
  [/\b(?:growth of|change in)\b/, "fall in"],
];

function turned(label: string): string {
  const found = opposites.find(([name]) => name.test(label));
  return found ? label.replace(found[0], found[1]) : label;
}
