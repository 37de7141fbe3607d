import { parsePrinted } from "../../figures/index.ts";
import type { GridCell, GridRow } from "../model/index.ts";
import type { TableAmount } from "./data-table.ts";

/** A cell of a row once signs that stand in cells of their own are joined to the figures that they belong to. */
export interface RowCell {
  readonly cell: GridCell;
  readonly amount: TableAmount | null;
}

/** The cells of a row, each with the figure that it is, if it is one; `hasCommas` says that its decimals stand behind a comma. */
export function rowCells({ cells }: GridRow, hasCommas = false): readonly RowCell[] {
  const used = new Set<GridCell>();
  const read = cells.map((cell, at) => ({ cell, amount: amountAt(cells, at, used, hasCommas) }));
  return read.filter(({ cell }) => !used.has(cell));
}

/** Signs before a figure, and after it, that can stand in cells of their own. */
const before = /^(?:(?:US|C|A|NT|HK)?[$€£¥]|\(|[$€£¥]\s*\(|USD|EUR|GBP)$/;
const after = /^(?:\)?\s*(?:%|pts?\.?|bps?\.?|x)?\s*\)?|\))$/i;
const footnote = /(?<=[\d)%—–-])\s*(?:\*+|†|‡|\[\w\]|\((?:\d{1,2}|[a-z])\))+$/;

function amountAt(
  cells: readonly GridCell[],
  at: number,
  used: Set<GridCell>,
  hasCommas: boolean,
): TableAmount | null {
  const cell = cells[at];
  if (!cell || used.has(cell)) return null;
  const core = withoutFootnote(cell.text);
  if (core.length > longest || !mayBeFigure.test(core)) return null;
  const lead = signBefore(cells, at, used);
  const trail = signAfter(cells, at);
  const whole = `${lead?.text ?? ""}${core}${trail?.text ?? ""}`;
  const [ofWhole, ofCore] = hasCommas ? [whole, core].map(withPoints) : [whole, core];
  const read = readAmount(ofWhole ?? whole) ?? readAmount(ofCore ?? core);
  if (!read) return null;
  for (const sign of [lead, trail]) if (sign) used.add(sign);
  const start = cell.start;
  return { start, end: start + core.length, printed: core, ...read };
}

/** A figure has digits or is a dash; letters only of a unit. */
const mayBeFigure =
  /^(?:[^\p{L}]*\d[^\p{L}]*(?:bps?\.?|pts?\.?|x|p|[kmb]|mm|[mbt]n|US[$])?[^\p{L}]*|[$€£¥]?\s*(?:-+|[–—]+)\s*%?|n\/?m\.?|n\/a)$/iu;

/** No figure takes more characters; what does is not looked at, so that any text takes time in proportion to its length. */
const longest = 80;

const withoutFootnote = (text: string): string => text.replace(footnote, "");

function signBefore(cells: readonly GridCell[], at: number, used: ReadonlySet<GridCell>): GridCell | null {
  const sign = cells[at - 1];
  return sign && !used.has(sign) && before.test(sign.text) ? sign : null;
}

function signAfter(cells: readonly GridCell[], at: number): GridCell | null {
  const sign = cells[at + 1];
  return sign && sign.text !== "" && after.test(sign.text) ? sign : null;
}

/** "1.234,5" as the rest of the project reads numbers: "1,234.5". */
const withPoints = (text: string): string => text.replaceAll(/[.,]/g, (sign) => (sign === "." ? "," : "."));

const withCommas = /^[(-–−]?\s*(?:[$€£]\s*)?(?:\d{1,3}(?:\.\d{3})+|\d+),\d{1,2}\s*\)?\s*%?\)?$/;
const withPoint = /^[(-–−]?\s*(?:[$€£]\s*)?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d{1,2})\s*\)?\s*%?\)?$/;

/** Whether the numbers of rows have their decimals behind a comma, as in most of Europe: some do for sure, and none does otherwise. */
export function haveCommas(rows: readonly GridRow[]): boolean {
  const texts = rows.flatMap(({ cells }) => cells.map(({ text }) => text.trim()));
  return texts.some((text) => withCommas.test(text)) && !texts.some((text) => withPoint.test(text));
}

type Read = Omit<TableAmount, "start" | "end" | "printed">;

/** What printed characters say. What releases write in more than one way is brought into one first. */
function readAmount(text: string): Read | null {
  const plain = text
    .replace(/\s+/g, " ")
    .replace(/^(\(?[$€£¥]?)\s*([-–−])\s+(?=[\d.$(])/, "$1$2")
    .replace(/(\d)\s+([)%])/g, "$1$2")
    .replace(/\(\s+/, "(")
    .replaceAll(/(?<=\d)['’ ](?=\d{3}(?!\d))/g, ",")
    .replace(/\b(bps?|pts?)\.$/i, "$1")
    .trim();
  if (/^n\/?[ma]\.?$/i.test(plain))
    return { kind: "not-meaningful", value: "n/m", places: 0, unit: null, scale: 0 };
  const points = /^(.*\d\)?)\s*pts?$/i.exec(plain);
  const times = /^([\d.]+)x$/i.exec(plain);
  const pence = /^(\(?-?[\d.,]+\)?)p\)?$/.exec(plain);
  const parsed = parsePrinted(points?.[1] ?? times?.[1] ?? pence?.[1] ?? openClosed(plain));
  if (parsed?.kind === "nil") return { kind: "nil", value: "0", places: 0, unit: null, scale: 0 };
  if (parsed?.kind !== "number") return null;
  const { value, places, unit, scale } = parsed;
  if (pence) return { kind: "number", value, places, unit: "GBP/share", scale: -2 };
  return {
    kind: "number",
    value,
    places,
    unit: points ? "percentage-points" : times ? "ratio" : unit,
    scale,
  };
}

/** A figure whose closing parenthesis is lost, or stands behind a percent sign: `(22%)`, `(517`. */
function openClosed(text: string): string {
  const closed = text.includes("(") && !text.includes(")") ? `${text})` : text;
  return closed.replace(/^\((.*)%\)$/, "($1)%");
}
