import { barX, plot, ruleX, text, tickX } from "#plot-marks";
import { type Figure, negativeStyle, tableStyle } from "../figures/index.ts";
import { asShown, type Shown, textOfFigure } from "../show/index.ts";

/** One bar, from one place to another, labelled with its figure. */
export interface Bar {
  readonly title: string;
  readonly figure: Figure | Shown;
  readonly from: number;
  readonly to: number;
  /** `chosen` is what a reader or an author has chosen, beside what the company says. */
  readonly kind: "added" | "subtracted" | "total" | "chosen";
  /** The comparison that it belongs to, where a chart has several: each stands below its own heading. */
  readonly panel?: string;
}

type Marks = ReturnType<typeof text>[];

/** Bars one below the other, their names on the left, or above each bar where the column is narrow. */
export function drawBars(bars: readonly Bar[], width: number): SVGElement | HTMLElement {
  const narrow = width < 500;
  const rows = bars.map((bar, at) => ({
    ...bar,
    row: `${bar.panel ?? ""} ${at}`,
    label: labelOf(bar.figure),
  }));
  const headings = panelsOf(bars).map((panel) => ({ panel, row: panel }));
  const domain =
    headings.length > 0 ? headings.flatMap(({ panel }) => [panel, ...rowsOf(rows, panel)]) : rowsOf(rows);
  const isWrapped = narrow && bars.some(({ title }) => title.length > charactersOfLine);
  const margins = {
    left: narrow ? 4 : nameColumn,
    right: Math.max(64, Math.max(...rows.map(labelWidth)) + 12),
  };
  const scale = scaleOf(bars, width - margins.left - margins.right);
  return plot({
    width,
    height: domain.length * (narrow ? (isWrapped ? 66 : 52) : 36) + 8,
    marginLeft: margins.left,
    marginRight: margins.right,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null, inset: 4, ...(isNothing(bars) && { domain: [0, 1] }) },
    y: { domain, axis: null, paddingInner: narrow ? (isWrapped ? 0.7 : 0.62) : 0.35 },
    marks: [
      // A name above a bar would be crossed by an axis that goes through.
      narrow || headings.length > 0
        ? tickX(
            rows.map(({ row }) => row),
            { x: () => 0, y: (row: string) => row, className: "axis" },
          )
        : ruleX([0], { className: "axis" }),
      ...(headings.length > 0 ? [panelNames(headings, narrow)] : []),
      titles(rows, narrow),
      ...rectangles(rows),
      labels(rows, scale),
    ] as Marks,
  });
}

/** What fits on a line of the narrow column, and the column of names beside wide bars, in pixels. */
const charactersOfLine = 50;
const nameColumn = 280;
const nameGap = 12;
const perCharacter = 7.6;
/** As the style sheet has it, in pixels. */
const textSize = 13.5;

interface Row extends Bar {
  readonly row: string;
  readonly label: string;
}

const panelsOf = (bars: readonly Bar[]): readonly string[] => [
  ...new Set(bars.flatMap(({ panel }) => (panel === undefined ? [] : [panel]))),
];

const rowsOf = (rows: readonly Row[], panel?: string): readonly string[] =>
  rows.filter((one) => one.panel === panel).map(({ row }) => row);

const labelWidth = ({ label }: Row): number => label.length * perCharacter;

/** Bars of no length have no scale of their own, and a scale of one point would make them as long as the chart. */
const isNothing = (bars: readonly Bar[]): boolean => bars.every(({ from, to }) => from === 0 && to === 0);

/** How many pixels one unit of the bars takes. */
function scaleOf(bars: readonly Bar[], inner: number): number {
  const ends = [0, ...bars.flatMap(({ from, to }) => [from, to])];
  const length = Math.max(...ends) - Math.min(...ends);
  return length === 0 ? 0 : (inner - 8) / length;
}

function panelNames(
  headings: readonly { readonly panel: string; readonly row: string }[],
  narrow: boolean,
): Marks[number] {
  const place = narrow ? {} : { dx: -nameColumn };
  const common = { y: "row", text: "panel", frameAnchor: "left", textAnchor: "start" } as const;
  return text(headings, { ...common, ...place, className: "label label-strong" });
}

function titles(rows: readonly Row[], narrow: boolean): Marks[number] {
  const common = { y: "row", text: "title", frameAnchor: "left", textAnchor: "start" } as const;
  const place = narrow
    ? { dy: -15, lineWidth: 25, lineAnchor: "bottom" as const }
    : { dx: -nameColumn, lineWidth: (nameColumn - nameGap) / textSize };
  return text(rows, { ...common, ...place, className: "label" });
}

function rectangles(rows: readonly Row[]): Marks {
  return (["added", "subtracted", "total", "chosen"] as const).flatMap((kind) => {
    const some = rows.filter((row) => row.kind === kind);
    if (kind === "chosen" && some.length === 0) return [];
    return [barX(some, { x1: "from", x2: "to", y: "row", className: `mark-${kind}` })];
  });
}

/** A label stands behind its bar; one that would cross the axis there stands behind the axis. */
function labels(rows: readonly Row[], scale: number): Marks[number] {
  const placed = rows.map((row) => {
    const end = Math.max(row.from, row.to);
    const crosses = end < 0 && end * scale + gap + labelWidth(row) > -gap;
    return { row: row.row, figure: row.figure, end: crosses ? 0 : end, label: row.label };
  });
  return text(placed, {
    x: "end",
    y: "row",
    text: "label",
    textAnchor: "start",
    dx: gap,
    className: "label",
  });
}

const gap = 5;

/** As in tables: proportions with a minus, amounts in parentheses. */
function labelOf(figure: Bar["figure"]): string {
  const { unit } = asShown(figure).figure;
  return textOfFigure(figure, {
    sign: negativeStyle(unit),
    unit: tableStyle(unit),
    nil: "dash",
    about: "sign",
  });
}
