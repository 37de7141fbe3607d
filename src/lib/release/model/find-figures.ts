import { type FoundNumber, findNumbers, isMoney, isProportion } from "../../figures/index.ts";
import { qualifiers } from "./parse-figure.ts";

/** A stretch of a text; offsets are half-open. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A figure in a text, with the words before and after it that belong to it: `almost 7 percent`. */
export interface FoundFigure extends TextSpan {
  /** From its sign or currency to its size: what must not be read in part. */
  readonly core: TextSpan;
  /** The power of ten that the first figure of a range takes from the second: `\$240 to \$250 million`. */
  readonly scale: number;
  /** Why it cannot be read whole; null if it can. */
  readonly fault: string | null;
}

/** Every figure in a text, and `flat`, from left to right: `\$60.5 million`, `\$(0.03) per share`, `48.3 percent`. */
export function findFigures(text: string): readonly FoundFigure[] {
  const numbers = findNumbers(text);
  const figures = numbers.map((one, index) =>
    toFigure(text, one, scaleInRange(text, one, numbers[index + 1])),
  );
  const flats = [...text.matchAll(/\bflat\b/g)].map(({ index }) => {
    const span = { start: index, end: index + 4 };
    return { ...span, core: span, scale: 0, fault: null };
  });
  return flats.length > 0 ? [...figures, ...flats].toSorted((a, b) => a.start - b.start) : figures;
}

/** Without those that touch any of the spans. Spans and figures are in order, and spans do not overlap. */
export function outside<Found extends TextSpan>(
  found: readonly Found[],
  except: readonly TextSpan[],
): readonly Found[] {
  const sorted = except.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return found.filter(({ start, end }) => {
    while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (sorted[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

const qualifier = new RegExp(`\\b(?:${[...qualifiers.keys()].join("|")}) $`);
const blanks = "(?:[^\\S\\t\\r\\n]|\\p{Cf})";

function toFigure(text: string, { start, coreEnd, end, read }: FoundNumber, scale: number): FoundFigure {
  const before = qualifier.exec(text.slice(Math.max(0, start - 16), start))?.[0] ?? "";
  const fault = read.kind === "malformed" ? read.why : null;
  return { start: start - before.length, end, core: { start, end: coreEnd }, scale, fault };
}

const range = new RegExp(
  `^(?:${blanks}{0,2}[-\\u2010-\\u2014]${blanks}{0,2}|${blanks}{1,2}(?:to|through)${blanks}{1,2})$`,
  "u",
);
const and = new RegExp(`^${blanks}{1,2}and${blanks}{1,2}$`, "u");
const between = /\bbetween (?:(?:about|approximately) )?$/i;

/** Nobody says "\$240 million to \$250 million" who can say "\$240 to \$250 million". */
function scaleInRange(text: string, first: FoundNumber, second: FoundNumber | undefined): number {
  if (!second || second.start - first.end > 12) return 0;
  if (first.read.kind !== "number" || second.read.kind !== "number") return 0;
  if (first.read.scale !== 0 || (first.read.unit && isProportion(first.read.unit))) return 0;
  if (first.read.unit === null && second.read.unit && isMoney(second.read.unit)) return 0;
  const link = text.slice(first.end, second.start);
  const isBetween = and.test(link) && between.test(text.slice(Math.max(0, first.start - 24), first.start));
  return isBetween || range.test(link) ? second.read.scale : 0;
}
