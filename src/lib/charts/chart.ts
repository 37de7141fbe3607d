import { countLabel, type Page } from "../show/index.ts";
import { type Child, type Html, h } from "../text/index.ts";
import { chartAnswers } from "./chart-answers.ts";
import { fromDom } from "./dom.ts";
import { markBoxes } from "./mark-boxes.ts";

/** What a chart is drawn from. */
export interface ChartSpec {
  /** What the chart finds, as a heading above it: "The margin rose in both steps". */
  readonly title: string;
  /** What is drawn, of which periods and in which unit, in a sentence; also its description for screen readers. */
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
export const widths = { wide: 800, narrow: 350 };

/** A chart as a figure element; the twin is rendered by the caller, which knows the page. */
export function renderChart(page: Page, { spec }: Chart, twin: Child): Html {
  const { title, description } = spec;
  const id = `_m-${countLabel(page, "marks")}`;
  const drawings = Object.entries(widths).map(([name, width]) => drawing(page, spec, { id, name, width }));
  const caption = h("figcaption", {}, h("b", { class: "chart-title" }, title), " ", description);
  const details = h("details", { class: "chart-table" }, h("summary", {}, "Table"), twin);
  return h("figure", { class: "chart" }, caption, drawings, details);
}

/** A drawing as its chart made it, and as a tree. */
export interface Drawn {
  readonly drawn: SVGElement | HTMLElement;
  readonly tree: Html;
}

const known = new WeakMap<ChartSpec, Map<number, Drawn>>();

/** A chart at a width; drawn once, for its page and for its files. */
export function drawnAt(spec: ChartSpec, width: number): Drawn {
  const drawings = known.get(spec) ?? new Map<number, Drawn>();
  known.set(spec, drawings);
  const before = drawings.get(width);
  if (before) return before;
  const drawn = spec.draw(width);
  const drawing = { drawn, tree: fromDom(drawn) };
  drawings.set(width, drawing);
  return drawing;
}

/** One of the two drawings. */
interface Size {
  readonly id: string;
  readonly name: string;
  readonly width: number;
}

/** A drawing is an image, or, where its marks answer, a group: what is in an image cannot be reached. */
function drawing(page: Page, spec: ChartSpec, { id, name, width }: Size): Html {
  const { title, description } = spec;
  const { drawn, tree } = drawnAt(spec, width);
  if (tree.type !== "element") return tree;
  const height = Number(drawn.getAttribute("height") ?? width);
  const marks = markBoxes(drawn);
  const answers = chartAnswers({ page, id: `${id}-${name[0]}`, title, marks, width, height });
  const properties = { ...tree.properties, class: `plot ${name}`, "aria-label": `${title}. ${description}` };
  if (answers.length === 0) return { ...tree, properties: { ...properties, role: "img" } };
  const shapes = h("g", { "aria-hidden": "true" }, tree.children);
  return { ...tree, properties: { ...properties, role: "group" }, children: [shapes, ...answers] };
}
