import {
  type Exact,
  type Figure,
  type Formattable,
  roundTo,
  shownCertainty,
} from "../../../figures/index.ts";
import type { SheetCell, Style } from "../ooxml/index.ts";
import { call, type FormulaText } from "./formula-text.ts";
import { doubleText, numberFormat, placesOf, powerOf } from "./number-form.ts";

/** A cell of words. */
export function textCell(text: string, style: Style = {}): SheetCell {
  return { content: { kind: "text", text }, style };
}

/** How an amount is written: places after the point; whether it says what it is in where formats can. */
export interface AmountForm {
  readonly places?: number;
  readonly saysUnit?: boolean;
  /** Whether the last of the places is uncertain; left out, as the figure itself says. */
  readonly isAbout?: boolean;
}

/** A formula that gives an amount, with the value that it has now; it looks like the figure at some number of places. */
export function amountCell(
  formula: FormulaText,
  value: Exact,
  figure: Formattable,
  {
    places = placesOf(figure),
    saysUnit = true,
    isAbout = shownCertainty(figure, { decimals: places }).isAbout,
    ...style
  }: Style & AmountForm = {},
): SheetCell {
  const cached = { kind: "number", value: doubleText(value, powerOf(figure)) } as const;
  const format = numberFormat(figure, places, saysUnit, isAbout);
  return { content: { kind: "formula", formula: formula.text, cached }, style: { format, ...style } };
}

/** Whether digits of a computed figure are shown as noughts, as in 21,560 for 21,562. `decimals` as XBRL counts. */
export function hidesDigits({ lineage, scale }: Figure, decimals: number): boolean {
  return lineage.kind === "computed" && decimals + scale < 0;
}

/** An amount as a page writes it; where digits are shown as noughts the cell rounds, as its format cannot. */
export function writtenCell(
  formula: FormulaText,
  value: Exact,
  figure: Figure,
  { decimals, ...form }: Style & AmountForm & { readonly decimals: number },
): SheetCell {
  if (!hidesDigits(figure, decimals)) return amountCell(formula, value, figure, form);
  const rounded = call("ROUND", formula, String(decimals + powerOf(figure)));
  return amountCell(rounded, roundTo(value, decimals), figure, form);
}

/** A formula that gives words. */
export function wordsCell(formula: string, text: string, style: Style = {}): SheetCell {
  return { content: { kind: "formula", formula, cached: { kind: "text", text } }, style };
}

/** A value rounded as a cell rounds it: half away from zero, at places of the power that the cell counts in. */
export function roundedIn(value: Exact, places: number, power: number): Exact {
  return roundTo(value, places - power);
}

/** Looks that sheets share. */
export const looks = {
  title: { title: true },
  muted: { ink: "muted" },
  head: { bold: true, line: "bottom" },
  headIndent: { bold: true, line: "bottom", align: "indent" },
  mutedIndent: { ink: "muted", align: "indent" },
  headRight: { bold: true, line: "bottom", align: "right" },
  section: { bold: true },
  input: { ink: "input" },
  reference: { ink: "reference" },
  link: { ink: "link" },
  total: { bold: true, line: "top" },
} as const satisfies Readonly<Record<string, Style>>;

/** The heads of columns: to the right above amounts, indented beside them. */
export function headRow(heads: readonly string[], amounts: readonly number[]): readonly SheetCell[] {
  return heads.map((head, at) => {
    if (amounts.includes(at)) return textCell(head, looks.headRight);
    return textCell(head, amounts.includes(at - 1) ? looks.headIndent : looks.head);
  });
}
