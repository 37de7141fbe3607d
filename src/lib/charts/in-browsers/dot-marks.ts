import {
  type Giver,
  knowAll,
  markOfRows,
  numberAt,
  type PlacedValues,
  type RowMark,
  svgElement,
  type Taken,
} from "./row-mark.ts";

interface Placed {
  readonly x: Giver;
  readonly y: Giver;
  readonly className?: string;
}

/** What a dot is drawn with: all have one radius. */
export interface DotOptions extends Placed {
  readonly r: number;
}

/** What a line is drawn with: one for each value of `z`, where it is given. */
export interface LineOptions extends Placed {
  readonly z?: Giver;
}

const outlined = { fill: "none", stroke: "currentColor", "stroke-width": "1.5" };
const rounded = { "stroke-linejoin": "round", "stroke-linecap": "round" };

const placesOf = ({ x, y }: Placed) => ({ x: { from: x, along: "x" }, y: { from: y, along: "y" } }) as const;

/** A circle at each place. */
export function dotMark(rows: Iterable<unknown>, options: DotOptions): RowMark {
  knowAll(options, ["x", "y", "r", "className"]);
  const { r, className } = options;
  if (!(r >= 0)) throw new RangeError("in browsers all dots of a mark have one radius, a number");
  return markOfRows(rows, placesOf(options), (index, _, values, __, { document }) => ({
    group: { class: className, ...outlined },
    elements: index.map((row) => {
      const place = { cx: numberAt(values.x, row), cy: numberAt(values.y, row) };
      return svgElement(document, "circle", { ...place, r }, row);
    }),
  }));
}

/** A line from place to place, in the order of the rows, with a gap for one that has none. */
export function lineMark(rows: Iterable<unknown>, options: LineOptions): RowMark {
  knowAll(options, ["x", "y", "z", "className"]);
  const { z, className } = options;
  const taken: Record<string, Taken> = {
    ...placesOf(options),
    ...(z !== undefined && { z: { from: z, along: null } }),
  };
  const draw: Parameters<typeof markOfRows>[2] = (index, _, values, __, { document }) => {
    const groups = Map.groupBy(index, (row) => values.z?.[row]).values();
    const paths = [...groups].map((rows) => pathOf(rows, values)).filter((path) => path !== "");
    const elements = paths.map((d) => svgElement(document, "path", { d }));
    return { group: { class: className, ...outlined, ...rounded }, elements };
  };
  return markOfRows(rows, taken, draw, { leavesOut: false });
}

/** To a thousandth of a pixel, as d3-path writes. A point between gaps is a line to itself. */
function pathOf(index: readonly number[], { x, y }: PlacedValues): string {
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  const runs: string[][] = [[]];
  for (const row of index) {
    const place = [numberAt(x, row), numberAt(y, row)];
    if (place.some(Number.isNaN)) runs.push([]);
    else runs.at(-1)?.push(place.map(round).join(","));
  }
  const written = runs.filter(({ length }) => length > 0);
  return written.map((run) => `M${run.join("L")}${run.length === 1 ? "Z" : ""}`).join("");
}
