import { Chart, drawnAt, widths } from "../chart.ts";
import { fromDom, isDomElement } from "../dom.ts";
import { type Html, h } from "../html.ts";
import { svgStyles } from "./svg-styles.ts";
import { xmlOf } from "./xml-of.ts";

/** The paper left around a drawing, in pixels. */
const margin = 16;

/** Whether a value is drawn: a chart, or an SVG element of an author's own. */
export function isDrawing(value: unknown): value is Chart | Element {
  return value instanceof Chart || (isDomElement(value) && value.localName.toLowerCase() === "svg");
}

/**
 * A drawing as an SVG file that stands by itself: named and described, styled as on the page in its light theme, on
 * paper, without what answers a reader's pointer. `name` is for a drawing without a title. Throws RangeError where a
 * chart draws something else.
 */
export function svgOf(value: Chart | Element, name: string): string {
  if (!(value instanceof Chart)) return fileOf(fromDom(value), name, "");
  const { title, description } = value.spec;
  return fileOf(drawnAt(value.spec, widths.wide).tree, title, description);
}

function fileOf(drawing: Html, title: string, description: string): string {
  const svg = svgIn(drawing);
  if (!svg) throw new RangeError(`the chart "${title}" draws no SVG`);
  const [wide, high] = [Number(svg.properties.width), Number(svg.properties.height)];
  const size = { width: wide + 2 * margin, height: high + 2 * margin };
  const [x, y] = [-margin, -margin];
  const { rules, paper } = svgStyles();
  const file = h(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      ...size,
      viewBox: `${x} ${y} ${size.width} ${size.height}`,
      role: "img",
    },
    h("title", {}, title),
    description && h("desc", {}, description),
    h("style", {}, rules),
    h("rect", { x, y, ...size, fill: paper }),
    h("g", inherited(svg.properties), svg.children),
  );
  return `${xmlOf(file)}\n`;
}

type Drawn = Extract<Html, { type: "element" }>;

/** The drawing itself; a legend stands in a figure around it. */
function svgIn(tree: Html): Drawn | null {
  if (tree.type !== "element") return null;
  if (tree.tagName === "svg") return tree;
  return tree.children.reduce<Drawn | null>((found, child) => found ?? svgIn(child as Html), null);
}

/** What a drawing says of all its shapes. */
function inherited(properties: Drawn["properties"]): Record<string, string> {
  const kept = ["fill", "font-size", "stroke", "stroke-linecap", "stroke-linejoin", "text-anchor"];
  return Object.fromEntries(
    kept.flatMap((name) => (properties[name] === undefined ? [] : [[name, String(properties[name])]])),
  );
}
