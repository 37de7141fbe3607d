import { sizeWords } from "../../figures/index.ts";
import type { Problem } from "../../text/index.ts";
import type { FoundFigure, LeftOut, Period, TextSpan, Witness } from "../model/index.ts";
import { type ExtractionContext, figuresOn } from "../model/index.ts";
import type { Block } from "../source/index.ts";
import { namedByHeadings } from "../tables/index.ts";

/** The account of every number in a release: in a figure, left out with a reason, or neither. */
export interface Coverage {
  /** How many figures are printed, counting each place. */
  readonly figures: number;
  readonly leftOut: readonly LeftOut[];
  readonly unaccounted: readonly Unaccounted[];
}

/** A number, or a figure in words, that nobody accounts for; line and column from 1. */
export interface Unaccounted {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  /** Why it cannot be read whole; null if it could be, and is not declared. */
  readonly fault: string | null;
}

/**
 * Accounts for every number of the lines, from its sign to its size: one of which only a part is in a figure, or left
 * out, is unaccounted for.
 */
export function coverageOf(
  context: Pick<ExtractionContext, "lines">,
  witnesses: readonly Witness[],
  leftOut: readonly LeftOut[],
): Coverage {
  const read = Map.groupBy(witnesses, (one) => one.line);
  const left = Map.groupBy(leftOut, (one) => one.line);
  const unaccounted = context.lines.flatMap((text, index) => {
    const line = index + 1;
    const [inFigures, inLeftOut] = [read.get(line) ?? [], left.get(line) ?? []];
    const numbers = numbersOn(context, line, text);
    const held = new Set(heldBy(numbers, [...inFigures, ...inLeftOut]));
    const cut = cutOff(context, line, numbers);
    if (cut && heldBy([cut], inLeftOut).length === 0) held.delete(cut);
    return numbers.filter((one) => !held.has(one)).map((one) => toUnaccounted(text, line, one, one === cut));
  });
  return { figures: witnesses.length, leftOut, unaccounted };
}

type Counted = Pick<FoundFigure, "core" | "fault">;

function toUnaccounted(text: string, line: number, { core, fault }: Counted, isCut: boolean): Unaccounted {
  const why = isCut ? "its size stands on the next line" : fault;
  return { line, column: core.start + 1, text: text.slice(core.start, core.end), fault: why };
}

/** Numbers, and raised or lowered digits, which are marks of their own. */
function numbersOn(
  context: Pick<ExtractionContext, "lines">,
  line: number,
  text: string,
): readonly Counted[] {
  const marks = [...text.matchAll(/[¹²³⁰⁴-⁹₀-₉]+/g)].map(({ 0: found, index }) => ({
    core: { start: index, end: index + found.length },
    fault: null,
  }));
  const figures: readonly Counted[] = figuresOn(context, line);
  return marks.length > 0 ? [...figures, ...marks].toSorted((a, b) => a.core.start - b.core.start) : figures;
}

/** Those that lie whole within one of the spans; numbers are in order. */
function heldBy(numbers: readonly Counted[], spans: readonly TextSpan[]): readonly Counted[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let [next, reached] = [0, -1];
  return numbers.filter(({ core }) => {
    for (let span = sorted[next]; span && span.start <= core.start; span = sorted[++next])
      reached = Math.max(reached, span.end);
    return core.end <= reached;
  });
}

const size = new RegExp(`^\\s*(?:${sizeWords}|hundreds?)\\b`, "i");

/** The number at the end of a line whose size stands at the beginning of the next. */
function cutOff(
  { lines }: Pick<ExtractionContext, "lines">,
  line: number,
  numbers: readonly Counted[],
): Counted | null {
  const last = numbers.at(-1);
  const rest = last ? (lines[line - 1] ?? "").slice(last.core.end) : "x";
  return last && rest.trim() === "" && size.test((lines[line] ?? "").slice(0, 200)) ? last : null;
}

/** Leaves out the headings of tables whose numbers all name the periods of columns; others are left to account for. */
export function headingsLeftOut(blocks: readonly Block[], periods: readonly Period[]): LeftOut[] {
  const reason = "the heading of a column, which names its period";
  return blocks.flatMap(({ headings }) =>
    namedByHeadings(headings, periods).map(({ line, start, end }) => ({ line, start, end, reason })),
  );
}

/** The message for a number that nobody accounts for. */
export function toProblem({ line, column, text, fault }: Unaccounted, file: string): Problem {
  const what = `"${text}" is not accounted for`;
  const why = fault ?? "every number is read whole as a figure, or left out with a reason";
  const fix = fault
    ? "leave it out, with the reason, in left-out.csv"
    : "declare it in prose.csv or left-out.csv";
  return { file, line, column, what, why, fix };
}
