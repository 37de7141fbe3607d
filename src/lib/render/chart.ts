import { fromDom } from "./dom.ts";
import { type Child, type Html, h } from "./html.ts";

/** What a chart is drawn from. */
export interface ChartSpec {
  /** What the chart shows, as a heading above it. */
  readonly title: string;
  /** What a reader should see in it, in a sentence; also its description for screen readers. */
  readonly description: string;
  /** Draws the chart at a width in pixels; called for a wide and for a narrow column. */
  readonly draw: (width: number) => SVGElement | HTMLElement;
  /** The table twin: the same figures, to be read and opened. */
  readonly table: unknown;
}

/** A chart with its title, description and table twin. */
export class Chart {
  readonly spec: ChartSpec;

  constructor(spec: ChartSpec) {
    this.spec = spec;
    Object.freeze(this);
  }
}

/** Makes a chart with a title, a description and a table twin out of a drawing. */
export function chart(spec: ChartSpec): Chart {
  return new Chart(spec);
}

/** Widths of the two drawings, in pixels: beside the text column's breakouts, and on a telephone. */
const widths = { wide: 680, narrow: 350 };

/** A chart as a figure element; the twin is rendered by the caller, which knows the page. */
export function renderChart({ spec }: Chart, twin: Child): Html {
  const { title, description, draw } = spec;
  const drawings = Object.entries(widths).map(([name, width]) =>
    drawing(draw(width), name, `${title}. ${description}`),
  );
  const caption = h("figcaption", {}, h("b", { class: "chart-title" }, title), " ", description);
  const details = h("details", { class: "chart-table" }, h("summary", {}, "Table"), twin);
  return h("figure", { class: "chart" }, caption, drawings, details);
}

function drawing(element: SVGElement | HTMLElement, name: string, description: string): Html {
  const tree = fromDom(element);
  if (tree.type !== "element") return tree;
  const properties = { ...tree.properties, class: `plot ${name}`, role: "img", "aria-label": description };
  return { ...tree, properties };
}
