import { type Figure, sum } from "../figures/index.ts";
import { asTheyAre, type FigureForm } from "../show/index.ts";
import { type Chart, chart } from "./chart.ts";
import { type Bar, drawBars } from "./draw-bars.ts";
import { place } from "./place.ts";

/** What a bridge shows: a figure, the changes that follow each other, and the name of what they lead to. */
export interface BridgeSpec {
  readonly title: string;
  readonly description: string;
  readonly from: readonly [title: string, figure: Figure];
  readonly steps: Iterable<readonly [title: string, change: Figure]>;
  readonly to: string;
  /** How the figures are written. */
  readonly figures?: FigureForm;
}

/** From one total to another, change by change; the last bar is the first plus all changes. Throws UnitError for unlike units. */
export function bridge({ title, description, from, steps, to, figures = asTheyAre }: BridgeSpec): Chart {
  const bars = toBars(from, [...steps], to, figures);
  const table = bars.map((bar) => ({ "": bar.title, figure: bar.figure }));
  return chart({ title, description, draw: (width) => drawBars(bars, width), table });
}

function toBars(
  [title, first]: BridgeSpec["from"],
  steps: readonly (readonly [string, Figure])[],
  to: string,
  figures: FigureForm,
): readonly Bar[] {
  const levels = steps.map((_, at) => sum([first, ...steps.slice(0, at + 1).map(([, change]) => change)]));
  const last = (levels.at(-1) ?? first).named(to);
  return [
    { title, figure: figures(first), from: 0, to: place(first), kind: "total" },
    ...steps.map(([name, figure], at): Bar => {
      const [before, after] = [levels[at - 1] ?? first, levels[at] ?? first].map(place);
      const kind = figure.isNegative() ? "subtracted" : "added";
      return { title: name, figure: figures(figure), from: before ?? 0, to: after ?? 0, kind };
    }),
    { title: to, figure: figures(last), from: 0, to: place(last), kind: "total" },
  ];
}
