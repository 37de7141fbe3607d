import { type Giver, knowAll, markOfRows, numberAt, type RowMark, svgElement } from "./row-mark.ts";

/** What a bar is drawn with. */
export interface BarOptions {
  readonly x1: Giver;
  readonly x2: Giver;
  readonly y: Giver;
  readonly className?: string;
}

/** A bar from `x1` to `x2` in the band of `y`; across the whole chart where all of a scale is one place. */
export function barMark(rows: Iterable<unknown>, options: BarOptions): RowMark {
  knowAll(options, ["x1", "x2", "y", "className"]);
  const { x1, x2, y, className } = options;
  const taken = {
    x1: { from: x1, along: "x" },
    x2: { from: x2, along: "x" },
    y: { from: y, along: "y" },
  } as const;
  const draw: Parameters<typeof markOfRows>[2] = (index, scales, values, dimensions, { document }) => {
    const { width, marginLeft, marginRight } = dimensions;
    const across = { x: marginLeft, width: width - marginRight - marginLeft };
    const spanOf = (row: number): { readonly x: number; readonly width: number } => {
      const [from, to] = [numberAt(values.x1, row), numberAt(values.x2, row)];
      return { x: Math.min(from, to), width: Math.abs(to - from) };
    };
    const elements = index.map((row) => {
      const span = scales.x.isCollapsed ? across : spanOf(row);
      const down = { y: numberAt(values.y, row), height: Math.max(0, scales.y.bandwidth ?? 0) };
      return svgElement(document, "rect", { ...span, ...down }, row);
    });
    return { group: { class: className }, elements };
  };
  return markOfRows(rows, taken, draw, { isBand: true });
}
