import { Figure } from "../figures/index.ts";
import { asShown, Shown } from "../show/index.ts";
import { place } from "./place.ts";

/** What a mark of a drawing stands for. */
export interface MarkFigure {
  readonly title: string;
  readonly figure: Figure | Shown;
  /** Whether marks stand in rows, so that the next one is below and not beside. */
  readonly inRows: boolean;
}

/** What Plot hands to a mark that is drawn, as far as it is asked for here. */
interface Context {
  getMarkState(mark: unknown): {
    readonly data: readonly unknown[] | null;
    readonly channels: Channels;
  };
}
type Channels = Readonly<
  Record<string, { readonly value?: ArrayLike<unknown>; readonly label?: string } | undefined>
>;
type Render = (this: unknown, index: unknown, scales: Scales, ...rest: unknown[]) => Element | null;
type Scales = Readonly<Record<string, object | undefined>>;

const rows = /* @__PURE__ */ new WeakMap<object, object>();
const figures = /* @__PURE__ */ new WeakMap<Element, MarkFigure>();

/** The copy of a row that Plot draws, with the author's row kept for it. */
export function remembered(copy: unknown, row: unknown): unknown {
  if (isObject(copy) && isObject(row)) rows.set(copy, row);
  return copy;
}

/** The figure that an element of a drawing stands for. */
export function figureOn(element: Element): MarkFigure | undefined {
  return figures.get(element);
}

/** A mark, or several, that keep for each element they draw the figure of its row. */
export function remembering<Made>(made: Made): Made {
  if (Array.isArray(made)) made.forEach(remembering);
  else if (isRenderable(made)) {
    const { render } = made;
    made.render = function (index, scales, values, dimensions, context) {
      const drawn = render.call(this, index, scales, values, dimensions, context);
      if (drawn) keepFigures(drawn, scales, (context as Context).getMarkState(this));
      return drawn;
    };
  }
  return made;
}

function keepFigures(
  drawn: Element,
  scales: Scales,
  { data, channels }: ReturnType<Context["getMarkState"]>,
): void {
  const inRows = "bandwidth" in (scales.y ?? {});
  for (const element of drawn.children) {
    const index = "__data__" in element ? element.__data__ : null;
    if (typeof index !== "number") continue;
    const copy = data?.[index];
    const row = isObject(copy) ? rows.get(copy) : undefined;
    const figure = row && figureOf({ ...row }, channels, index);
    if (figure) figures.set(element, { title: titleOf(row, figure), figure, inRows });
  }
}

type Row = Readonly<Record<string, unknown>>;

/** The row's own `figure`; else the field that places the mark; else the figure of the row at whose place it stands. */
function figureOf(row: Row, channels: Channels, index: number): Figure | Shown | undefined {
  const placing = ["y", "x", "y2", "x2"].flatMap((name) => channels[name] ?? []);
  const fields = placing.map(({ label = "" }) => row[label]);
  const own = [row.figure, ...fields].find(isFigure);
  if (own) return own;
  const places = placing.map(({ value }, at) =>
    typeof fields[at] === "number" ? fields[at] : value?.[index],
  );
  return Object.values(row)
    .filter(isFigure)
    .find((one) => places.includes(place(asShown(one).figure)));
}

function titleOf(row: object, figure: Figure | Shown): string {
  return "title" in row && typeof row.title === "string" ? row.title : asShown(figure).figure.label;
}

const isFigure = (value: unknown): value is Figure | Shown =>
  value instanceof Figure || value instanceof Shown;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function isRenderable(made: unknown): made is { render: Render } {
  return isObject(made) && "render" in made && typeof made.render === "function";
}
