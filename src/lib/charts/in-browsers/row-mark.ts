import type { LinearScale, PlaceScale } from "./scales.ts";

/** What gives a mark a value for a row: the name of a field, or a function; where it is left out, the row is the value. */
export type Giver = string | ((row: unknown) => unknown);

/** What a mark takes of its rows, and along which side it stands. */
export interface Taken {
  readonly from: Giver | undefined;
  readonly along: "x" | "y" | null;
}

/** The values of a mark along a side, or its words, one a row. */
export interface Channel {
  readonly value: readonly unknown[];
  readonly along: Taken["along"];
  /** The name of the field. */
  readonly label?: string;
}

/** The size of a drawing and its margins, in pixels. */
export interface Dimensions {
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
}

/** The scales of a drawing. */
export interface Scales {
  readonly x: LinearScale;
  readonly y: PlaceScale;
}

/** Places, and words, by the name of their channel. */
export type PlacedValues = Readonly<Record<string, readonly unknown[]>>;

/** What a mark is drawn into. */
export interface Context {
  readonly document: Document;
  getMarkState(mark: unknown): { readonly data: readonly unknown[]; readonly channels: RowMark["channels"] };
}

/** What is drawn of rows: all in one group. */
export interface RowMark {
  readonly data: readonly unknown[];
  readonly channels: Readonly<Record<string, Channel>>;
  /** Whether it fills the band of `y`, and does not stand on a point of it. */
  readonly isBand: boolean;
  /** Whether a row is left out of which a value is missing. */
  readonly leavesOut: boolean;
  render(
    index: readonly number[],
    scales: Scales,
    values: PlacedValues,
    dimensions: Dimensions,
    context: Context,
  ): SVGElement;
}

/** What is drawn for a mark: the attributes of its group, and its elements. */
export interface Drawing {
  readonly group: Readonly<Record<string, string | undefined>>;
  readonly elements: readonly SVGElement[];
}

/** A mark of rows. `draw` gives what stands in its group. */
export function markOfRows(
  rows: Iterable<unknown>,
  taken: Readonly<Record<string, Taken>>,
  draw: (...parts: Parameters<RowMark["render"]>) => Drawing,
  { isBand = false, leavesOut = true } = {},
): RowMark {
  const data = [...rows];
  const channels = Object.entries(taken).map(([name, { from, along }]): [string, Channel] => {
    const value = data.map((row) => givenBy(row, from));
    return [name, { value, along, ...(typeof from === "string" && { label: from }) }];
  });
  return {
    data,
    channels: Object.fromEntries(channels),
    isBand,
    leavesOut,
    render(...parts) {
      const { group, elements } = draw(...parts);
      const drawn = svgElement(parts[4].document, "g", group);
      drawn.append(...elements);
      return drawn;
    },
  };
}

function givenBy(row: unknown, from: Giver | undefined): unknown {
  if (typeof from === "function") return from(row);
  return from === undefined ? row : (Reflect.get(Object(row), from) as unknown);
}

/** The place of a row on one side. */
export function numberAt(places: readonly unknown[] | undefined, row: number): number {
  return Number(places?.[row]);
}

/** An element of a drawing; attributes without a value are left out. */
export function svgElement(
  document: Document,
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  row?: number,
): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, String(value));
  // Where Plot keeps it, too.
  return row === undefined ? made : Object.assign(made, { __data__: row });
}

/** Refuses an option that Plot knows and browsers do not draw: else what a reader sees would differ from what was published. */
export function knowAll(options: object, known: readonly string[]): void {
  const other = Object.keys(options).find((name) => !known.includes(name));
  if (other !== undefined)
    throw new RangeError(`browsers do not draw with "${other}"; they do with ${known.join(", ")}`);
}
