import { Chart, drawnAt, fromDom, isDomElement, widths } from "../../charts/index.ts";
import { type Html, h, wrapText, xmlOf } from "../../text/index.ts";
import { onPaper } from "./on-paper.ts";
import type { SvgStyles } from "./svg-styles.ts";

/** What a drawing says of itself inside the picture, wherever it is taken. */
export interface Credit {
  /** What its figures are in; null where they differ, or are not known. */
  readonly unit: string | null;
  /** The release that its figures are from. */
  readonly source: string;
  /** Where it is published: its permalink. */
  readonly address: string;
  /** What a reader had set, in words; empty as published. */
  readonly set?: string;
}

/** The paper left around a drawing, in pixels. */
const margin = 16;

/** Whether a value is drawn: a chart, or an SVG element of an author's own. */
export function isDrawing(value: unknown): value is Chart | Element {
  return value instanceof Chart || (isDomElement(value) && value.localName.toLowerCase() === "svg");
}

/**
 * A drawing as an SVG file that stands by itself: named and described, styled as on the page in its light theme, on
 * paper, without what answers a reader's pointer; above it its title, below it unit, source and permalink. `name` is for
 * a drawing without a title; `mark` is left out where nobody draws it again. Throws RangeError where a chart draws something else.
 */
export function drawingFile(
  value: Chart | Element,
  name: string,
  styles: SvgStyles,
  credit: Credit | null,
  mark: MarkTexts = (drawing) => drawing,
): string {
  if (!(value instanceof Chart))
    return fileOf(fromDom(value), { title: name, description: "" }, styles, credit, mark);
  return fileOf(drawnAt(value.spec, widths.wide).tree, value.spec, styles, credit, mark);
}

/** Marks texts of a drawing that stand on bare paper, with the class `onPaper`. */
type MarkTexts = (drawing: Drawn) => Drawn;

interface Named {
  readonly title: string;
  readonly description: string;
}

function fileOf(
  drawing: Html,
  named: Named,
  { rules, paper }: SvgStyles,
  credit: Credit | null,
  mark: MarkTexts,
): string {
  const { title, description } = named;
  const svg = svgIn(drawing);
  if (!svg) throw new RangeError(`the chart "${title}" draws no SVG`);
  const [wide, high] = [Number(svg.properties.width), Number(svg.properties.height)];
  const [head, foot] = credit ? [headOf(named, wide), footOf(credit, wide)] : [[], []];
  const [above, below] = [heightOf(head), heightOf(foot)];
  const size = { width: wide + 2 * margin, height: high + 2 * margin + above + below };
  const [x, y] = [-margin, -margin - above];
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
    credit && metadataOf(credit),
    h("style", {}, rules),
    h("rect", { x, y, ...size, fill: paper }),
    textsOf(head, y + margin),
    h("g", inherited(svg.properties), mark(svg).children),
    textsOf(foot, high),
  );
  return `${xmlOf(file)}\n`;
}

/** A line of text in the picture, with its size in pixels. */
interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
}

const spacing = 1.45;
const gap = 8;

const linesOf = (text: string, size: number, weight: number, width: number): readonly Line[] =>
  wrapText(text, size, width, 6).map((line) => ({ text: line, size, weight }));

function headOf({ title }: Named, width: number): readonly Line[] {
  return linesOf(title, 16, 600, width);
}

const footSize = 11;

function footOf({ unit, source, address, set }: Credit, width: number): readonly Line[] {
  const words = [unit && `In ${unit}.`, `Source: ${source}.`].filter(Boolean).join(" ");
  const texts = [...(set ? [`Set by a reader: ${set}.`] : []), words];
  return [
    ...texts.flatMap((text) => linesOf(text, footSize, 400, width)),
    ...pieces(address, Math.floor(width / (0.6 * footSize))).map((text) => ({
      text,
      size: footSize,
      weight: 400,
    })),
  ];
}

/** An address in pieces that fit: none of its characters may be left out. */
function pieces(text: string, most: number): readonly string[] {
  return text.length <= most ? [text] : [text.slice(0, most), ...pieces(text.slice(most), most)];
}

function heightOf(lines: readonly Line[]): number {
  return lines.length === 0 ? 0 : Math.ceil(lines.reduce((sum, { size }) => sum + size * spacing, gap));
}

/** Lines below each other, from the upper edge of the first. */
function textsOf(lines: readonly Line[], top: number): readonly Html[] {
  let y = top;
  return lines.map(({ text, size, weight }) => {
    y += size * spacing;
    const place = { x: 0, y: Math.round(y) };
    return h("text", { class: onPaper, ...place, "font-size": size, "font-weight": weight }, text);
  });
}

/** For programs. Rule: Dublin Core, elements 1.1. */
function metadataOf({ unit, source, address, set }: Credit): Html {
  const dc = { "xmlns:dc": "http://purl.org/dc/elements/1.1/" };
  return h("metadata", dc, [
    h("dc:source", {}, source),
    h("dc:identifier", {}, address),
    unit && h("dc:format", {}, unit),
    set && h("dc:description", {}, set),
  ]);
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
