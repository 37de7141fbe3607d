import { type Figure, negativeStyle, tableStyle } from "../figures/index.ts";
import { asShown, type Shown, textOfFigure } from "../show/index.ts";
import { barX, plot, ruleX, text } from "./plot-marks.ts";

/** One bar, from one place to another, labelled with its figure. */
export interface Bar {
  readonly title: string;
  readonly figure: Figure | Shown;
  readonly from: number;
  readonly to: number;
  readonly kind: "added" | "subtracted" | "total";
}

type Marks = ReturnType<typeof text>[];

/** Bars one below the other, their names on the left, or above each bar where the column is narrow. */
export function drawBars(bars: readonly Bar[], width: number): SVGElement | HTMLElement {
  const narrow = width < 500;
  return plot({
    width,
    height: bars.length * (narrow ? 52 : 36) + 8,
    marginLeft: narrow ? 4 : 280,
    marginRight: 64,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null, inset: 4, ...(isNothing(bars) && { domain: [0, 1] }) },
    y: { domain: bars.map((bar) => bar.title), axis: null, paddingInner: narrow ? 0.62 : 0.35 },
    marks: [ruleX([0], { className: "axis" }), ...titles(bars, narrow), ...rectangles(bars), labels(bars)],
  });
}

/** Bars of no length have no scale of their own, and a scale of one point would make them as long as the chart. */
const isNothing = (bars: readonly Bar[]): boolean => bars.every(({ from, to }) => from === 0 && to === 0);

function titles(bars: readonly Bar[], narrow: boolean): Marks {
  const common = { y: "title", text: "title", frameAnchor: "left", textAnchor: "start" } as const;
  const place = narrow ? { dy: -18, lineWidth: 40 } : { dx: -280, lineWidth: 34 };
  return [text(bars, { ...common, ...place, className: "label" })];
}

function rectangles(bars: readonly Bar[]): Marks {
  return (["added", "subtracted", "total"] as const).map((kind) => {
    const some = bars.filter((bar) => bar.kind === kind);
    return barX(some, { x1: "from", x2: "to", y: "title", className: `mark-${kind}` });
  });
}

function labels(bars: readonly Bar[]): Marks[number] {
  const rows = bars.map((bar) => ({
    title: bar.title,
    end: Math.max(bar.from, bar.to),
    label: labelOf(bar.figure),
  }));
  return text(rows, {
    x: "end",
    y: "title",
    text: "label",
    textAnchor: "start",
    dx: 5,
    className: "label",
  });
}

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
