import { Chart } from "../chart.ts";
import { fromDom, isDomElement } from "../dom.ts";
import { type Html, h } from "../html.ts";
import { paperColour, svgStyles } from "./svg-styles.ts";
import { xmlOf } from "./xml-of.ts";

/** The width of the drawing, as on a wide page, and the paper left around it, in pixels. */
const width = 680;
const margin = 16;

/**
 * A chart, or the drawing of an author, as an SVG file that stands by itself: named and described, styled as on the
 * page in its light theme, on paper, without what answers a reader's pointer. Null for what is no drawing.
 */
export function svgOf(value: unknown, name: string): string | null {
  if (value instanceof Chart) {
    const { title, description, draw } = value.spec;
    return fileOf(fromDom(draw(width)), title, description);
  }
  return isDomElement(value) && value.localName.toLowerCase() === "svg"
    ? fileOf(fromDom(value), name, "")
    : null;
}

function fileOf(drawing: Html, title: string, description: string): string | null {
  const svg = svgIn(drawing);
  if (!svg) return null;
  const [wide, high] = [Number(svg.properties.width), Number(svg.properties.height)];
  const size = { width: wide + 2 * margin, height: high + 2 * margin };
  const [x, y] = [-margin, -margin];
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
    h("style", {}, svgStyles()),
    h("rect", { x, y, ...size, fill: paperColour() }),
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
