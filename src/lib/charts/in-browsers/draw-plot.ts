import { domainOf, niceDomain, withZero } from "./domains.ts";
import {
  type Channel,
  type Context,
  type Dimensions,
  knowAll,
  type PlacedValues,
  type RowMark,
  svgElement,
} from "./row-mark.ts";
import { bandScale, type LinearScale, linearScale, type Padding, type PlaceScale } from "./scales.ts";

/** A chart: its size, its two sides, and its marks, from the one at the back. */
export interface PlotOptions extends Dimensions {
  readonly document: Document;
  readonly className: string;
  readonly x: {
    readonly axis: null;
    readonly inset?: number;
    readonly domain?: readonly [number, number];
  };
  /** A band, or a point where no mark fills bands, for each of the words of `domain`; else in proportion. */
  readonly y: {
    readonly axis: null;
    readonly domain?: readonly string[];
    readonly paddingInner?: number;
    readonly zero?: boolean;
    readonly nice?: boolean;
  };
  readonly marks: readonly RowMark[];
}

const sizes = ["width", "height", "marginTop", "marginRight", "marginBottom", "marginLeft"] as const;

/**
 * Draws marks as `Plot.plot` does; a mark of which nothing is to be seen is left out.
 *
 * @throws RangeError for what Plot draws and this does not
 */
export function drawPlot(options: PlotOptions): SVGElement {
  knowAll(options, [...sizes, "x", "y", "marks", "document", "className"]);
  knowAll(options.x, ["axis", "inset", "domain"]);
  knowAll(options.y, ["axis", "domain", "paddingInner", "zero", "nice"]);
  if (options.x.axis !== null || options.y.axis !== null || sizes.some((name) => !(options[name] >= 0)))
    throw new RangeError(`browsers draw no axis, and need ${sizes.join(", ")}`);
  const { document, className, width, height, marks } = options;
  const scales = { x: xScale(options), y: yScale(options) };
  const context: Context = { document, getMarkState: (mark) => mark as RowMark };
  const drawn = marks.flatMap((mark) => {
    const values = valuesOf(mark, scales);
    const index = indexOf(mark, values);
    return index.length > 0 ? [mark.render(index, scales, values, options, context)] : [];
  });
  const svg = svgElement(document, "svg", {
    class: className,
    fill: "currentColor",
    "font-family": "system-ui, sans-serif",
    "font-size": 10,
    "text-anchor": "middle",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
  });
  svg.append(...drawn);
  return svg;
}

const along = (marks: readonly RowMark[], side: Channel["along"]): readonly (readonly unknown[])[] =>
  marks.flatMap(({ channels }) =>
    Object.values(channels).flatMap((channel) => (channel.along === side ? [channel.value] : [])),
  );

function xScale({ marks, width, marginLeft, marginRight, x }: PlotOptions): LinearScale {
  const { inset = 0, domain = domainOf(along(marks, "x")) } = x;
  const left = marginLeft + inset;
  return linearScale(domain, [left, Math.max(left, width - marginRight - inset)]);
}

function yScale({ marks, height, marginTop, marginBottom, y }: PlotOptions): PlaceScale {
  const bottom = Math.max(marginTop, height - marginBottom);
  const isBand = marks.some((mark) => mark.isBand);
  if (y.domain) return bandScale(y.domain, [marginTop, bottom], isBand ? bandPadding(y) : pointPadding);
  const found = domainOf(along(marks, "y"));
  const domain = y.zero ? withZero(found) : found;
  return linearScale(y.nice ? niceDomain(domain) : domain, [bottom, marginTop]);
}

const pointPadding = { inner: 1, outer: 0.5 };

const bandPadding = ({ paddingInner = 0.1 }: PlotOptions["y"]): Padding => ({
  inner: Math.min(1, paddingInner),
  outer: 0.1,
});

function valuesOf(
  { channels }: RowMark,
  scales: { readonly x: PlaceScale; readonly y: PlaceScale },
): PlacedValues {
  return Object.fromEntries(
    Object.entries(channels).map(([name, { along: side, value }]) => [
      name,
      side === null ? value : value.map((one) => scales[side](one)),
    ]),
  );
}

/** The rows that have all values, and words that are not empty. */
function indexOf({ data, channels, leavesOut }: RowMark, values: PlacedValues): readonly number[] {
  const rows = [...data.keys()];
  if (!leavesOut) return rows;
  const isThere = (value: unknown): boolean => value != null && !Number.isNaN(value);
  return rows.filter((row) =>
    Object.keys(channels).every((name) => isThere(values[name]?.[row]) && values[name]?.[row] !== ""),
  );
}
