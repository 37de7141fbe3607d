import { element } from "../../../text/index.ts";
import { xmlPart } from "./xml.ts";

/** How a cell looks. Ink: printed figures are blue, formulas black, references to other sheets green. */
export interface Style {
  /** The code of a number format; left out: as it comes. */
  readonly format?: string;
  readonly ink?: keyof typeof inks;
  readonly bold?: boolean;
  readonly title?: boolean;
  /** A line above: of a total. Below: of a head. */
  readonly line?: "top" | "bottom";
  /** Indented: words beside a column of amounts. */
  readonly align?: "right" | "wrap" | "indent";
}

const inks = { input: "FF0000C0", reference: "FF006100", muted: "FF595959", link: "FF0563C1" } as const;

/** The styles of a workbook, numbered in the order in which its cells ask for them. */
export interface Styles {
  indexOf(style: Style | undefined): number;
  xml(): string;
}

/** Opens the styles of a workbook; the first is the plain one. */
export function openStyles(): Styles {
  const styles: Style[] = [];
  const places = new Map<string, number>();
  const indexOf = (style: Style = plain): number => {
    const { format, ink, bold, title, line, align } = style;
    const key = `${ink} ${bold} ${title} ${line} ${align} ${format}`;
    const place = places.get(key) ?? styles.push(style) - 1;
    places.set(key, place);
    return place;
  };
  indexOf();
  return { indexOf, xml: () => stylesXml(styles) };
}

function stylesXml(styles: readonly Style[]): string {
  const formats = distinct(styles.map(({ format }) => format));
  const fonts = distinct(styles.map(fontXml));
  const borders = distinct(styles.map(borderXml));
  const xf = (style: Style): string => {
    const at = style.format === undefined ? 0 : firstFormat + formats.indexOf(style.format);
    const [font, border] = [fonts.indexOf(fontXml(style)), borders.indexOf(borderXml(style))];
    return xfXml(style, at, font, border);
  };
  const numFmts = formats.map((formatCode, at) =>
    element("numFmt", { numFmtId: firstFormat + at, formatCode }),
  );
  const parts = [
    numFmts.length > 0 ? list("numFmts", numFmts) : "",
    list("fonts", fonts),
    list("fills", [fill("none"), fill("gray125")]),
    list("borders", borders),
    list("cellStyleXfs", [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    list("cellXfs", styles.map(xf)),
    list("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
    list(
      "dxfs",
      toneNames.map((tone) => toneInk(toneInks[tone])),
    ),
  ];
  return xmlPart(element("styleSheet", { xmlns: main }, ...parts));
}

const plain: Style = {};

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const firstFormat = 164;

/** What words can say: that all is well, that it is not, that nobody knows. */
export type Tone = "good" | "bad" | "unsure";

/** Conditional formats refer to the ink of a tone by its place here. */
export const toneNames: readonly Tone[] = ["good", "bad", "unsure"];

const toneInks: Readonly<Record<Tone, string>> = { good: "FF006100", bad: "FF9C0006", unsure: "FF7F6000" };

function toneInk(rgb: string): string {
  return element("dxf", {}, element("font", {}, element("b"), element("color", { rgb })));
}

const alignments = {
  wrap: { vertical: "top", wrapText: 1 },
  right: { horizontal: "right" },
  indent: { horizontal: "left", indent: 1 },
} as const;

function xfXml({ align }: Style, numFmtId: number, fontId: number, borderId: number): string {
  const given = { numFmtId, fontId, fillId: 0, borderId, xfId: 0 };
  const applied = { applyNumberFormat: 1, applyFont: 1, applyBorder: 1 };
  if (!align) return element("xf", { ...given, ...applied });
  const alignment = alignments[align];
  return element("xf", { ...given, ...applied, applyAlignment: 1 }, element("alignment", alignment));
}

function fontXml({ bold, title, ink }: Style): string {
  const parts = [
    bold || title ? element("b") : "",
    ink === "link" ? element("u") : "",
    element("sz", { val: title ? 14 : 10 }),
    element("color", { rgb: ink ? inks[ink] : "FF000000" }),
    element("name", { val: "Arial" }),
    element("family", { val: 2 }),
  ];
  return element("font", {}, ...parts);
}

function borderXml({ line }: Style): string {
  const side = (name: "top" | "bottom"): string =>
    line === name ? element(name, { style: "thin" }, element("color", { auto: 1 })) : element(name);
  return element(
    "border",
    {},
    element("left"),
    element("right"),
    side("top"),
    side("bottom"),
    element("diagonal"),
  );
}

const fill = (patternType: string): string => element("fill", {}, element("patternFill", { patternType }));

const list = (name: string, items: readonly string[]): string =>
  element(name, { count: items.length }, ...items);

function distinct<T>(values: readonly (T | undefined)[]): readonly T[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
