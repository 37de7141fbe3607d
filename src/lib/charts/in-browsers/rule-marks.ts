import {
  type Giver,
  knowAll,
  markOfRows,
  numberAt,
  type RowMark,
  svgElement,
  type Taken,
} from "./row-mark.ts";

/** What a rule is drawn with: its rows are its places. */
export interface RuleOptions {
  readonly className?: string;
}

/** A line from top to bottom through each place. */
export function ruleXMark(rows: Iterable<unknown>, options: RuleOptions = {}): RowMark {
  knowAll(options, ["className"]);
  return linesOf(rows, { x: { from: undefined, along: "x" } }, options, ({ values, dimensions }, row) => {
    const { height, marginTop, marginBottom } = dimensions;
    const x = numberAt(values.x, row);
    return { x1: x, x2: x, y1: marginTop, y2: height - marginBottom };
  });
}

/** A line from left to right through each place. */
export function ruleYMark(rows: Iterable<unknown>, options: RuleOptions = {}): RowMark {
  knowAll(options, ["className"]);
  return linesOf(rows, { y: { from: undefined, along: "y" } }, options, ({ values, dimensions }, row) => {
    const { width, marginLeft, marginRight } = dimensions;
    const y = numberAt(values.y, row);
    return { x1: marginLeft, x2: width - marginRight, y1: y, y2: y };
  });
}

/** What a tick is drawn with. */
export interface TickOptions extends RuleOptions {
  readonly x: Giver;
  readonly y: Giver;
}

/** A line through a place, in the band of `y`. */
export function tickMark(rows: Iterable<unknown>, options: TickOptions): RowMark {
  knowAll(options, ["x", "y", "className"]);
  const taken = { x: { from: options.x, along: "x" }, y: { from: options.y, along: "y" } } as const;
  const made = linesOf(rows, taken, options, ({ values, scales }, row) => {
    const [x, top] = [numberAt(values.x, row), numberAt(values.y, row)];
    return { x1: x, x2: x, y1: top, y2: top + (scales.y.bandwidth ?? 0) };
  });
  return { ...made, isBand: true };
}

type Parts = Parameters<RowMark["render"]>;
type Ends = Readonly<Record<"x1" | "x2" | "y1" | "y2", number>>;

/** What the ends of a line follow from. */
interface Ground {
  readonly scales: Parts[1];
  readonly values: Parts[2];
  readonly dimensions: Parts[3];
}

function linesOf(
  rows: Iterable<unknown>,
  taken: Readonly<Record<string, Taken>>,
  { className }: RuleOptions,
  endsOf: (ground: Ground, row: number) => Ends,
): RowMark {
  return markOfRows(rows, taken, (index, scales, values, dimensions, { document }) => ({
    group: { class: className, stroke: "currentColor" },
    elements: index.map((row) =>
      svgElement(document, "line", { ...endsOf({ scales, values, dimensions }, row) }, row),
    ),
  }));
}
