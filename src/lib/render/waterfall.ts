import type { Reconciliation } from "../analysis/index.ts";
import { type Figure, formatFigure } from "../figures/index.ts";
import { type Chart, chart } from "./chart.ts";
import { Plot, place } from "./plot.ts";

/** One bar: from where the sum stood to where it stands, with the figure that moves it. */
interface Step {
  readonly title: string;
  readonly figure: Figure;
  readonly from: number;
  readonly to: number;
  readonly kind: "added" | "subtracted" | "total";
}

/** The bridge of a reconciliation in one period: each adjustment starts where the one above it ends. */
export function waterfall(reconciliation: Reconciliation, period: string): Chart {
  const steps = toSteps(reconciliation, period);
  return chart({
    title: `${reconciliation.title}, ${period}`,
    description: describe(reconciliation, period),
    draw: (width) => draw(steps, width),
    table: steps.map(({ title, figure }) => ({ "": title, [period]: figure })),
  });
}

function toSteps(reconciliation: Reconciliation, period: string): readonly Step[] {
  let running: Figure | null = null;
  const steps = reconciliation.rows.map((row): Step => {
    const figure = row.weight === 1 ? row.series.at(period) : row.series.at(period).negated();
    const from = running ? place(running) : 0;
    running = running ? running.plus(figure) : figure;
    return { title: row.title, figure, from, to: place(running), kind: kindOf(figure, from) };
  });
  const total = reconciliation.at(period);
  return [
    ...steps,
    { title: reconciliation.printed.title, figure: total, from: 0, to: place(total), kind: "total" },
  ];
}

function kindOf(figure: Figure, from: number): Step["kind"] {
  if (from === 0) return "total";
  return figure.isNegative() ? "subtracted" : "added";
}

function describe(reconciliation: Reconciliation, period: string): string {
  const start = reconciliation.rows[0]?.series.at(period);
  const end = reconciliation.at(period);
  return `The bridge runs from ${start ? formatFigure(start) : "nothing"} to ${formatFigure(end)}.`;
}

function draw(steps: readonly Step[], width: number): SVGElement | HTMLElement {
  const narrow = width < 500;
  const rows = steps.map((step) => ({
    ...step,
    label: formatFigure(step.figure, { unit: "none", nil: "dash" }),
  }));
  const after = { y: "title", textAnchor: "start", dx: 5, className: "label" } as const;
  return Plot.plot({
    width,
    height: steps.length * (narrow ? 52 : 36) + 8,
    marginLeft: narrow ? 4 : 250,
    marginRight: 56,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null, inset: 4 },
    y: { domain: steps.map((step) => step.title), axis: null, paddingInner: narrow ? 0.62 : 0.35 },
    marks: [
      ...titles(rows, narrow),
      Plot.ruleX([0], { className: "axis" }),
      ...(["added", "subtracted", "total"] as const).map((kind) =>
        Plot.barX(
          rows.filter((row) => row.kind === kind),
          { x1: "from", x2: "to", y: "title", className: `mark-${kind}` },
        ),
      ),
      Plot.text(rows, { ...after, x: (row: Step) => Math.max(row.from, row.to), text: "label" }),
    ],
  });
}

type Row = Step & { readonly label: string };

/** Names stand left of the bars, or above them where the column is narrow. */
function titles(rows: readonly Row[], narrow: boolean): ReturnType<typeof Plot.text>[] {
  const common = {
    y: "title",
    text: "title",
    frameAnchor: "left",
    textAnchor: "start",
    className: "label",
  } as const;
  const placedAt = narrow ? { dy: -18, lineWidth: 40 } : { dx: -244, lineWidth: 30 };
  return [Plot.text(rows, { ...common, ...placedAt })];
}
